import { cellAddress } from "../../../core/workbook/address";
import { formatOfRow } from "../../../core/workbook/plan";
import { columnRange, type RangeReference } from "../../../core/workbook/reference";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import { applyEdits, type XmlEdit, type XmlElement } from "../../package/xml";
import { spliceCells, type PlannedCell } from "./cellSplices";
import { columnFormats, widthEdits } from "./columnWidths";
import { commonCells, createFormulaGuard, type WrittenCells } from "./formulaGuard";
import { prefixOf, tagWriter } from "./markup";
import { replaceText } from "./parts";
import { addQueryFields, nextQueryField } from "./queryFields";
import { dimensionEdits } from "./sheetDimension";
import type { RowSpot } from "./sheetScan";
import type { StyleBook } from "./styleBook";
import { withStyles } from "./stylesPart";
import { planTask, type TableOperation, type TableTask } from "./tableTask";
import { assertRoom, gainedColumns, uncalculatedEdits, wideningEdits } from "./tableWidening";
import { requestCalculation, dropCalculationChain } from "./workbookPart";

/**
 * Carries out operations on one table together: its sheet, the largest part of a workbook, is gone through once.
 * Throws PackageFault `workbookChanged` (no such table, column or number of rows) or `noRoomForColumns`.
 */
export function editTable(
  pkg: ZipPackage,
  name: string,
  operations: readonly TableOperation[],
): void {
  const parts = locateParts(pkg);
  const task = planTask(parts, name, operations);
  editTablePart(pkg, task);
  const others = parts.tables.filter(
    (other) => other.sheet.path === task.table.sheet.path && other.path !== task.table.path,
  );
  editSheet(
    pkg,
    task,
    others.map(({ range }) => range),
  );
}

function editTablePart(pkg: ZipPackage, { table, addedHeaders, columns }: TableTask): void {
  const { path } = table;
  const before = pkg.text(path);
  const root = pkg.tree(path);
  const gained = gainedColumns(root, path, addedHeaders, nextQueryField(pkg, path));
  const edits = [
    ...wideningEdits(before, path, root, gained),
    ...uncalculatedEdits(root, new Set(columns.map(({ set }) => set.header))),
  ];
  replaceText(pkg, path, before, applyEdits(before, edits));
  addQueryFields(pkg, path, gained);
}

function editSheet(pkg: ZipPackage, task: TableTask, otherTables: readonly RangeReference[]): void {
  const { sheet: place, range } = task.table;
  const { gained } = task;
  const before = pkg.text(place.path);
  const blanks = requiredBlanks(task);
  const guard = createFormulaGuard(writtenCells(task));
  const inspect = (row: RowSpot): void => {
    guard.see(row);
    for (const { blank, code } of blanks) {
      const address = occupiedIn(blank, row);
      if (address !== null) throw new PackageFault(code, `${place.name}!${address}`);
    }
  };
  const splices = withStyles(pkg, (styles) => {
    const cellsOf = (row: number): readonly PlannedCell[] => rowCells(task, styles, row);
    const columnFormat = columnFormats(before, place.path);
    const rows = { ...range, lastValueRow: task.lastValueRow, columnFormat };
    return spliceCells(before, place.path, rows, cellsOf, inspect);
  });
  const { sheet } = splices;
  guard.finish();
  if (gained !== null) assertRoom(place.name, gained, otherTables, sheet, "noRoomForColumns");
  const edits = [
    ...splices.edits,
    ...columnWidthEdits(before, sheet, task),
    ...dimensionEdits(before, sheet, gained),
  ];
  const hasChanged = replaceText(pkg, place.path, before, applyEdits(before, edits));
  if (splices.replacesFormula) dropCalculationChain(pkg);
  if (hasChanged) requestCalculation(pkg);
}

/** The whole of the new columns, and the data rows of the others. */
function writtenCells({
  table,
  gained,
  columns,
  firstDataRow,
  lastDataRow,
}: TableTask): WrittenCells {
  const isGained = (column: number): boolean => gained !== null && column >= gained.firstColumn;
  const set = columns
    .filter(({ column }) => !isGained(column))
    .map(({ column }) => columnRange({ column, firstRow: firstDataRow, lastRow: lastDataRow }));
  const areas = gained === null ? set : [...set, gained];
  return {
    sheet: table.sheet.name,
    countIn: (range) => areas.reduce((sum, area) => sum + commonCells(range, area), 0),
    room: gained,
    roomCode: "noRoomForColumns",
  };
}

interface RequiredBlank {
  readonly blank: RangeReference;
  readonly code: "noRoomForColumns" | "workbookChanged";
}

/** The cells that must be blank: those that the table gains, and its rows after those that were read. */
function requiredBlanks({
  table,
  gained,
  lastSetRow,
  lastDataRow,
}: TableTask): readonly RequiredBlank[] {
  const unread = { ...table.range, firstRow: lastSetRow + 1, lastRow: lastDataRow };
  return [
    ...(gained === null ? [] : [{ blank: gained, code: "noRoomForColumns" as const }]),
    { blank: unread, code: "workbookChanged" },
  ];
}

/** The address of a cell of the row that lies in the range and holds something. */
export function occupiedIn(range: RangeReference, { number, cells }: RowSpot): string | null {
  if (number < range.firstRow || number > range.lastRow) return null;
  const occupied = cells.find(
    ({ column, isEmpty }) => !isEmpty && column >= range.firstColumn && column <= range.lastColumn,
  );
  return occupied === undefined ? null : cellAddress(number, occupied.column);
}

/** The cells of one row that the operations write, columns ascending. */
function rowCells(task: TableTask, styles: StyleBook, row: number): readonly PlannedCell[] {
  const { gained, firstDataRow, lastDataRow, columns } = task;
  const isData = row >= firstDataRow && row <= lastDataRow;
  if (isData) {
    return columns.map(({ column, set: { values, numberFormat } }): PlannedCell => {
      const format = formatOfRow(numberFormat, row - firstDataRow);
      return {
        column,
        value: values[row - firstDataRow] ?? null,
        only: null,
        format:
          format === null
            ? null
            : (present, left) =>
                present === null
                  ? styles.besideFormat(left, format)
                  : styles.withNumberFormat(present, format),
      };
    });
  }
  if (gained === null) return [];
  return task.addedHeaders.map((header, index) => ({
    column: gained.firstColumn + index,
    value: row < firstDataRow ? header : null,
    only: row > lastDataRow ? "missing" : null,
    format: (_present, left) => left,
  }));
}

function columnWidthEdits(text: string, sheet: XmlElement, task: TableTask): readonly XmlEdit[] {
  const { gained, additions } = task;
  if (gained === null) return [];
  const widths = additions.flatMap(({ headers, width }) => headers.map(() => width));
  const tag = tagWriter(prefixOf(sheet.name));
  return widthEdits(text, sheet, tag, gained.firstColumn, widths);
}
