import { changeFormats, sharedFormat } from "./cellFormats";
import { intersect, WHOLE_SHEET } from "./ranges";
import type { BorderSide, CellFormat, EmulatedBorder, EmulatedSheet, Rectangle } from "./workbook";

/** The lines of a rectangle, as `Excel.BorderIndex` spells them. */
export const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
export type Edge = (typeof EDGES)[number];

/** The cells that have the line on that side. */
interface Strip {
  readonly cells: Rectangle;
  readonly side: BorderSide;
}

const OPPOSITE: Readonly<Record<BorderSide, BorderSide>> = {
  top: "bottom",
  bottom: "top",
  left: "right",
  right: "left",
};

/** An inner line belongs to the cells on both its sides; an outer one is kept with the cells of the rectangle. */
function stripsOf({ top, left, bottom, right }: Rectangle, edge: Edge): readonly Strip[] {
  const strips: Readonly<Record<Edge, readonly Strip[]>> = {
    EdgeTop: [{ cells: { top, left, bottom: top, right }, side: "top" }],
    EdgeBottom: [{ cells: { top: bottom, left, bottom, right }, side: "bottom" }],
    EdgeLeft: [{ cells: { top, left, bottom, right: left }, side: "left" }],
    EdgeRight: [{ cells: { top, left: right, bottom, right }, side: "right" }],
    InsideVertical: [
      { cells: { top, left, bottom, right: right - 1 }, side: "right" },
      { cells: { top, left: left + 1, bottom, right }, side: "left" },
    ],
    InsideHorizontal: [
      { cells: { top, left, bottom: bottom - 1, right }, side: "bottom" },
      { cells: { top: top + 1, left, bottom, right }, side: "top" },
    ],
  };
  return strips[edge].filter(({ cells }) => cells.bottom >= cells.top && cells.right >= cells.left);
}

/** Draws lines, or draws them otherwise where there are some. */
export function drawBorder(
  sheet: EmulatedSheet,
  place: Rectangle,
  edge: Edge,
  change: (before: EmulatedBorder | null) => EmulatedBorder,
): void {
  for (const { cells, side } of stripsOf(place, edge)) {
    changeFormats(sheet, cells, (format) =>
      withBorder(format, side, change(format.borders[side] ?? null)),
    );
  }
}

/** Takes lines away, from the cells beyond them too. */
export function eraseBorder(sheet: EmulatedSheet, place: Rectangle, edge: Edge): void {
  for (const { cells, side } of stripsOf(place, edge)) {
    changeFormats(sheet, cells, (format) => withBorder(format, side, null));
    const beyond = intersect(neighbours(cells, side), WHOLE_SHEET);
    if (beyond === null) continue;
    changeFormats(sheet, beyond, (format) => withBorder(format, OPPOSITE[side], null));
  }
}

/** What `read` says of every line of the edge; null where they differ. */
export function sharedBorder<Value>(
  sheet: EmulatedSheet,
  place: Rectangle,
  edge: Edge,
  read: (border: EmulatedBorder | null) => Value,
): Value | null {
  const [first, ...others] = stripsOf(place, edge).map(({ cells, side }) =>
    sharedFormat(sheet, cells, (format) => read(format.borders[side] ?? null)),
  );
  if (first === undefined) return read(null);
  return others.every((other) => other === first) ? first : null;
}

function neighbours({ top, left, bottom, right }: Rectangle, side: BorderSide): Rectangle {
  const beyond: Readonly<Record<BorderSide, Rectangle>> = {
    top: { top: top - 1, left, bottom: bottom - 1, right },
    bottom: { top: top + 1, left, bottom: bottom + 1, right },
    left: { top, left: left - 1, bottom, right: right - 1 },
    right: { top, left: left + 1, bottom, right: right + 1 },
  };
  return beyond[side];
}

function withBorder(
  format: CellFormat,
  side: BorderSide,
  border: EmulatedBorder | null,
): CellFormat {
  const others = Object.entries(format.borders).filter(([name]) => name !== side);
  const added = border === null ? [] : [[side, border] as const];
  return { ...format, borders: Object.fromEntries([...others, ...added]) };
}
