import type { Evaluation, ObjectiveDeviation } from "../domain/evaluation";
import { isExcluded, type Objective } from "../domain/objective";
import { hasResults } from "../domain/phase";
import {
  EMPTY_CELL,
  figureCell,
  textCell,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "./figureTable";
import { codeCell, unitsCell } from "./objectiveCells";

const COLUMNS = [
  "code",
  "unit",
  "operationalObjective",
  "weight",
  "finalResult",
  "deviation",
  "reason",
  "cause",
] as const satisfies readonly ColumnCode[];

/** "Scostamenti e motivazioni" (rules.md §7); null where everything was reached, and in Programmazione. */
export function deviationsTable(evaluation: Evaluation): FigureTable | null {
  const { deviations } = evaluation;
  if (deviations.length === 0 || !hasResults(evaluation)) return null;
  return {
    code: "deviations",
    rowsOf: "objectives",
    columns: COLUMNS,
    rows: deviations.map((each) => deviationRow(evaluation, each)),
    notes: [],
  };
}

/** Why is told in the same row. */
const EXCLUDED: FigureCell = { kind: "excluded", isMarked: false };

function deviationRow(
  { plan }: Evaluation,
  { evaluated: { objective, weight, result }, deviation }: ObjectiveDeviation,
): FigureRow {
  const figures: readonly FigureCell[] = isExcluded(objective)
    ? [EXCLUDED, EXCLUDED, EMPTY_CELL]
    : // The kinds without weights have nothing to show here.
      [weight, result, deviation].map((each) =>
        each === null ? EMPTY_CELL : figureCell(each, false),
      );
  return {
    role: "data",
    group: null,
    cells: [
      codeCell(objective),
      unitsCell(plan, objective),
      textCell(objective.operationalObjective),
      ...figures,
      textCell(objective.reason),
      causeCell(objective),
    ],
  };
}

function causeCell({ deviationCause: cause }: Objective): FigureCell {
  return cause === null ? EMPTY_CELL : { kind: "cause", cause };
}
