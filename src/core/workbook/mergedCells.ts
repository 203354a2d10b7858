import { spansSheet } from "./palette";
import type { SheetContent } from "./plan";
import type { RangeReference } from "./reference";

/**
 * The cells that are merged on a sheet of ours, one range in a row: from a text that needs the width of the page to the
 * last column with a width. No table has any.
 */
export function mergedCells({
  rows,
  columnWidths,
}: Pick<SheetContent, "rows" | "columnWidths">): readonly RangeReference[] {
  const lastColumn = columnWidths.length;
  return rows.flatMap(({ cells }, index) => {
    const first = cells.findIndex((cell) => cell !== null && spansSheet(cell.style)) + 1;
    if (first === 0 || first >= lastColumn) return [];
    const row = index + 1;
    return [{ firstRow: row, firstColumn: first, lastRow: row, lastColumn }];
  });
}
