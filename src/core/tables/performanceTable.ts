import type { Evaluation, ObjectiveEvaluation } from "../domain/evaluation";
import { exclusionNotes, unitNames } from "./exclusions";
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
import { roundingNote } from "./roundingNotes";

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
  const hasResults = evaluation.phase !== "planning";
  const rows = evaluation.objectives.filter(({ objective }) => objective.kind === "performance");
  const total = totalRow("total", [
    figureCell(whole.totalWeight),
    ...(hasResults ? [figureCell(whole.totalResult)] : []),
  ]);
  const outcomes = [
    totalRow("achievedPercentage", [EMPTY_CELL, figureCell(whole.percentage)]),
    totalRow("index", [EMPTY_CELL, figureCell(whole.index)]),
  ];
  return {
    code: "performance",
    columns: [...WORDS, "weight", ...(hasResults ? (["finalResult"] as const) : [])],
    rows: [
      ...rows.map((row) => objectiveRow(evaluation, row, hasResults)),
      total,
      ...(hasResults ? outcomes : []),
    ],
    notes: [
      ...roundingNote(
        "weight",
        rows.map(({ weight }) => weight),
        whole.totalWeight,
      ),
      ...(hasResults
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
  { objective, status, weight, result }: ObjectiveEvaluation,
  hasResults: boolean,
): FigureRow {
  const figures: readonly FigureCell[] =
    status === "excluded"
      ? [{ kind: "excluded" }, { kind: "excluded" }]
      : [figureCell(weight), figureCell(result)];
  return {
    role: "data",
    cells: [
      objective.units === "all"
        ? { kind: "allUnits" }
        : textCell(unitNames(plan, objective.units).join("; ")),
      textCell(objective.mission),
      textCell(objective.programme),
      textCell(objective.strategicObjective),
      textCell(objective.operationalObjective),
      ...figures.slice(0, hasResults ? 2 : 1),
    ],
  };
}

function totalRow(label: TotalCode, figures: readonly FigureCell[]): FigureRow {
  return { role: "total", label, cells: [...WORDS.map(() => EMPTY_CELL), ...figures] };
}
