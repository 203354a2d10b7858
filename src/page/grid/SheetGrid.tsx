import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";
import { columnLetters } from "../../core/workbook/address";
import type { RangeReference } from "../../core/workbook/reference";
import type { CellPlace } from "../sheets/cellAccess";
import type { SheetView, WorkbookView } from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";
import { copiedText } from "./copiedText";
import { geometryOf, scrollFor, sizeAt } from "./geometry";
import { GridRow } from "./GridRow";
import { placeAfter, shownPlace } from "./moves";
import { renderedRows } from "./renderedRows";
import { SheetChart } from "./SheetChart";
import { HEADER_HEIGHT, NUMBER_WIDTH, useScrolledRows } from "./useScrolledRows";

interface Props {
  readonly workbook: WorkbookView;
  readonly sheet: SheetView;
  readonly texts: GridTexts;
  readonly range: RangeReference;
  readonly active: CellPlace;
  readonly onMark: (active: CellPlace, range: RangeReference) => void;
  /** `typed`: what begins the new text; null: the text that is there is edited. */
  readonly onEditStart: (typed: string | null) => void;
  readonly onEmpty: () => void;
  /** The text of the clipboard, for the marked cells. */
  readonly onPaste: (text: string) => void;
  /** The field of the cell that is edited. */
  readonly editor: ReactNode;
  readonly pending: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Raised by one to put the focus on the marked cell. */
  readonly focusRequest: number;
  /** The last of these requests that was met, on whatever sheet. */
  readonly answeredFocusRef: RefObject<number>;
  readonly describedBy: string;
}

