import { HostError } from "../protocol/hostError";
import { requireNoArrays } from "./arrays";
import { isBlank, putCell, storedCells, usedRectangle } from "./cells";
import { contains, intersect, rowCount } from "./ranges";
import { tablesOf } from "./tables";
import {
  cellKey,
  LAST_COLUMN,
  type EmulatedSheet,
  type EmulatedTable,
  type EmulatedValidation,
  type Rectangle,
} from "./workbook";

/** Cells that one operation may touch in Excel on the web. */
const MOST_CELLS = 33_554_000;

/**
 * Makes room for a column at `column`, in the rows of the table alone: what is there and to the right of it moves by
 * one. Throws OperationCellsExceedLimit, NonBlankCellOffSheet, InsertDeleteConflict or MergedRangeConflict.
 */
export function shiftRight(table: EmulatedTable, column: number): void {
  const { sheet, rectangle } = table;
  const { top, bottom } = rectangle;
  const moved = { top, left: column, bottom, right: LAST_COLUMN };
  const beside = { ...moved, left: rectangle.right + 1 };
  const hasStrayCells = usedRectangle(sheet, beside, true) !== null;
  const cost = rowCount(rectangle) * (LAST_COLUMN - table.columns.length);
  if (hasStrayCells && cost > MOST_CELLS) {
    throw new HostError("OperationCellsExceedLimit", "Too many cells would have to move.");
  }
  if (usedRectangle(sheet, { ...moved, left: LAST_COLUMN }, true) !== null) {
    throw new HostError("NonBlankCellOffSheet", "Cells would be pushed off the sheet.");
  }
  requireNoArrays(sheet, moved);
  if (column <= rectangle.right || hasStrayCells) requireMovable(table, moved);
  moveCells(sheet, moved, 1);
  follow(table, moved, ({ left, right }) => ({
    left: left >= column ? left + 1 : left,
    right: right >= column ? right + 1 : right,
  }));
}

/** Takes the cells of a column away, in the rows of the table alone: what is to the right of it moves by one. */
export function shiftLeft(table: EmulatedTable, column: number): void {
  const { sheet, rectangle } = table;
  const { top, bottom } = rectangle;
  const moved = { top, left: column, bottom, right: LAST_COLUMN };
  requireNoArrays(sheet, moved);
  requireMovable(table, moved);
  for (const { row } of storedCells(sheet, { ...moved, right: column })) {
    sheet.cells.delete(cellKey(row, column));
  }
  moveCells(sheet, { ...moved, left: column + 1 }, -1);
  follow(table, moved, ({ left, right }) =>
    left === column && right === column
      ? null
      : {
          left: left > column ? left - 1 : left,
          right: right >= column ? right - 1 : right,
        },
  );
}

/** Another table, or merged cells, of which only a part would move. */
function requireMovable(table: EmulatedTable, moved: Rectangle): void {
  const isCut = (other: Rectangle): boolean =>
    intersect(other, moved) !== null && !contains(moved, other);
  if (tablesOf(table.sheet).some((other) => other !== table && isCut(other.rectangle))) {
    throw new HostError("InsertDeleteConflict", "Only a part of another table would move.");
  }
  if (table.sheet.merged.some(isCut)) {
    throw new HostError("MergedRangeConflict", "Only a part of merged cells would move.");
  }
}

function moveCells(sheet: EmulatedSheet, moved: Rectangle, columns: number): void {
  const cells = storedCells(sheet, moved);
  for (const { row, column } of cells) sheet.cells.delete(cellKey(row, column));
  for (const { row, column, cell } of cells) {
    const isEmpty = isBlank(cell);
    if (column + columns <= LAST_COLUMN || !isEmpty) putCell(sheet, row, column + columns, cell);
  }
}

type Ends = Pick<Rectangle, "left" | "right">;
/** Null: nothing is left of it. */
type Follow = (ends: Ends) => Ends | null;

/** Everything that lies in those rows goes with its cells. */
function follow(table: EmulatedTable, moved: Rectangle, next: Follow): void {
  const { sheet } = table;
  const band = { ...moved, left: 0 };
  const after = (rectangle: Rectangle): Rectangle | null => {
    if (!contains(band, rectangle)) return rectangle;
    const ends = next(rectangle);
    return ends && { ...rectangle, ...ends, right: Math.min(ends.right, LAST_COLUMN) };
  };
  for (const other of tablesOf(sheet)) {
    if (other !== table) other.rectangle = after(other.rectangle) ?? other.rectangle;
  }
  sheet.merged = sheet.merged.flatMap((merged) => after(merged) ?? []);
  sheet.validations = sheet.validations
    .flatMap((validation) => split(validation, moved))
    .flatMap((validation) => {
      const range = after(validation.range);
      return range === null ? [] : [{ ...validation, range }];
    });
  for (const reference of sheet.workbook.followers) {
    const range = reference.deref();
    if (range?.sheet !== sheet || range.isGone) continue;
    const rectangle = after(range.rectangle);
    if (rectangle === null) range.isGone = true;
    else range.rectangle = rectangle;
  }
}

/** Only the part of a validation that lies in the rows that move goes with them. */
function split(validation: EmulatedValidation, moved: Rectangle): readonly EmulatedValidation[] {
  const { range } = validation;
  if (intersect(range, moved) === null) return [validation];
  const parts = [
    { ...range, bottom: Math.min(range.bottom, moved.top - 1) },
    { ...range, top: Math.max(range.top, moved.top), bottom: Math.min(range.bottom, moved.bottom) },
    { ...range, top: Math.max(range.top, moved.bottom + 1) },
  ];
  return parts
    .filter(({ top, bottom }) => top <= bottom)
    .map((part) => ({ ...validation, range: part }));
}
