import type { Evaluation } from "../domain/evaluation";
import { remodulations, type Remodulation } from "../year/remodulation";
import {
  EMPTY_CELL,
  textCell,
  type ColumnCode,
  type FigureRow,
  type FigureTable,
} from "./figureTable";
import { nameCells } from "./objectiveCells";

const COLUMNS = [
  "unit",
  "namedObjective",
  "variation",
  "act",
  "reason",
] as const satisfies readonly ColumnCode[];

/** "Rimodulazioni": what changed since the approval, and by which act; null where nothing did. */
export function remodulationsTable({ plan }: Evaluation): FigureTable | null {
  const rows = remodulations(plan);
  if (rows.length === 0) return null;
  return {
    code: "remodulations",
    rowsOf: "objectives",
    columns: COLUMNS,
    rows: rows.map(remodulationRow),
    notes: [],
  };
}

function remodulationRow(remodulation: Remodulation): FigureRow {
  const { kind, act, reason, formerTitle } = remodulation;
  return {
    role: "data",
    group: null,
    cells: [
      ...nameCells(remodulation, formerTitle),
      kind === null ? EMPTY_CELL : { kind: "variation", variation: kind },
      textCell(act),
      textCell(reason),
    ],
  };
}
