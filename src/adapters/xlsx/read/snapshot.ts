import { type SheetBlock, usedBlock } from "../../../core/workbook/block";
import { LARGEST_BLOCK } from "../../../core/workbook/limits";
import { isSameName, nameKey } from "../../../core/workbook/names";
import { CHOICES_NAMESPACE, RESTORE_POINT_NAMESPACE } from "../../../core/workbook/plan";
import {
  isNumberCell,
  type Cell,
  type NamedSheet,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../../core/workbook/snapshot";
import { customPartText, findCustomParts } from "../customParts";
import { damaged, PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { doesOverlap, type RangeReference } from "../../../core/workbook/reference";
import { childOf, isTrue, type XmlElement } from "../../package/xml";
import {
  cellBlock,
  createCellBudget,
  holdsFormula,
  holdsSomething,
  withoutBlankEnd,
  type SpendCells,
} from "./cellBlock";
import type { CellContext } from "./cellValue";
import { readDefinedNames } from "./definedNames";
import { readNumberFormats } from "./numberFormats";
import { isReadOnly, isSheetProtected, isSigned, isStructureProtected } from "./protection";
import { readSharedStrings } from "./sharedStrings";
import { readSheetCells, type SheetCells } from "./sheetCells";
import { locateParts, type SheetPart, type TablePart, type WorkbookParts } from "./workbookParts";

/**
 * Reads the tables of a workbook, the names that begin with `namePrefix` and the sheets they point to.
 * Of the other sheets only the protection is looked at. Throws PackageFault.
 */
export function readSnapshot(pkg: ZipPackage, namePrefix: string): WorkbookSnapshot {
  const parts = locateParts(pkg);
  const { workbook } = parts;
  assertApart(parts.tables);
  const sheetNames = parts.sheets.map(({ name }) => name);
  const names = readDefinedNames(workbook, namePrefix, sheetNames);
  const marks = names.flatMap(({ name, target }) =>
    target.kind === "cell" ? [{ name, sheet: target.sheet }] : [],
  );
  const wanted = new Set([
    ...parts.tables.map(({ sheet }) => sheet.name),
    ...marks.map(({ sheet }) => sheet),
  ]);
  const uses1904Dates = hasDatesFrom1904(workbook);
  const contents = readSheets(pkg, parts, wanted, uses1904Dates);
  const spend = createCellBudget();
  // Of its own: the sheets repeat texts of the tables, and what we have written must be read again.
  const spendOnSheets = createCellBudget();
  return {
    sheets: contents.map(({ sheet, isProtected }): SheetSnapshot => ({
      name: sheet.name,
      isProtected,
      isHidden: sheet.isHidden,
    })),
    tables: parts.tables.map((table) =>
      tableSnapshot(table, cellsOf(contents, table.sheet.name), spend),
    ),
    names,
    namedSheets: marks.map(({ name, sheet }) =>
      namedSheet(name, sheet, cellsOf(contents, sheet), spendOnSheets),
    ),
    restorePoint: findPartText(pkg, parts, RESTORE_POINT_NAMESPACE),
    choices: findPartText(pkg, parts, CHOICES_NAMESPACE),
    uses1904Dates,
    calculatesOnLoad: isTrue(childOf(workbook, "calcPr")?.attributes["fullCalcOnLoad"]),
    isStructureProtected: isStructureProtected(workbook),
    isReadOnly: isReadOnly(pkg, workbook),
    isSigned: isSigned(pkg),
  };
}

/** The tables of these names, in lower case, and nothing else. Throws PackageFault. */
export function readTables(pkg: ZipPackage, names: ReadonlySet<string>): readonly TableSnapshot[] {
  const parts = locateParts(pkg);
  const tables = parts.tables.filter(({ displayName }) => names.has(nameKey(displayName)));
  const wanted = new Set(tables.map(({ sheet }) => sheet.name));
  const contents = readSheets(pkg, parts, wanted, hasDatesFrom1904(parts.workbook));
  const spend = createCellBudget();
  return tables.map((table) => tableSnapshot(table, cellsOf(contents, table.sheet.name), spend));
}

/**
 * The used cells of a worksheet. Throws PackageFault: `workbookChanged` when it is not there, `sheetTooLarge` when
 * they are more than a block may have.
 */
export function readSheetBlock(pkg: ZipPackage, name: string): SheetBlock {
  const parts = locateParts(pkg);
  const sheet = parts.sheets.find((one) => one.type === "worksheet" && isSameName(one.name, name));
  if (sheet === undefined) throw new PackageFault("workbookChanged", name, "no such sheet");
  const context = readContext(pkg, parts, hasDatesFrom1904(parts.workbook));
  const cells = readSheetCells(pkg.text(sheet.path), sheet.path, context);
  const { lastRow, lastColumn, merged, hiddenRows, hiddenColumns, struckCells } = cells;
  if (lastRow * lastColumn > LARGEST_BLOCK) {
    throw new PackageFault("sheetTooLarge", sheet.name, `${lastRow} rows, ${lastColumn} columns`);
  }
  const used = { firstRow: 1, firstColumn: 1, lastRow, lastColumn };
  const rows = cellBlock(cells, used, sheet.name, createCellBudget());
  const seen = { hiddenRows, hiddenColumns, struckCells };
  return usedBlock({ sheet: sheet.name, firstRow: 1, firstColumn: 1, rows, merged, ...seen });
}

function hasDatesFrom1904(workbook: XmlElement): boolean {
  return isTrue(childOf(workbook, "workbookPr")?.attributes["date1904"]);
}

function findPartText(
  pkg: ZipPackage,
  { workbookPath }: WorkbookParts,
  namespace: string,
): string | null {
  const [part] = findCustomParts(pkg, workbookPath, namespace);
  return part === undefined ? null : customPartText(pkg, part.target);
}

/** Tables share no cell: those that lie on each other would have it read again for each. */
function assertApart(tables: readonly TablePart[]): void {
  tables.forEach(({ sheet, range, path }, index) => {
    const other = tables
      .slice(0, index)
      .find((before) => before.sheet.path === sheet.path && doesOverlap(before.range, range));
    if (other) throw damaged(path, `the table lies on ${other.displayName}`);
  });
}

interface SheetContents {
  readonly sheet: SheetPart;
  readonly isProtected: boolean;
  /** Null for a sheet that was not wanted. */
  readonly cells: SheetCells | null;
}

/** One unpacking and one pass per part, whatever it serves. */
function readSheets(
  pkg: ZipPackage,
  parts: WorkbookParts,
  wanted: ReadonlySet<string>,
  uses1904Dates: boolean,
): readonly SheetContents[] {
  const context = wanted.size > 0 ? readContext(pkg, parts, uses1904Dates) : null;
  return parts.sheets.map((sheet) => {
    const text = pkg.text(sheet.path);
    const isWanted = context !== null && wanted.has(sheet.name);
    const cells = isWanted ? readSheetCells(text, sheet.path, context) : null;
    const isProtected = cells?.isProtected ?? isSheetProtected(text, sheet.path);
    return { sheet, isProtected, cells };
  });
}

function readContext(pkg: ZipPackage, parts: WorkbookParts, uses1904Dates: boolean): CellContext {
  const { sharedStringsPath: strings, stylesPath: styles } = parts;
  return {
    sharedStrings: strings === null ? [] : readSharedStrings(pkg.text(strings), strings),
    numberFormats: styles === null ? [] : readNumberFormats(pkg.text(styles), styles),
    uses1904Dates,
  };
}

function cellsOf(contents: readonly SheetContents[], name: string): SheetCells {
  const cells = contents.find(({ sheet }) => sheet.name === name)?.cells;
  if (!cells) throw new Error(`The sheet ${name} was not read`);
  return cells;
}

function tableSnapshot(table: TablePart, cells: SheetCells, spend: SpendCells): TableSnapshot {
  const { range, headerRowCount, totalsRowCount, columnNames, calculatedColumns } = table;
  const data = {
    ...range,
    firstRow: range.firstRow + headerRowCount,
    lastRow: range.lastRow - totalsRowCount,
  };
  const read = withoutBlankEnd(cells, data, table.path, spend);
  return {
    name: table.displayName,
    sheet: table.sheet.name,
    // If the header row is turned off, its place is above the first data row.
    headerRow: data.firstRow - 1,
    firstColumn: range.firstColumn,
    headers: columnNames,
    headerCells: headerRowCount === 0 ? null : shownHeaders(cells, range, columnNames),
    besideHeaders: textOf(cells.rows.get(data.firstRow - 1)?.[range.lastColumn]).trim() || null,
    filledRowBelow: holdsSomething(cells.rows.get(range.lastRow + 1) ?? [], range)
      ? range.lastRow + 1
      : null,
    rows: cellBlock(cells, read, table.path, spend),
    formulaColumns: columnNames
      .map((_, index) => index)
      .filter(
        (index) =>
          calculatedColumns.includes(index) || holdsFormula(cells, range.firstColumn + index, data),
      ),
    columnFormats: columnNames.map((_, index) =>
      read.lastRow < read.firstRow
        ? null
        : cells.formats.shared(range.firstColumn + index, read.firstRow, read.lastRow),
    ),
  };
}

/** Null where they are the names of the columns. */
function shownHeaders(
  { rows }: SheetCells,
  { firstRow, firstColumn }: RangeReference,
  names: readonly string[],
): readonly string[] | null {
  const row = rows.get(firstRow) ?? [];
  const shown = names.map((_, at) => textOf(row[firstColumn - 1 + at]));
  return shown.every((text, at) => text === names[at]) ? null : shown;
}

/** Excel makes texts of headers; other programs may leave a number. */
function textOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return cell;
  const value = cell ?? null;
  return isNumberCell(value) ? String(value.number) : "";
}

function namedSheet(name: string, sheet: string, cells: SheetCells, spend: SpendCells): NamedSheet {
  const { lastRow, lastColumn } = cells;
  const used = { firstRow: 1, firstColumn: 1, lastRow, lastColumn };
  return { name, sheet, rows: cellBlock(cells, used, sheet, spend) };
}
