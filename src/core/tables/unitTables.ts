import type { Evaluation, UnitEvaluation, WeighedEvaluation } from "../domain/evaluation";
import type { Kind } from "../domain/objective";
import { isFinal } from "../domain/phase";
import type { UnitType } from "../domain/plan";
import type { Percentage } from "../domain/quantities";
import { exclusionNotes } from "./exclusions";
import {
  countCell,
  EMPTY_CELL,
  figureCell,
  textCell,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "./figureTable";
import { roundingNote } from "./roundingNotes";

/** "Obiettivi di miglioramento e ordinari", one row per unit and one for the whole body; null without any. */
export function ordinaryTable(evaluation: Evaluation): FigureTable | null {
  const whole = evaluation.kinds.find(({ kind }) => kind === "ordinary");
  if (!whole) return null;
  const units = unitsOf(evaluation, "ordinary");
  const columns = ordinaryColumns(whole, evaluation);
  return {
    code: "ordinary",
    columns,
    rows: [
      ...underHeadings(units, (unit) => ({
        role: "data",
        cells: columns.map((column) =>
          column === "unit" ? unitName(unit) : ordinaryCell(column, unit, evaluation),
        ),
      })),
      {
        role: "total",
        label: "wholeBody",
        cells: columns.map((column) =>
          column === "unit" ? EMPTY_CELL : ordinaryCell(column, whole, evaluation),
        ),
      },
    ],
    notes: exclusionNotes(evaluation, "ordinary"),
  };
}

function ordinaryColumns(
  { counts }: WeighedEvaluation,
  evaluation: Evaluation,
): readonly ColumnCode[] {
  const hasResults = evaluation.phase !== "planning";
  return [
    "unit",
    "assigned",
    ...(counts.excluded > 0 ? (["excluded"] as const) : []),
    "assessable",
    ...(hasResults ? (["achieved"] as const) : []),
    "totalOfWeights",
    "minimum",
    ...(hasResults ? (["result"] as const) : []),
    ...(isFinal(evaluation) ? (["evaluation"] as const) : []),
  ];
}

function ordinaryCell(
  column: ColumnCode,
  { counts, minimum, unitResult, evaluation: evaluated }: WeighedEvaluation,
  { plan }: Evaluation,
): FigureCell {
  const { totalWeight, decimals: places } = plan.parameters;
  switch (column) {
    case "assigned":
      return countCell(counts.assigned);
    case "excluded":
      return countCell(counts.excluded);
    case "assessable":
      return countCell(counts.assessable);
    case "achieved":
      return countCell(counts.achieved);
    case "totalOfWeights":
      return { kind: "asEntered", value: totalWeight, places };
    case "minimum":
      return enteredCell(minimum, places);
    case "result":
      return figureCell(unitResult);
    case "evaluation":
      return figureCell(evaluated);
    default:
      throw new Error(`not a column of the ordinary objectives: ${column}`);
  }
}

/** With weights that are not equal: each unit's weight, result and index; null otherwise. */
export function unitWeightsTable(evaluation: Evaluation): FigureTable | null {
  const whole = evaluation.kinds.find(({ kind }) => kind === "performance");
  if (!whole || evaluation.plan.parameters.weights === "equal") return null;
  const hasResults = evaluation.phase !== "planning";
  const units = unitsOf(evaluation, "performance");
  const figures = (group: WeighedEvaluation): readonly FigureCell[] => [
    countCell(group.counts.assessable),
    figureCell(group.totalWeight),
    ...(hasResults ? [figureCell(group.totalResult), figureCell(group.index)] : []),
  ];
  return {
    code: "unitWeights",
    columns: [
      "unit",
      "objectives",
      "weight",
      ...(hasResults ? (["result", "index"] as const) : []),
    ],
    rows: [
      ...units.map((unit): FigureRow => ({
        role: "data",
        cells: [textCell(unit.unit.name), ...figures(unit)],
      })),
      { role: "total", label: "wholeBody", cells: [EMPTY_CELL, ...figures(whole)] },
    ],
    notes: [
      ...roundingNote(
        "weight",
        units.map(({ totalWeight }) => totalWeight),
        whole.totalWeight,
      ),
      ...(hasResults
        ? roundingNote(
            "result",
            units.map(({ totalResult }) => totalResult),
            whole.totalResult,
          )
        : []),
    ],
  };
}

/** Result against minimum expected, per unit: what the chart draws; null where no unit has a result. */
export function unitResultsTable(evaluation: Evaluation): FigureTable | null {
  const { unitsEvaluatedOn, decimals } = evaluation.plan.parameters;
  const units = unitsOf(evaluation, unitsEvaluatedOn).filter(
    ({ unitResult }) => unitResult !== null,
  );
  if (units.length === 0) return null;
  const hasMinimum = units.some(({ minimum }) => minimum !== null);
  return {
    code: "unitResults",
    columns: ["unit", "result", ...(hasMinimum ? (["minimum"] as const) : [])],
    rows: units.map(({ unit, unitResult, minimum }) => ({
      role: "data",
      cells: [
        textCell(unit.name),
        figureCell(unitResult),
        ...(hasMinimum ? [enteredCell(minimum, decimals)] : []),
      ],
    })),
    notes: [],
  };
}

function unitsOf({ units }: Evaluation, kind: Kind): readonly UnitEvaluation[] {
  return units.filter((unit) => unit.kind === kind);
}

function unitName({ unit, counts }: UnitEvaluation): FigureCell {
  return { kind: counts.excluded > 0 ? "marked" : "text", text: unit.name };
}

function enteredCell(value: Percentage | null, places: number): FigureCell {
  return value === null ? EMPTY_CELL : { kind: "asEntered", value, places };
}

/** Settori and servizi under their own headings when both exist, each in the order of `Strutture`. */
function underHeadings(
  units: readonly UnitEvaluation[],
  rowOf: (unit: UnitEvaluation) => FigureRow,
): readonly FigureRow[] {
  const types = new Set<UnitType | null>(units.map(({ unit }) => unit.type));
  if (types.size < 2) return units.map(rowOf);
  return [...types].flatMap((type): readonly FigureRow[] => [
    { role: "heading", unitType: type },
    ...units.filter(({ unit }) => unit.type === type).map(rowOf),
  ]);
}
