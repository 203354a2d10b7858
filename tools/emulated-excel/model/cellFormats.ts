import { notEmulated } from "../protocol/hostError";
import { cellAt, cellCount, forEachPlace, putCell, storedCells } from "./cells";
import { requireAllowed } from "./protection";
import { DEFAULT_FORMAT } from "./sheets";
import {
  LAST_COLUMN,
  LAST_ROW,
  type CellFormat,
  type EmulatedSheet,
  type Rectangle,
} from "./workbook";

/** Looks of more cells than that are kept one by one nowhere. */
const MANY_CELLS = 2_000_000;

/** Changes the look of all cells of the rectangle, whole columns included. */
export function changeFormats(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  change: (format: CellFormat) => CellFormat,
): void {
  requireAllowed(sheet, "allowFormatCells");
  if (rectangle.top === 0 && rectangle.bottom === LAST_ROW) {
    changeColumnFormats(sheet, rectangle, change);
    return;
  }
  if (cellCount(rectangle) > MANY_CELLS) throw notEmulated("the look of so many whole rows");
  const changed = remembered(change);
  forEachPlace(rectangle, (row, column) => {
    const cell = cellAt(sheet, row, column);
    putCell(sheet, row, column, { ...cell, format: changed(cell.format) });
  });
}

/** Cells that had a look in common have one in common afterwards. */
function remembered(change: (format: CellFormat) => CellFormat): typeof change {
  const known = new Map<CellFormat, CellFormat>();
  return (before) => {
    const after = known.get(before) ?? change(before);
    known.set(before, after);
    return after;
  };
}

function changeColumnFormats(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  change: (format: CellFormat) => CellFormat,
): void {
  const stored = storedCells(sheet, rectangle);
  for (let column = rectangle.left; column <= rectangle.right; column += 1) {
    const before = sheet.columnFormats.get(column) ?? DEFAULT_FORMAT;
    sheet.columnFormats.set(column, change(before));
  }
  for (const { row, column, cell } of stored) {
    putCell(sheet, row, column, { ...cell, format: change(cell.format) });
  }
}

/** What `clear("Formats")` does to cells, and to whole columns. */
export function clearFormats(sheet: EmulatedSheet, rectangle: Rectangle): void {
  requireAllowed(sheet, "allowFormatCells");
  const stored = storedCells(sheet, rectangle);
  if (rectangle.top === 0 && rectangle.bottom === LAST_ROW) {
    for (let column = rectangle.left; column <= rectangle.right; column += 1) {
      sheet.columnFormats.delete(column);
    }
  } else if ([...sheet.columnFormats.keys()].some((column) => isBetween(column, rectangle))) {
    changeFormats(sheet, rectangle, () => DEFAULT_FORMAT);
  }
  for (const { row, column, cell } of stored) {
    putCell(sheet, row, column, { ...cell, format: DEFAULT_FORMAT });
  }
}

function isBetween(column: number, { left, right }: Rectangle): boolean {
  return column >= left && column <= right;
}

/** What all cells share, or null where they differ, as Office.js says it of a range. */
export function sharedFormat<Value>(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  read: (format: CellFormat) => Value,
): Value | null {
  const first = cellAt(sheet, rectangle.top, rectangle.left).format;
  const value = read(first);
  const stored = storedCells(sheet, rectangle);
  const isShared = stored.every(({ cell }) => read(cell.format) === value);
  const hasOthers = stored.length < cellCount(rectangle);
  return isShared && (!hasOthers || blanksShare(sheet, rectangle, value, read)) ? value : null;
}

function blanksShare<Value>(
  sheet: EmulatedSheet,
  { left, right }: Rectangle,
  value: Value,
  read: (format: CellFormat) => Value,
): boolean {
  for (let column = left; column <= Math.min(right, LAST_COLUMN); column += 1) {
    const format = sheet.columnFormats.get(column) ?? DEFAULT_FORMAT;
    if (read(format) !== value) return false;
  }
  return true;
}

/** What `numberFormat = …` does, with one format for each cell; null leaves one as it is. */
export function writeNumberFormats(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  formats: readonly (readonly (string | null)[])[],
): void {
  requireAllowed(sheet, "allowFormatCells");
  const changes = new Map<string, (format: CellFormat) => CellFormat>();
  for (const [down, row] of formats.entries()) {
    for (const [across, numberFormat] of row.entries()) {
      if (numberFormat === null) continue;
      const [y, x] = [rectangle.top + down, rectangle.left + across];
      const cell = cellAt(sheet, y, x);
      const change =
        changes.get(numberFormat) ?? remembered((format) => ({ ...format, numberFormat }));
      changes.set(numberFormat, change);
      putCell(sheet, y, x, { ...cell, format: change(cell.format) });
    }
  }
}
