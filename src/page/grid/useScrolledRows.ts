import { useLayoutEffect, useState, type RefObject } from "react";
import { sizeAt, type SheetGeometry } from "./geometry";
import { windowAt, type RowWindow } from "./renderedRows";

/** Of the row with the letters of the columns, and of the column with the numbers of the rows, in pixels. */
export const HEADER_HEIGHT = 24;
export const NUMBER_WIDTH = 44;

/** Before the browser has said how tall the grid is. */
const USUAL_HEIGHT = 600;
/** Rows that stay in sight may take so much of the grid. */
const MOST_FROZEN = 1 / 3;

export interface ScrolledRows {
  readonly rows: RowWindow;
  readonly frozenRows: number;
  /** The height of the grid without its headers and frozen rows. */
  readonly room: number;
  readonly frozenHeight: number;
  /** Its first columns are out of sight. */
  readonly isAside: boolean;
}

/** Which rows are in sight: renders again only when others come in. */
export function useScrolledRows(
  scroller: RefObject<HTMLDivElement | null>,
  geometry: SheetGeometry,
  lastRow: number,
  wantedFrozen: number,
): ScrolledRows {
  const [view, setView] = useState({ top: 0, height: USUAL_HEIGHT, isAside: false });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const height = element.clientHeight || USUAL_HEIGHT;
      const top = element.scrollTop;
      const isAside = element.scrollLeft > 0;
      setView((before) => {
        const isSame =
          before.height === height &&
          before.isAside === isAside &&
          isSameWindow(before, { top, height }, geometry, lastRow);
        return isSame ? before : { top, height, isAside };
      });
    };
    // Before the first painting: the rows of a tall grid would come in one frame later.
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer?.disconnect();
    };
  }, [scroller, geometry, lastRow]);

  const wantedHeight = geometry.tops[wantedFrozen + 1] ?? 0;
  const isFrozen = wantedHeight <= view.height * MOST_FROZEN;
  const frozenHeight = isFrozen ? wantedHeight : 0;
  return {
    rows: windowAt(geometry, view.top, view.height, lastRow),
    frozenRows: isFrozen ? wantedFrozen : 0,
    room: Math.max(sizeAt(geometry.tops, 1), view.height - HEADER_HEIGHT - frozenHeight),
    frozenHeight,
    isAside: view.isAside,
  };
}

function isSameWindow(
  before: { readonly top: number; readonly height: number },
  now: { readonly top: number; readonly height: number },
  geometry: SheetGeometry,
  lastRow: number,
): boolean {
  const one = windowAt(geometry, before.top, before.height, lastRow);
  const other = windowAt(geometry, now.top, now.height, lastRow);
  return one.first === other.first && one.last === other.last;
}
