import { memo, type ReactElement } from "react";
import type { CellLook, ShownCell } from "../../core/workbook/shownSheet";
import { contentStyle } from "./cellStyle";

export interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly cell: ShownCell | null;
  /** In place of the cell's text, while an edit is under way. */
  readonly pendingText: string | null;
  readonly look: CellLook;
  /** Of its content, in pixels. */
  readonly height: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly hasTopLine: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isReadOnly: boolean;
  readonly isOutput: boolean;
  readonly isNewRow: boolean;
  /** Its text may run over the cells behind it, which are empty. */
  readonly overflows: boolean;
  readonly describedBy: string;
}

/** A cell as it is read; where it is, its attributes say. */
export const GridCell = memo(function GridCell(props: GridCellProps): ReactElement {
  const { row, column, cell, look, height, columnSpan, rowSpan, isActive, isReadOnly } = props;
  const text = props.pendingText ?? cell?.text ?? "";
  const classes = [
    "grid-cell",
    props.hasTopLine ? "grid-cell--top" : "",
    look.borders.bottom ? "grid-cell--bottom" : "",
    look.borders.sides ? "grid-cell--sides" : "",
    props.isOutput ? "grid-cell--output" : "",
    props.isNewRow ? "grid-cell--new" : "",
    props.isSelected ? "grid-cell--selected" : "",
    isActive ? "grid-cell--active" : "",
    props.pendingText === null ? "" : "grid-cell--pending",
  ];
  return (
    <td
      role="gridcell"
      className={classes.filter(Boolean).join(" ")}
      style={look.fill === null ? undefined : { backgroundColor: look.fill }}
      colSpan={columnSpan}
      rowSpan={rowSpan}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      aria-colindex={column + 1}
      aria-readonly={isReadOnly}
      aria-selected={props.isSelected}
      aria-describedby={isActive ? props.describedBy : undefined}
    >
      <div
        className={props.overflows ? "grid-content grid-content--over" : "grid-content"}
        style={{ ...contentStyle(look, cell?.kind ?? "empty"), height: `${String(height)}px` }}
      >
        <span>{text}</span>
      </div>
    </td>
  );
});
