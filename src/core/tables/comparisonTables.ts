import type { Evaluation } from "../domain/evaluation";
import type { Exact } from "../numeric/exact";
import {
  comparisonOf,
  type ComparedFigures,
  type ComparedGroup,
  type ComparedObjective,
  type Comparison,
} from "../year/comparison";
import {
  EMPTY_CELL,
  percentageCell,
  textCell,
  thresholdGiven,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "./figureTable";
import { nameCells } from "./objectiveCells";

const FIGURES = [
  "formerFigure",
  "presentFigure",
  "difference",
] as const satisfies readonly ColumnCode[];

/** "Confronto con l'anno precedente": the whole body, then the units; null without figures of the year before. */
export function comparisonTable(evaluation: Evaluation): FigureTable | null {
  const comparison = comparisonOf(evaluation);
  if (comparison === null || comparison.groups.length === 0) return null;
  const isWhole = ({ unit }: ComparedGroup): boolean => unit === null;
  const { groups } = comparison;
  const ordered = [...groups.filter((each) => !isWhole(each)), ...groups.filter(isWhole)];
  return {
    code: "comparison",
    rowsOf: "groups",
    columns: ["unit", "compared", ...FIGURES],
    rows: ordered.map((group): FigureRow => {
      const { unit, kind, measure } = group;
      const name: FigureCell = { kind: "measure", measure, of: kind };
      const cells = [textCell(unit?.name ?? null), name, ...figureCells(group, evaluation)];
      return unit === null
        ? { role: "total", label: "wholeBody", group: null, cells }
        : { role: "data", group: null, cells };
    }),
    notes: [],
  };
}

/** The same for each objective: the new ones and those that are closed are told by a word. */
export function comparedObjectivesTable(evaluation: Evaluation): FigureTable | null {
  const comparison = comparisonOf(evaluation);
  if (comparison === null || comparison.objectives.length === 0) return null;
  return {
    code: "comparedObjectives",
    rowsOf: "objectives",
    columns: ["unit", "namedObjective", ...FIGURES, "status"],
    rows: comparison.objectives.map((each) => objectiveRow(each, comparison, evaluation)),
    notes: [],
  };
}

function objectiveRow(
  compared: ComparedObjective,
  { formerYear }: Comparison,
  evaluation: Evaluation,
): FigureRow {
  const { status } = compared;
  return {
    role: "data",
    group: null,
    cells: [
      ...nameCells(compared),
      ...figureCells(compared, evaluation),
      status === "kept" ? EMPTY_CELL : { kind: "status", status, formerYear },
    ],
  };
}

function figureCells(
  {
    before,
    now,
    difference,
  }: Pick<ComparedFigures<never>, "before" | "difference"> & {
    readonly now: Parameters<typeof percentageCell>[0];
  },
  { plan }: Evaluation,
): readonly FigureCell[] {
  const { decimals } = plan.parameters;
  return [
    thresholdGiven(before, decimals),
    now === null ? EMPTY_CELL : percentageCell(now),
    difference === null ? EMPTY_CELL : pointsCell(difference, decimals),
  ];
}

function pointsCell(value: Exact, places: number): FigureCell {
  return { kind: "points", value, places };
}
