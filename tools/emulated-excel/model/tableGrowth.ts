import { isBlank, storedCells } from "./cells";
import { intersect } from "./ranges";
import { tablesOf } from "./tables";
import type { EmulatedSheet, EmulatedTable, Rectangle } from "./workbook";

/**
 * A table takes in the rows that are written right under it, where it has no totals row and the cells are its own
 * width or less (learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins). Call it before
 * the cells are written: cells there that were not empty, or a list of allowed values, keep it from growing.
 */
export function growingTable(sheet: EmulatedSheet, written: Rectangle): EmulatedTable | null {
  const table = tablesOf(sheet).find(
    ({ rectangle }) =>
      written.top === rectangle.bottom + 1 &&
      written.left >= rectangle.left &&
      written.right <= rectangle.right,
  );
  if (table === undefined || table.showsTotals) return null;
  const added = { ...table.rectangle, top: written.top, bottom: written.bottom };
  const isFree =
    storedCells(sheet, added).every(({ cell }) => isBlank(cell)) &&
    sheet.validations.every(({ range }) => intersect(range, added) === null) &&
    tablesOf(sheet).every(({ rectangle }) => intersect(rectangle, added) === null);
  return isFree ? table : null;
}
