import {
  useMemo,
  useRef,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";
import type { CellReference, RangeReference } from "../../core/workbook/reference";
import type { SheetView, WorkbookView } from "../sheets/workbookView";
import type { GridTexts } from "../texts/gridTexts";
import { boxOf, geometryOf, type SheetGeometry } from "./geometry";
import { GridColumns, GridLetters } from "./GridHead";
import { gridInput, type GridCommands } from "./gridInput";
import { GridRow } from "./GridRow";
import { renderedRows } from "./renderedRows";
import { SheetChart } from "./SheetChart";
import { useMarkedCell } from "./useMarkedCell";
import { HEADER_HEIGHT, NUMBER_WIDTH, useScrolledRows } from "./useScrolledRows";

interface Props {
  readonly workbook: WorkbookView;
  readonly sheet: SheetView;
  readonly texts: GridTexts;
  readonly range: RangeReference;
  readonly active: CellReference;
  readonly commands: GridCommands;
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
  const { workbook, sheet, texts, range, active, editor } = props;
  const { focusRequest, answeredFocusRef } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(sheet), [sheet]);
  const contents = useMemo(() => new Map(sheet.rows.map((row) => [row.row, row])), [sheet]);
  const view = useScrolledRows(scroller, geometry, sheet.lastRow, sheet.frozenRows);
  const isEdited = editor !== null;
  const hasFocus = useMarkedCell(scroller, {
    active,
    sheet: sheet.name,
    geometry,
    view,
    isEdited,
    focusRequest,
    answeredFocusRef,
  });
  const handlers = gridInput(
    { sheet, range, active, geometry, room: view.room, isEdited },
    props.commands,
    hasFocus,
  );

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
    <div
      ref={scroller}
      role="presentation"
      className={classes.filter(Boolean).join(" ")}
      {...handlers}
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
          <GridColumns geometry={geometry} />
          <thead className="grid-head">
            <GridLetters geometry={geometry} activeColumn={active.column} />
            {Array.from({ length: view.frozenRows }, (_, index) => renderRow(index + 1))}
          </thead>
          <tbody>{withSpaces(rows, view.frozenRows, sheet, geometry.tops, renderRow)}</tbody>
        </table>
        {sheet.charts.map((chart, index) => (
          <SheetChart
            key={index}
            chart={chart}
            texts={texts}
            style={placeOnGrid(chart.anchor, geometry)}
          />
        ))}
      </div>
    </div>
  );
}

/** Behind the letters of the columns and the numbers of the rows. */
function placeOnGrid(anchor: RangeReference, geometry: SheetGeometry): CSSProperties {
  const { top, left, width, height } = boxOf(geometry, anchor);
  return {
    position: "absolute",
    top: `${String(HEADER_HEIGHT + top)}px`,
    left: `${String(NUMBER_WIDTH + left)}px`,
    width: `${String(width)}px`,
    height: `${String(height)}px`,
  };
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
