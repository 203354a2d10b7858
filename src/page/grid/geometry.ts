import type { RangeReference } from "../../core/workbook/reference";
import type { SheetView } from "../sheets/workbookView";

/** Where the rows and columns of a sheet lie, in pixels from its top left corner. */
export interface SheetGeometry {
  /** The top of each row at its number, and of the end behind the last. */
  readonly tops: readonly number[];
  /** The same of the columns. */
  readonly lefts: readonly number[];
}

export function geometryOf(sheet: SheetView): SheetGeometry {
  const heights = new Map(sheet.rows.map(({ row, height }) => [row, height]));
  const widthOf = (column: number): number => sheet.columnWidths[column - 1] ?? sheet.columnWidth;
  return {
    tops: edges(sheet.lastRow, (row) => heights.get(row) ?? sheet.rowHeight),
    lefts: edges(sheet.lastColumn, widthOf),
  };
}

/** Edge 1 is 0; index 0 is not used. */
function edges(count: number, sizeOf: (number: number) => number): readonly number[] {
  const found = [0, 0];
  let edge = 0;
  for (let number = 1; number <= count; number += 1) found.push((edge += sizeOf(number)));
  return found;
}

export function sizeAt(edgesOf: readonly number[], number: number): number {
  return (edgesOf[number + 1] ?? 0) - (edgesOf[number] ?? 0);
}

/** The box of a range of cells, in pixels. */
export function boxOf(
  { tops, lefts }: SheetGeometry,
  { firstRow, firstColumn, lastRow, lastColumn }: RangeReference,
): {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
} {
  const top = tops[firstRow] ?? 0;
  const left = lefts[firstColumn] ?? 0;
  return {
    top,
    left,
    width: (lefts[lastColumn + 1] ?? 0) - left,
    height: (tops[lastRow + 1] ?? 0) - top,
  };
}

/** The row or column that lies at a distance from the first edge; the last one for more. */
export function numberAt(edgesOf: readonly number[], distance: number): number {
  let low = 1;
  let high = Math.max(1, edgesOf.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edgesOf[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far to scroll so that a row or column is in sight, behind a part that stays in place; null: it is. */
export function scrollFor(
  edgesOf: readonly number[],
  number: number,
  view: { readonly start: number; readonly size: number; readonly fixed: number },
): number | null {
  const start = edgesOf[number] ?? 0;
  const end = edgesOf[number + 1] ?? start;
  const room = view.size - view.fixed;
  if (start < view.start) return start;
  // What is larger than the view shows its beginning.
  if (end > view.start + room) return Math.min(start, end - room);
  return null;
}
