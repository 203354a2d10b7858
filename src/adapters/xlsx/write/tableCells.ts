import { cellAddress } from "../../../core/workbook/address";
import { parseRangeReference, type RangeReference } from "../../../core/workbook/reference";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import type { TablePart } from "../read/workbookParts";
import { applyEdits } from "../../package/xml";
import { looksLikeFormula } from "./cellMarkup";
import { spliceCells, type PlannedCell } from "./cellSplices";
import { columnFormats } from "./columnWidths";
import { longerRuleEdits } from "./longerRules";
import { replaceText } from "./parts";
import { dimensionEdits } from "./sheetDimension";
import type { RowSpot } from "./sheetScan";
import type { StyleBook } from "./styleBook";
import { withStyles } from "./stylesPart";
import { occupiedIn } from "./tableEdit";
import { assertRoom } from "./tableWidening";
import { requestCalculation, dropCalculationChain } from "./workbookPart";

export type EnteredValue = string | number | null;

/** Values by row and column of the sheet. */
export type CellValues = ReadonlyMap<number, ReadonlyMap<number, EnteredValue>>;

/** Single cells of a table, and the rows by which it grows. */
export interface CellTask {
  readonly table: TablePart;
  readonly values: CellValues;
  /** Null: it does not grow. */
  readonly gained: RangeReference | null;
  /** Cells that are made take the format of this row's; null: that of their row and column. */
  readonly modelRow: number | null;
}

/**
 * Writes them into the sheet. Throws PackageFault: `noRoomForRows` where the gained cells are not empty,
 * `operationNotSupported` where a formula would go on which others build.
 */
export function writeCells(
  pkg: ZipPackage,
  task: CellTask,
  otherTables: readonly RangeReference[],
): void {
  const { table, gained, values } = task;
  const { path, name } = table.sheet;
  const before = pkg.text(path);
  const models = new Map<number, number>();
  const inspect = (row: RowSpot): void => {
    if (row.number === task.modelRow)
      row.cells.forEach((cell) => models.set(cell.column, cell.format));
    demandEmpty(task, row);
    demandFreeFormulas(before, row, values, name);
  };
  const rows = [...values.keys()];
  const lastRow = gained?.lastRow ?? rows.reduce((last, row) => Math.max(last, row), 0);
  const firstRow = rows.reduce((first, row) => Math.min(first, row), lastRow);
  const splices = withStyles(pkg, (styles) => {
    const planned = {
      firstRow,
      lastRow,
      lastValueRow: lastRow,
      columnFormat: columnFormats(before, path),
    };
    return spliceCells(
      before,
      path,
      planned,
      (row) => rowCells(task, styles, models, row),
      inspect,
    );
  });
  const { sheet } = splices;
  if (gained !== null) assertRoom(table.displayName, gained, otherTables, sheet, "noRoomForRows");
  const edits = [
    ...splices.edits,
    ...(gained === null ? [] : longerRuleEdits(before, sheet, table.range, gained)),
    ...dimensionEdits(before, sheet, { ...table.range, ...gained, firstRow: table.range.firstRow }),
  ];
  const hasChanged = replaceText(pkg, path, before, applyEdits(before, edits));
  if (splices.replacesFormula) dropCalculationChain(pkg);
  if (hasChanged) requestCalculation(pkg);
}

/** Those of a gained row are made for all columns, so that it looks like the others. */
function rowCells(
  { table: { range }, values, gained }: CellTask,
  styles: StyleBook,
  models: ReadonlyMap<number, number>,
  row: number,
): readonly PlannedCell[] {
  const planned = values.get(row) ?? new Map<number, EnteredValue>();
  const isGained = gained !== null && row >= gained.firstRow;
  const width = range.lastColumn - range.firstColumn + 1;
  const columns = isGained
    ? Array.from({ length: width }, (_, index) => range.firstColumn + index)
    : [...planned.keys()].sort((one, other) => one - other);
  return columns.map((column) => {
    const value = planned.get(column) ?? "";
    const keepsText = typeof value === "string" && looksLikeFormula(value);
    return {
      column,
      value: value === "" ? null : value,
      only: onlyWhere(planned.has(column), value === "" && !isGained),
      format: (present, _left, unwritten) =>
        styles.keepingText(present ?? models.get(column) ?? unwritten(), keepsText),
    };
  });
}

function onlyWhere(isPlanned: boolean, isEmptied: boolean): PlannedCell["only"] {
  if (!isPlanned) return "missing";
  return isEmptied ? "present" : null;
}

function demandEmpty({ table, gained }: CellTask, row: RowSpot): void {
  const address = gained === null ? null : occupiedIn(gained, row);
  if (address === null) return;
  throw new PackageFault("noRoomForRows", table.displayName, `${table.sheet.name}!${address}`);
}

/** A formula that serves several cells stands in the first of them: it may go only with all the others. */
function demandFreeFormulas(text: string, row: RowSpot, values: CellValues, sheet: string): void {
  const planned = values.get(row.number);
  if (planned === undefined) return;
  for (const { column, hasFormula, start, end } of row.cells) {
    if (!hasFormula || !planned.has(column)) continue;
    const reference = /<(?:[^\s>/]+:)?f\b[^>]*?\sref\s*=\s*["']([^"']*)/.exec(
      text.slice(start, end),
    );
    const served = parseRangeReference(reference?.[1] ?? "");
    if (served !== null && !isAllPlanned(served, values)) {
      const place = `${sheet}!${cellAddress(row.number, column)}`;
      throw new PackageFault("operationNotSupported", place, "a formula of several cells");
    }
  }
}

function isAllPlanned(range: RangeReference, values: CellValues): boolean {
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      if (values.get(row)?.has(column) !== true) return false;
    }
  }
  return true;
}
