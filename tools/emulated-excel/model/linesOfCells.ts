import { invalidArgument } from "../objects/arguments";
import { notEmulated } from "../protocol/hostError";
import { requireAllowed } from "./protection";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./sheets";
import type { EmulatedSheet, Rectangle } from "./workbook";

/** In points: Excel's specifications and limits. */
const TALLEST_ROW = 409;
/** 255 characters of the Normal font, in points. */
const WIDEST_COLUMN = 1342.5;
/** Heights and hidden rows are kept one by one. */
const MANY_ROWS = 100_000;

export function setRowHeight(sheet: EmulatedSheet, place: Rectangle, height: number): void {
  requireAllowed(sheet, "allowFormatRows");
  if (!(height >= 0 && height <= TALLEST_ROW)) throw invalidArgument();
  requireFewRows(place);
  for (let row = place.top; row <= place.bottom; row += 1) sheet.rowHeights.set(row, height);
}

export function setColumnWidth(sheet: EmulatedSheet, place: Rectangle, width: number): void {
  requireAllowed(sheet, "allowFormatColumns");
  if (!(width >= 0 && width <= WIDEST_COLUMN)) throw invalidArgument();
  for (let column = place.left; column <= place.right; column += 1) {
    sheet.columnWidths.set(column, width);
  }
}

export function useStandardHeight(sheet: EmulatedSheet, { top, bottom }: Rectangle): void {
  requireAllowed(sheet, "allowFormatRows");
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= top && row <= bottom) sheet.rowHeights.delete(row);
  }
}

export function useStandardWidth(sheet: EmulatedSheet, { left, right }: Rectangle): void {
  requireAllowed(sheet, "allowFormatColumns");
  for (const column of [...sheet.columnWidths.keys()]) {
    if (column >= left && column <= right) sheet.columnWidths.delete(column);
  }
}

/** What all rows share, null where they differ. */
export function sharedHeight(sheet: EmulatedSheet, { top, bottom }: Rectangle): number | null {
  return sharedSize(sheet.rowHeights, STANDARD_HEIGHT, top, bottom);
}

export function sharedWidth(sheet: EmulatedSheet, { left, right }: Rectangle): number | null {
  return sharedSize(sheet.columnWidths, STANDARD_WIDTH, left, right);
}

/** How many lines from `first` to `last` have a size of their own. */
export function sizedLines(
  sizes: ReadonlyMap<number, number>,
  first: number,
  last: number,
): readonly number[] {
  return [...sizes].flatMap(([line, size]) => (line >= first && line <= last ? [size] : []));
}

function sharedSize(
  sizes: ReadonlyMap<number, number>,
  standard: number,
  first: number,
  last: number,
): number | null {
  const own = sizedLines(sizes, first, last);
  const [size = standard] = own;
  const isShared =
    own.every((other) => other === size) &&
    (own.length === last - first + 1 || own.length === 0 || size === standard);
  return isShared ? size : null;
}

export function hideRows(sheet: EmulatedSheet, place: Rectangle, isHidden: boolean): void {
  requireAllowed(sheet, "allowFormatRows");
  if (isHidden) requireFewRows(place);
  setHidden(sheet.hiddenRows, place.top, place.bottom, isHidden);
}

export function hideColumns(sheet: EmulatedSheet, place: Rectangle, isHidden: boolean): void {
  requireAllowed(sheet, "allowFormatColumns");
  setHidden(sheet.hiddenColumns, place.left, place.right, isHidden);
}

function setHidden(hidden: Set<number>, first: number, last: number, isHidden: boolean): void {
  if (isHidden) for (let line = first; line <= last; line += 1) hidden.add(line);
  else for (const line of [...hidden]) if (line >= first && line <= last) hidden.delete(line);
}

/** Null where some are hidden and some are not (documentation of `Range.rowHidden`). */
export function isEachHidden(
  hidden: ReadonlySet<number>,
  first: number,
  last: number,
): boolean | null {
  const count = [...hidden].filter((line) => line >= first && line <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function requireFewRows({ top, bottom }: Rectangle): void {
  if (bottom - top > MANY_ROWS) throw notEmulated("heights of so many rows, or hiding them");
}