/** One sheet as a grid: only the rows in sight are in the document. */
export function SheetGrid(props: Props): ReactElement {
  const { workbook, sheet, texts, range, active, editor, onMark, focusRequest, answeredFocusRef } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);
  const geometry = useMemo(() => geometryOf(sheet), [sheet]);
  const contents = useMemo(() => new Map(sheet.rows.map((row) => [row.row, row])), [sheet]);
  const view = useScrolledRows(scroller, geometry, sheet.lastRow, sheet.frozenRows);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = scrollFor(geometry.tops, active.row, {
      start: element.scrollTop + view.frozenHeight,
      // As it is now: the grid is measured for its rows a moment later.
      size: (element.clientHeight || view.room) - HEADER_HEIGHT,
      fixed: view.frozenHeight,
    });
    if (top !== null && active.row > view.frozenRows) element.scrollTop = top - view.frozenHeight;
    const width = element.clientWidth - NUMBER_WIDTH;
    const left = scrollFor(geometry.lefts, active.column, {
      start: element.scrollLeft,
      size: width,
      fixed: 0,
    });
    if (left !== null && width > 0) element.scrollLeft = left;
    // Only when the mark moves: who scrolls away, or resizes the window, is not brought back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [active.row, active.column, sheet.name, geometry]);

  useEffect(() => {
    const isAsked = answeredFocusRef.current !== focusRequest;
    if (isAsked) {
      answeredFocusRef.current = focusRequest;
      hasFocus.current = true;
    }
    if (!hasFocus.current || editor !== null) return;
    scroller.current
      ?.querySelector<HTMLElement>(`td[data-row="${active.row}"][data-column="${active.column}"]`)
      // On a narrow screen the pane is below the grid: the page scrolls up to the cell that it leads to.
      ?.focus({ preventScroll: !isAsked });
  }, [active.row, active.column, editor, focusRequest, answeredFocusRef]);

  const mark = (place: CellPlace, extends_: boolean): void => {
    const shown = shownPlace(sheet, place);
    if (extends_) onMark(active, spanned(active, shown));
    else onMark(shown, spanned(shown, shown));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isControl = ctrlKey || metaKey;
    const from = shiftKey ? farCorner(range, active) : active;
    const next = altKey ? null : placeAfter(key, isControl, from, sheet, geometry, view.room);
    if (next !== null) {
      event.preventDefault();
      mark(next, shiftKey);
    } else if (key === "Enter" || key === "F2") {
      event.preventDefault();
      props.onEditStart(null);
    } else if (key === "Delete" || key === "Backspace") {
      event.preventDefault();
      props.onEmpty();
    } else if (key.length === 1 && !isControl && !altKey) {
      event.preventDefault();
      props.onEditStart(key);
    }
  };
  const onMouse = (event: MouseEvent<HTMLDivElement>, extends_: boolean): void => {
    const place = placeOf(event.target);
    if (place === null || event.button !== 0) return;
    // The field keeps what was typed into it before the mark moves away.
    if (editor !== null && document.activeElement instanceof HTMLElement) {
      document.activeElement.blur();
    }
    mark(place, extends_);
  };
  const onCopy = (event: ClipboardEvent<HTMLDivElement>): void => {
    if (editor !== null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copiedText(sheet, range));
  };
  const onPaste = (event: ClipboardEvent<HTMLDivElement>): void => {
    if (editor !== null) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    if (text !== "") props.onPaste(text);
  };

  const renderRow = (row: number): ReactElement => (
    <GridRow
      key={row}
      workbook={workbook}
      sheet={sheet}
      geometry={geometry}
      row={row}
      content={contents.get(row) ?? null}
      above={contents.get(row - 1) ?? null}
      merged={mergedIn(sheet, row)}
      activeColumn={active.row === row ? active.column : null}
      selected={selectedIn(range, row)}
      editor={active.row === row ? editor : null}
      pending={props.pending.get(row) ?? null}
      breaksBefore={sheet.page.breaksBefore.includes(row)}
      describedBy={props.describedBy}
    />
  );
  const rows = renderedRows(view.rows, active.row, sheet, view.frozenRows);
  const width = NUMBER_WIDTH + (geometry.lefts.at(-1) ?? 0);
  const classes = [
    "grid-scroller",
    sheet.isOwn ? "grid-scroller--own" : "",
    view.isAside ? "grid-scroller--aside" : "",
  ];
  return (
    // The focus is in a cell; what is pressed there comes up to here.
    <div
      ref={scroller}
      role="presentation"
      className={classes.filter(Boolean).join(" ")}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        onMouse(event, event.shiftKey);
      }}
      onMouseOver={(event) => {
        if (event.buttons === 1 && editor === null && hasFocus.current) onMouse(event, true);
      }}
      onDoubleClick={(event) => {
        if (placeOf(event.target) !== null) props.onEditStart(null);
      }}
      onFocus={() => {
        hasFocus.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // A field that closes loses the focus to nothing: it goes back to its cell.
        if (relatedTarget !== null) hasFocus.current = currentTarget.contains(relatedTarget);
      }}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <div className="grid-extent" style={{ width: `${String(width)}px` }}>
        <table
          role="grid"
          className={sheet.showsGridlines ? "grid-table grid-table--lines" : "grid-table"}
          style={{ width: `${String(width)}px` }}
          aria-label={texts.grid(sheet.name)}
          aria-rowcount={sheet.lastRow + 1}
          aria-colcount={sheet.lastColumn + 1}
          aria-multiselectable="true"
        >
          <colgroup>
            <col style={{ width: `${String(NUMBER_WIDTH)}px` }} />
            {Array.from({ length: sheet.lastColumn }, (_, index) => (
              <col
                key={index}
                style={{ width: `${String(sizeAt(geometry.lefts, index + 1))}px` }}
              />
            ))}
          </colgroup>
          <thead className="grid-head">
            <tr role="row" aria-rowindex={1} style={{ height: `${String(HEADER_HEIGHT)}px` }}>
              <td className="grid-corner" role="gridcell" aria-colindex={1} />
              {Array.from({ length: sheet.lastColumn }, (_, index) => (
                <th
                  key={index}
                  role="columnheader"
                  scope="col"
                  aria-colindex={index + 2}
                  className={
                    active.column === index + 1 ? "grid-letter grid-letter--active" : "grid-letter"
                  }
                >
                  {columnLetters(index + 1)}
                </th>
              ))}
            </tr>
            {Array.from({ length: view.frozenRows }, (_, index) => renderRow(index + 1))}
          </thead>
          <tbody>{withSpaces(rows, view.frozenRows, sheet, geometry.tops, renderRow)}</tbody>
        </table>
        {sheet.charts.map((chart, index) => {
          const { firstRow, lastRow, firstColumn, lastColumn } = chart.anchor;
          const edge = (edges: readonly number[], at: number): number => edges[at] ?? 0;
          const top = edge(geometry.tops, firstRow);
          const left = edge(geometry.lefts, firstColumn);
          return (
            <SheetChart
              key={index}
              chart={chart}
              texts={texts}
              style={{
                position: "absolute",
                top: `${String(HEADER_HEIGHT + top)}px`,
                left: `${String(NUMBER_WIDTH + left)}px`,
                width: `${String(edge(geometry.lefts, lastColumn + 1) - left)}px`,
                height: `${String(edge(geometry.tops, lastRow + 1) - top)}px`,
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The rows, and where rows are left out a space of their height. */
function withSpaces(
  rows: readonly number[],
  frozen: number,
  { lastRow, lastColumn }: SheetView,
  tops: readonly number[],
  renderRow: (row: number) => ReactElement,
): readonly ReactElement[] {
  const all: ReactElement[] = [];
  let next = frozen + 1;
  const leaveOut = (until: number): void => {
    const height = (tops[until] ?? 0) - (tops[next] ?? 0);
    if (height > 0) {
      all.push(
        <tr
          key={`space-${String(next)}`}
          aria-hidden="true"
          style={{ height: `${String(height)}px` }}
        >
          <td colSpan={lastColumn + 1} className="grid-space" />
        </tr>,
      );
    }
  };
  for (const row of rows) {
    leaveOut(row);
    all.push(renderRow(row));
    next = row + 1;
  }
  leaveOut(lastRow + 1);
  return all;
}

const NO_MERGED: readonly RangeReference[] = [];

function mergedIn({ merged }: SheetView, row: number): readonly RangeReference[] {
  const found = merged.filter(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  return found.length === 0 ? NO_MERGED : found;
}

function selectedIn(range: RangeReference, row: number): { first: number; last: number } | null {
  return row >= range.firstRow && row <= range.lastRow
    ? { first: range.firstColumn, last: range.lastColumn }
    : null;
}

function spanned(one: CellPlace, other: CellPlace): RangeReference {
  return {
    firstRow: Math.min(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
}

/** The corner of a selection that moves: the one across from the marked cell. */
function farCorner(range: RangeReference, { row, column }: CellPlace): CellPlace {
  return {
    row: row === range.firstRow ? range.lastRow : range.firstRow,
    column: column === range.firstColumn ? range.lastColumn : range.firstColumn,
  };
}

function placeOf(target: EventTarget): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}
