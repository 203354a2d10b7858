import { HostError, notEmulated } from "../protocol/hostError";
import { contains, intersect } from "./ranges";
import type { EmulatedArray, EmulatedSheet, Rectangle } from "./workbook";

/** The array to which a cell belongs; null for none. */
export function arrayAt(sheet: EmulatedSheet, row: number, column: number): EmulatedArray | null {
  const here = { top: row, left: column, bottom: row, right: column };
  return sheet.arrays.find(({ cells }) => contains(cells, here)) ?? null;
}

export function isAnchor({ cells }: EmulatedArray, row: number, column: number): boolean {
  return cells.top === row && cells.left === column;
}

/** Whether all, none or (null) some of the cells belong to one of the arrays. */
export function isFilledBy(arrays: readonly EmulatedArray[], place: Rectangle): boolean | null {
  const shared = arrays.flatMap(({ cells }) => intersect(cells, place) ?? []);
  if (shared.length === 0) return false;
  // Arrays do not overlap.
  const count = shared.reduce((sum, part) => sum + sizeOf(part), 0);
  return count === sizeOf(place) ? true : null;
}

function sizeOf({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}

/**
 * Takes away the arrays of which every cell is about to be overwritten. Throws InvalidOperation for a part of an old
 * array: "You can't change part of an array".
 */
export function dropArrays(sheet: EmulatedSheet, place: Rectangle): void {
  requireNoPart(sheet, place);
  sheet.arrays = sheet.arrays.filter(({ cells }) => intersect(cells, place) === null);
}

/** The cells of `place` move, or become cells of a table: no array may be cut, and none is followed. */
export function requireNoArrays(sheet: EmulatedSheet, place: Rectangle): void {
  requireNoPart(sheet, place);
  if (sheet.arrays.some(({ cells }) => intersect(cells, place) !== null)) {
    throw notEmulated("moving an array formula, or a table over one");
  }
}

function requireNoPart(sheet: EmulatedSheet, place: Rectangle): void {
  for (const { cells, isSpill } of sheet.arrays) {
    if (intersect(cells, place) === null || contains(place, cells)) continue;
    if (isSpill) throw notEmulated("writing over a part of a spill");
    throw new HostError("InvalidOperation", "You can't change part of an array.");
  }
}
