import type { ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import { fixedText } from "../../../core/numeric/decimal";
import type { Exact } from "../../../core/numeric/exact";
import {
  EMPTY_CELL,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "../../../core/tables/figureTable";
import { isBelowMinimum } from "../../../core/scoring/groups";
import { figureText } from "../../../core/texts/figureText";
import { useDoneTexts } from "../../paneTools";
import type { OpenFigure } from "../explanation/useOpenFigure";
import { CellExplanation, CellValue } from "./CellValue";

interface Settings {
  readonly table: FigureTable;
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}

/** The results of the units, each with a bar against its minimum expected. */
export function UnitBars({ table, evaluation, open }: Settings): ReactElement {
  const { units: words, report } = useDoneTexts();
  return (
    <section>
      <h2 id="units-title">{words.title(evaluation)}</h2>
      <table className="figures units" aria-labelledby="units-title">
        <thead>
          <tr>
            {table.columns.slice(1).map((column) => (
              <th key={column} scope="col">
                {report.columnHeader(column, evaluation)}
              </th>
            ))}
          </tr>
        </thead>
        {table.rows.map(
          (row, index) =>
            row.role === "data" && (
              <UnitRows key={index} id={`unit-${index}`} {...{ row, table, evaluation, open }} />
            ),
        )}
      </table>
    </section>
  );
}

function UnitRows({
  id,
  row,
  table: { columns },
  evaluation,
  open,
}: Settings & {
  readonly id: string;
  readonly row: Extract<FigureRow, { role: "data" }>;
}): ReactElement {
  const { units: words, report } = useDoneTexts();
  const cells = new Map(columns.map((column, at) => [column, row.cells[at] ?? EMPTY_CELL]));
  const cellOf = (column: ColumnCode): FigureCell => cells.get(column) ?? EMPTY_CELL;
  const textOf = (column: ColumnCode): string => figureText(cellOf(column), report.figures);
  const figureColumns = columns.slice(1);
  const isBelow = row.group !== null && isBelowMinimum(row.group, evaluation.plan.parameters);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={figureColumns.length}>
          {textOf("unit")}
          {isBelow && <span className="below"> {words.below}</span>}
        </th>
      </tr>
      <tr>
        {figureColumns.map((column) => (
          <td key={column}>
            <CellValue id={`${id}-${column}`} cell={cellOf(column)} {...{ row, open }} />
          </td>
        ))}
      </tr>
      <tr className="unit-bar">
        <td colSpan={figureColumns.length}>
          <Bar
            label={words.bar(textOf("unit"), textOf("result"), textOf("minimum") || null)}
            value={position(cellOf("result")) ?? 0}
            minimum={position(cellOf("minimum"))}
          />
          {figureColumns.map((column) => (
            <CellExplanation
              key={column}
              id={`${id}-${column}`}
              cell={cellOf(column)}
              {...{ row, evaluation, open }}
            />
          ))}
        </td>
      </tr>
    </tbody>
  );
}

/** Where a figure is on the scale from 0 to 100: for drawing, never for reading. Null for a cell without one. */
function position(cell: FigureCell): number | null {
  const value = exactOf(cell);
  return value && Math.min(100, Math.max(0, Number(fixedText(value, 2))));
}

function exactOf(cell: FigureCell): Exact | null {
  switch (cell.kind) {
    case "figure":
      return cell.figure.shown;
    case "asEntered":
      return cell.value;
    default:
      return null;
  }
}

/** A bar on a scale from 0 to 100 with a mark at the minimum. `label` says the same. */
function Bar({
  label,
  value,
  minimum,
}: {
  readonly label: string;
  readonly value: number;
  readonly minimum: number | null;
}): ReactElement {
  return (
    <svg
      className="bar-chart"
      role="img"
      aria-label={label}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
    >
      <rect className="scale" x="0" y="1" width="100" height="6" />
      <rect className="result" x="0" y="1" width={value} height="6" />
      {minimum !== null && (
        <rect className="minimum" x={Math.min(minimum, 99)} y="0" width="1" height="8" />
      )}
    </svg>
  );
}
