import type { CellReference } from "../../core/workbook/reference";
import { useEffect, useLayoutEffect, useRef, type RefObject } from "react";
import { scrollFor, type SheetGeometry } from "./geometry";
import { HEADER_HEIGHT, NUMBER_WIDTH, type ScrolledRows } from "./useScrolledRows";

interface MarkedCell {
  readonly active: CellReference;
  readonly sheet: string;
  readonly geometry: SheetGeometry;
  readonly view: ScrolledRows;
  readonly isEdited: boolean;
  /** Raised by one to put the focus on the marked cell. */
  readonly focusRequest: number;
  /** The last of these requests that was met, on whatever sheet. */
  readonly answeredFocusRef: RefObject<number>;
}

/**
 * Brings the marked cell into sight when the mark moves, and gives it the focus while the grid has it. Returns whether
 * the grid has the focus, which the grid keeps up to date.
 */
export function useMarkedCell(
  scroller: RefObject<HTMLDivElement | null>,
  { active, sheet, geometry, view, isEdited, focusRequest, answeredFocusRef }: MarkedCell,
): RefObject<boolean> {
  const hasFocus = useRef(false);

  useLayoutEffect(() => {
    if (scroller.current !== null) scrollTo(scroller.current, active, geometry, view);
    // Only when the mark moves: who scrolls away, or resizes the window, is not brought back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active.row, active.column, sheet, geometry]);

  useEffect(() => {
    const isAsked = answeredFocusRef.current !== focusRequest;
    if (isAsked) {
      answeredFocusRef.current = focusRequest;
      hasFocus.current = true;
    }
    if (!hasFocus.current || isEdited) return;
    scroller.current
      ?.querySelector<HTMLElement>(`td[data-row="${active.row}"][data-column="${active.column}"]`)
      // On a narrow screen the pane is below the grid: the page scrolls up to the cell that it leads to.
      ?.focus({ preventScroll: !isAsked });
  }, [scroller, active.row, active.column, isEdited, focusRequest, answeredFocusRef]);

  return hasFocus;
}

function scrollTo(
  element: HTMLElement,
  { row, column }: CellReference,
  geometry: SheetGeometry,
  view: ScrolledRows,
): void {
  const top = scrollFor(geometry.tops, row, {
    start: element.scrollTop + view.frozenHeight,
    // As it is now: the grid is measured for its rows a moment later.
    size: (element.clientHeight || view.room) - HEADER_HEIGHT,
    fixed: view.frozenHeight,
  });
  if (top !== null && row > view.frozenRows) element.scrollTop = top - view.frozenHeight;
  const width = element.clientWidth - NUMBER_WIDTH;
  const left = scrollFor(geometry.lefts, column, {
    start: element.scrollLeft,
    size: width,
    fixed: 0,
  });
  if (left !== null && width > 0) element.scrollLeft = left;
}
