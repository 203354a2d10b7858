import { invalidArgument } from "../objects/arguments";
import { HostError } from "../protocol/hostError";
import { dropArrays } from "./arrays";
import { cellAt, cellCount, isBlank, isUnbounded, putCell, storedCells } from "./cells";
import { tellEdited } from "./cellChanges";
import { enterValue } from "./enterValue";
import { requireEditable } from "./protection";
import { columnCount, contains, intersect, rowCount } from "./ranges";
import { growingTable } from "./tableGrowth";
import { settleHeaders } from "./tableHeaders";
import { tablesOf } from "./tables";
import type { CellContent, EmulatedCell, EmulatedSheet, Rectangle } from "./workbook";

/** One value for each cell, by rows; null leaves a cell as it is. */
export type Grid = readonly (readonly unknown[])[];

/**
 * A value for a whole rectangle: one for all cells, one row or column of a single element likewise, or one for each
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values). Throws InvalidArgument for
 * whole rows or columns, for null and for another shape.
 */
export function gridOf(value: unknown, rectangle: Rectangle): Grid {
  if (value === null || isUnbounded(rectangle)) throw invalidArgument();
  if (!Array.isArray(value)) return filled(value, rectangle);
  const rows: readonly unknown[] = value;
  const isRightShape =
    rows.length === rowCount(rectangle) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(rectangle));
  if (!isRightShape) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
}

function filled(value: unknown, rectangle: Rectangle): Grid {
  const row = Array.from({ length: columnCount(rectangle) }, () => value);
  return Array.from({ length: rowCount(rectangle) }, () => row);
}

/** What `range.values = …` does. Either all cells are written or, when Excel refuses, none. */
export function writeValues(sheet: EmulatedSheet, rectangle: Rectangle, value: unknown): void {
  const grid = gridOf(value, rectangle);
  requireEditable(sheet, rectangle);
  dropArrays(sheet, rectangle);
  const rows = hasFilteredRows(sheet, rectangle) ? misplaced(sheet, rectangle, grid) : grid;
  const { uses1904Dates } = sheet.workbook;
  const entered = rows.flatMap((cells, down) =>
    cells.flatMap((cell, across): readonly Written[] => {
      const [row, column] = [rectangle.top + down, rectangle.left + across];
      if (cell === null || isUnderMerge(sheet, row, column)) return [];
      const before = cellAt(sheet, row, column);
      const { content, numberFormat } = enterValue(cell, before.format.numberFormat, uses1904Dates);
      return [{ row, column, cell: entry(before, content, numberFormat) }];
    }),
  );
  const [only] = entered;
  const before = only === undefined ? null : cellAt(sheet, only.row, only.column).value;
  const table = entered.every(({ cell }) => isBlank(cell)) ? null : growingTable(sheet, rectangle);
  for (const { row, column, cell } of entered) putCell(sheet, row, column, cell);
  if (table !== null) table.rectangle = { ...table.rectangle, bottom: rectangle.bottom };
  settleHeaders(sheet, rectangle);
  const isSingle = only !== undefined && cellCount(rectangle) === 1;
  tellEdited(sheet, rectangle, isSingle ? { before, after: only.cell.value } : null);
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly cell: EmulatedCell;
}

/** An entry sets the number format of a General cell only. */
function entry(
  before: EmulatedCell,
  value: CellContent,
  numberFormat: string | null,
): EmulatedCell {
  const { format } = before;
  const takesFormat = numberFormat !== null && format.numberFormat === "General";
  return { value, formula: null, format: takesFormat ? { ...format, numberFormat } : format };
}

/** Of merged cells only the first keeps a value. */
function isUnderMerge(sheet: EmulatedSheet, row: number, column: number): boolean {
  const here = { top: row, left: column, bottom: row, right: column };
  return sheet.merged.some(
    (merged) => contains(merged, here) && (merged.top !== row || merged.left !== column),
  );
}

/** Rows of the rectangle that the filter of a table hides. */
function hasFilteredRows(sheet: EmulatedSheet, rectangle: Rectangle): boolean {
  if (sheet.hiddenRows.size === 0) return false;
  return tablesOf(sheet).some((table) => {
    const shared = intersect(table.rectangle, rectangle);
    if (shared === null || !table.columns.some(({ filter }) => filter !== null)) return false;
    return [...sheet.hiddenRows].some((row) => row >= shared.top && row <= shared.bottom);
  });
}

/**
 * What Excel makes of values for rows among which a filter hides some: each row that is seen takes the first of them
 * and the hidden ones keep theirs (OfficeDev/office-js#224, in detail xlwings/xlwings#747).
 */
function misplaced(sheet: EmulatedSheet, rectangle: Rectangle, grid: Grid): Grid {
  return grid.map((row, down) =>
    sheet.hiddenRows.has(rectangle.top + down) ? row.map(() => null) : (grid[0] ?? row),
  );
}

/** What `clear("Contents")` does: values and formulas go, looks stay. */
export function clearContents(sheet: EmulatedSheet, rectangle: Rectangle): void {
  requireEditable(sheet, rectangle);
  dropArrays(sheet, rectangle);
  for (const { row, column, cell } of storedCells(sheet, rectangle)) {
    if (!isBlank(cell)) putCell(sheet, row, column, { ...cell, value: null, formula: null });
  }
  settleHeaders(sheet, rectangle);
  tellEdited(sheet, rectangle);
}
