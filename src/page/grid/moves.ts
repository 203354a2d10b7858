import { type CellReference, isWithin } from "../../core/workbook/reference";
import type { SheetView } from "../sheets/workbookView";
import { numberAt, sizeAt, type SheetGeometry } from "./geometry";

/**
 * Where a key leads from a cell; null for a key that does not move.
 * @param room the height of what is in sight, in pixels
 */
export function placeAfter(
  key: string,
  isControl: boolean,
  from: CellReference,
  sheet: Pick<SheetView, "lastRow" | "lastColumn" | "merged">,
  geometry: SheetGeometry,
  room: number,
): CellReference | null {
  const { lastRow, lastColumn } = sheet;
  const end = mergedEnd(sheet, from);
  switch (key) {
    case "ArrowUp":
      return { ...from, row: isControl ? 1 : stepped(geometry.tops, from.row, -1, lastRow) };
    case "ArrowDown":
      return { ...from, row: isControl ? lastRow : stepped(geometry.tops, end.row, 1, lastRow) };
    case "ArrowLeft":
      return {
        ...from,
        column: isControl ? 1 : stepped(geometry.lefts, from.column, -1, lastColumn),
      };
    case "ArrowRight":
      return {
        ...from,
        column: isControl ? lastColumn : stepped(geometry.lefts, end.column, 1, lastColumn),
      };
    case "Home":
      return { row: isControl ? 1 : from.row, column: 1 };
    case "End":
      return { row: isControl ? lastRow : from.row, column: lastColumn };
    case "PageUp":
      return { ...from, row: pageAway(geometry.tops, from.row, -room, lastRow) };
    case "PageDown":
      return { ...from, row: pageAway(geometry.tops, from.row, room, lastRow) };
    default:
      return null;
  }
}

/** The row so many pixels away, at least the next one. */
function pageAway(tops: readonly number[], from: number, distance: number, last: number): number {
  const row = numberAt(tops, (tops[from] ?? 0) + distance);
  const away = distance < 0 ? Math.min(row, from - 1) : Math.max(row, from + 1);
  return Math.min(last, Math.max(1, away));
}

/** The next one with a size; the same where there is none. */
function stepped(edges: readonly number[], from: number, step: 1 | -1, last: number): number {
  for (let number = from + step; number >= 1 && number <= last; number += step) {
    if (sizeAt(edges, number) > 0) return number;
  }
  return Math.min(from, last);
}

/** The cell itself, or the last one of the merged cells that it begins. */
function mergedEnd(
  { merged }: Pick<SheetView, "merged">,
  { row, column }: CellReference,
): CellReference {
  const found = merged.find(
    ({ firstRow, firstColumn }) => firstRow === row && firstColumn === column,
  );
  return found === undefined ? { row, column } : { row: found.lastRow, column: found.lastColumn };
}

/** The first of the merged cells that hide a cell, or the cell itself. */
export function shownPlace(
  { merged }: Pick<SheetView, "merged">,
  place: CellReference,
): CellReference {
  const found = merged.find((range) => isWithin(place, range));
  return found === undefined ? place : { row: found.firstRow, column: found.firstColumn };
}
