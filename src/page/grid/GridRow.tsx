import { memo, type ReactElement, type ReactNode } from "react";
import type { RangeReference } from "../../core/workbook/reference";
import type { CellLook, ShownRow } from "../../core/workbook/shownSheet";
import { accessTo, tableAt } from "../sheets/cellAccess";
import type { SheetView, WorkbookView } from "../sheets/workbookView";
import { sizeAt, type SheetGeometry } from "./geometry";
import { GridCell } from "./GridCell";

export interface GridRowProps {
  readonly workbook: WorkbookView;
  readonly sheet: SheetView;
  readonly geometry: SheetGeometry;
  readonly row: number;
  readonly content: ShownRow | null;
  /** The row above: its lines are not drawn twice. */
  readonly above: ShownRow | null;
  /** The merged ranges that touch the row. */
  readonly merged: readonly RangeReference[];
  /** The column of the marked cell, if it is in this row. */
  readonly activeColumn: number | null;
  /** The columns of the selection, if it reaches this row. */
  readonly selected: { readonly first: number; readonly last: number } | null;
  /** The field in place of the marked cell. */
  readonly editor: ReactNode;
  /** Texts of edits under way, by column. */
  readonly pending: ReadonlyMap<number, string> | null;
  readonly breaksBefore: boolean;
  readonly describedBy: string;
}

const NO_LOOK: CellLook = {
  isBold: false,
  isItalic: false,
  size: 10,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wraps: false,
  indent: 0,
  borders: { top: false, bottom: false, sides: false },
};

/** A row of the sheet with its number. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, sheet, geometry, activeColumn } = props;
  const height = sizeAt(geometry.tops, row);
  return (
    <tr
      role="row"
      aria-rowindex={row + 1}
      className={props.breaksBefore ? "grid-row grid-row--break" : "grid-row"}
      style={{ height: `${String(height)}px` }}
    >
      <th
        role="rowheader"
        scope="row"
        aria-colindex={1}
        className={activeColumn === null ? "grid-number" : "grid-number grid-number--active"}
      >
        {row}
      </th>
      {Array.from({ length: sheet.lastColumn }, (_, index) => renderCell(props, index + 1, height))}
    </tr>
  );
});

function renderCell(props: GridRowProps, column: number, rowHeight: number): ReactNode {
  const { workbook, sheet, geometry, row, content, merged, activeColumn, selected } = props;
  const place = { row, column };
  const range = merged.find(
    ({ firstColumn, lastColumn }) => column >= firstColumn && column <= lastColumn,
  );
  const isFirst = range?.firstRow === row && range.firstColumn === column;
  if (range !== undefined && !isFirst) return null;
  const isActive = activeColumn === column;
  if (isActive && props.editor !== null) {
    return (
      <td
        key={column}
        role="gridcell"
        aria-colindex={column + 1}
        className="grid-cell grid-cell--editing"
        colSpan={range === undefined ? 1 : range.lastColumn - range.firstColumn + 1}
      >
        {props.editor}
      </td>
    );
  }
  const cell = content?.cells.find((one) => one.column === column) ?? null;
  const access = accessTo(workbook, sheet, place, cell?.formula !== undefined);
  const table = tableAt(sheet, place);
  const isData = table !== null && row >= table.firstDataRow && row <= table.lastDataRow;
  const isOutput = isData && table.columns[column - table.range.firstColumn]?.role === "output";
  const look = (cell === null ? undefined : workbook.looks[cell.look]) ?? NO_LOOK;
  const lastRow = range?.lastRow ?? row;
  const height =
    range === undefined ? rowHeight : (geometry.tops[lastRow + 1] ?? 0) - (geometry.tops[row] ?? 0);
  return (
    <GridCell
      key={column}
      row={row}
      column={column}
      cell={cell}
      pendingText={props.pending?.get(column) ?? null}
      look={look}
      height={Math.max(0, height - 1)}
      columnSpan={range === undefined ? 1 : range.lastColumn - range.firstColumn + 1}
      rowSpan={lastRow - row + 1}
      hasTopLine={look.borders.top && !hasBottomLine(props, column)}
      isActive={isActive}
      isSelected={selected !== null && column >= selected.first && column <= selected.last}
      isReadOnly={!access.isEditable}
      isOutput={isOutput}
      isNewRow={table !== null && table.growthRow === row && table.id !== null}
      overflows={!look.wraps && cell?.kind === "text" && isEmptyAt(content, column + 1)}
      describedBy={props.describedBy}
    />
  );
}

function hasBottomLine({ above, workbook }: GridRowProps, column: number): boolean {
  const cell = above?.cells.find((one) => one.column === column);
  return cell !== undefined && workbook.looks[cell.look]?.borders.bottom === true;
}

function isEmptyAt(content: ShownRow | null, column: number): boolean {
  const next = content?.cells.find((one) => one.column === column);
  return next === undefined || next.kind === "empty";
}
