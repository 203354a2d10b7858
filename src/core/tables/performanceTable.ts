import {
  groupOfKind,
  type Evaluation,
  type ObjectiveEvaluation,
  type WeighedEvaluation,
} from "../domain/evaluation";
import { isExcluded } from "../domain/objective";
import type { Parameters } from "../domain/parameters";
import { hasResults, isProvisional } from "../domain/phase";
import {
  EMPTY_CELL,
  percentageCell,
  textCell,
  weightCell,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
  type TotalCode,
} from "./figureTable";
import { exclusionNotes, roundingNote } from "./notes";
import { codeCell, unitsCell } from "./objectiveCells";

const WORDS = [
  "code",
  "unit",
  "mission",
  "programme",
  "strategicObjective",
  "operationalObjective",
] as const satisfies readonly ColumnCode[];

/** "Obiettivi strategici costituenti il piano della performance", in the order of `Obiettivi`; null without any. */
export function performanceTable(evaluation: Evaluation): FigureTable | null {
  const whole = groupOfKind(evaluation, "performance");
  if (!whole) return null;
  const showsResults = hasResults(evaluation);
  const rows = evaluation.objectives.filter(({ objective }) => objective.kind === "performance");
  const total = totalRow(whole, "total", [
    weightCell(whole.totalWeight),
    ...(showsResults ? [weightCell(whole.totalResult)] : []),
  ]);
  const outcomes = [
    totalRow(whole, "achievedPercentage", [EMPTY_CELL, percentageCell(whole.percentage)]),
    ...(isIndexPercentage(evaluation.plan.parameters)
      ? []
      : [totalRow(whole, "index", [EMPTY_CELL, percentageCell(whole.index)])]),
    ...(isProvisional(evaluation)
      ? [totalRow(whole, "progress", [EMPTY_CELL, percentageCell(whole.progress)])]
      : []),
  ];
  return {
    code: "performance",
    rowsOf: "objectives",
    columns: [...WORDS, "weight", ...(showsResults ? (["finalResult"] as const) : [])],
    rows: [
      ...rows.map((row) => objectiveRow(evaluation, row, showsResults)),
      total,
      ...(showsResults ? outcomes : []),
    ],
    notes: [
      ...roundingNote(
        "weight",
        rows.map(({ weight }) => weight),
        whole.totalWeight,
      ),
      ...(showsResults
        ? roundingNote(
            "finalResult",
            rows.map(({ result }) => result),
            whole.totalResult,
          )
        : []),
      ...exclusionNotes(evaluation, "performance"),
    ],
  };
}

/** With equal weights, each whole or nothing, the index is the percentage by rule. */
export function isIndexPercentage({ weights, attribution }: Parameters): boolean {
  return weights === "equal" && attribution === "wholeOrNothing";
}

/** A note below the table says why. */
const EXCLUDED: FigureCell = { kind: "excluded", isMarked: true };

function objectiveRow(
  { plan }: Evaluation,
  { objective, weight, result }: ObjectiveEvaluation,
  showsResults: boolean,
): FigureRow {
  const figures: readonly FigureCell[] = isExcluded(objective)
    ? [EXCLUDED, EXCLUDED]
    : [weightCell(weight), weightCell(result)];
  return {
    role: "data",
    group: null,
    cells: [
      codeCell(objective),
      unitsCell(plan, objective),
      textCell(objective.mission),
      textCell(objective.programme),
      textCell(objective.strategicObjective),
      textCell(objective.operationalObjective),
      ...figures.slice(0, showsResults ? 2 : 1),
    ],
  };
}

function totalRow(
  group: WeighedEvaluation,
  label: TotalCode,
  figures: readonly FigureCell[],
): FigureRow {
  return { role: "total", label, group, cells: [...WORDS.map(() => EMPTY_CELL), ...figures] };
}
