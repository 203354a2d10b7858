import type { SheetView } from "../sheets/workbookView";
import { numberAt, type SheetGeometry } from "./geometry";

/** Rows rendered beyond those in sight, so that scrolling finds them there. */
const BEYOND = 8;
/** Merged cells that begin further above are not followed. */
const FURTHEST_MERGE = 200;

/** First and last row in sight, and a few more. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
}

export function windowAt(
  { tops }: SheetGeometry,
  top: number,
  height: number,
  lastRow: number,
): RowWindow {
  return {
    first: Math.max(1, numberAt(tops, top) - BEYOND),
    last: Math.min(lastRow, numberAt(tops, top + height) + BEYOND),
  };
}

/**
 * The rows to render, ascending: those of the window, that of the marked cell, which keeps the focus wherever one
 * scrolls, and those in which merged cells begin that reach into the window. Rows up to `frozen` are shown apart.
 */
export function renderedRows(
  { first, last }: RowWindow,
  active: number,
  { merged, lastRow }: Pick<SheetView, "merged" | "lastRow">,
  frozen: number,
): readonly number[] {
  const start = merged.reduce(
    (least, range) =>
      range.firstRow < least &&
      range.lastRow >= first &&
      range.firstRow <= last &&
      range.firstRow >= first - FURTHEST_MERGE
        ? range.firstRow
        : least,
    first,
  );
  const rows = new Set<number>();
  if (active <= lastRow) rows.add(active);
  for (let row = start; row <= last; row += 1) rows.add(row);
  return [...rows].filter((row) => row > frozen).sort((one, other) => one - other);
}
