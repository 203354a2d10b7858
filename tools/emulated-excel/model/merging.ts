import { HostError } from "../protocol/hostError";
import { isBlank, putCell, storedCells } from "./cells";
import { requireEditable } from "./protection";
import { boundingOf, intersect } from "./ranges";
import { tablesOf } from "./tables";
import type { EmulatedSheet, Rectangle } from "./workbook";

/** Merges the cells, or those of each row; only the first value stays. Throws InvalidOperation inside a table. */
export function mergeCells(sheet: EmulatedSheet, rectangle: Rectangle, across: boolean): void {
  requireEditable(sheet, rectangle);
  if (tablesOf(sheet).some((table) => intersect(table.rectangle, rectangle) !== null)) {
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
  }
  const rows = across ? rowsOf(rectangle) : [rectangle];
  for (const area of rows) mergeArea(sheet, area);
}

function rowsOf(rectangle: Rectangle): readonly Rectangle[] {
  return Array.from({ length: rectangle.bottom - rectangle.top + 1 }, (_, down) => ({
    ...rectangle,
    top: rectangle.top + down,
    bottom: rectangle.top + down,
  }));
}

function mergeArea(sheet: EmulatedSheet, area: Rectangle): void {
  const touched = sheet.merged.filter((merged) => intersect(merged, area) !== null);
  const whole = touched.reduce(boundingOf, area);
  sheet.merged = sheet.merged.filter((merged) => !touched.includes(merged));
  if (whole.top === whole.bottom && whole.left === whole.right) return;
  sheet.merged = [...sheet.merged, whole];
  for (const { row, column, cell } of storedCells(sheet, whole)) {
    const isFirst = row === whole.top && column === whole.left;
    if (!isFirst && !isBlank(cell)) {
      putCell(sheet, row, column, { ...cell, value: null, formula: null });
    }
  }
}

/** Takes apart the merged cells that the rectangle touches. */
export function unmergeCells(sheet: EmulatedSheet, rectangle: Rectangle): void {
  requireEditable(sheet, rectangle);
  sheet.merged = sheet.merged.filter((merged) => intersect(merged, rectangle) === null);
}
