import type { Evaluation, ObjectiveEvaluation, WeighedEvaluation } from "../domain/evaluation";
import { isExcluded } from "../domain/objective";
import { hasResults } from "../domain/phase";
import {
  EMPTY_CELL,
  figureCell,
  textCell,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
  type TotalCode,
} from "./figureTable";
import { exclusionNotes, roundingNote, unitNames } from "./notes";

const WORDS = [
  "unit",
  "mission",
  "programme",
  "strategicObjective",
  "operationalObjective",
] as const satisfies readonly ColumnCode[];

/** "Obiettivi strategici costituenti il piano della performance", in the order of `Obiettivi`; null without any. */
export function performanceTable(evaluation: Evaluation): FigureTable | null {
  const whole = evaluation.kinds.find(({ kind }) => kind === "performance");
  if (!whole) return null;
  const showsResults = hasResults(evaluation);
  const rows = evaluation.objectives.filter(({ objective }) => objective.kind === "performance");
  const total = totalRow(whole, "total", [
    figureCell(whole.totalWeight),
    ...(showsResults ? [figureCell(whole.totalResult)] : []),
  ]);
  const outcomes = [
    totalRow(whole, "achievedPercentage", [EMPTY_CELL, figureCell(whole.percentage)]),
    totalRow(whole, "index", [EMPTY_CELL, figureCell(whole.index)]),
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

function objectiveRow(
  { plan }: Evaluation,
  { objective, weight, result }: ObjectiveEvaluation,
  showsResults: boolean,
): FigureRow {
  const figures: readonly FigureCell[] = isExcluded(objective)
    ? [{ kind: "excluded" }, { kind: "excluded" }]
    : [figureCell(weight), figureCell(result)];
  return {
    role: "data",
    group: null,
    cells: [
      objective.units === "all"
        ? { kind: "allUnits" }
        : textCell(unitNames(plan, objective.units).join("; ")),
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
