import { LAST_COLUMN, LAST_ROW, type Rectangle } from "./workbook";

/** Cells that come in at `place`, or go from there; what is below or to the right moves. */
export interface Shift {
  readonly place: Rectangle;
  readonly axis: "rows" | "columns";
  readonly isInsertion: boolean;
}

/**
 * Where a rectangle is after a shift: as it was if only a part of its width moves, longer if cells come in within it,
 * shorter if some of its own go, null if all of them go.
 */
export function moved(rectangle: Rectangle, { place, axis, isInsertion }: Shift): Rectangle | null {
  if (axis === "rows") {
    if (rectangle.left < place.left || rectangle.right > place.right) return rectangle;
    const ends = movedEnds(rectangle.top, rectangle.bottom, place.top, place.bottom, isInsertion);
    return ends && { ...rectangle, top: ends.first, bottom: Math.min(ends.last, LAST_ROW) };
  }
  if (rectangle.top < place.top || rectangle.bottom > place.bottom) return rectangle;
  const ends = movedEnds(rectangle.left, rectangle.right, place.left, place.right, isInsertion);
  return ends && { ...rectangle, left: ends.first, right: Math.min(ends.last, LAST_COLUMN) };
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

function movedEnds(
  first: number,
  last: number,
  from: number,
  to: number,
  isInsertion: boolean,
): Ends | null {
  const count = to - from + 1;
  if (isInsertion) {
    return {
      first: first >= from ? first + count : first,
      last: last >= from ? last + count : last,
    };
  }
  if (first >= from && last <= to) return null;
  const shortened = (line: number, whenGone: number): number => {
    if (line < from) return line;
    return line > to ? line - count : whenGone;
  };
  return { first: shortened(first, from), last: shortened(last, from - 1) };
}
