import {
  groupOfKind,
  type Evaluation,
  type UnitEvaluation,
  type WeighedEvaluation,
} from "../domain/evaluation";
import type { Kind } from "../domain/kind";
import { hasResults, isFinal, isProvisional } from "../domain/phase";
import type { Plan } from "../domain/plan";
import type { Weight } from "../domain/quantities";
import type { UnitType } from "../domain/unitType";
import { compare, HUNDRED } from "../numeric/exact";
import {
  countCell,
  EMPTY_CELL,
  percentageCell,
  textCell,
  thresholdGiven,
  weightCell,
  weightGiven,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "./figureTable";
import { exclusionNotes, roundingNote } from "./notes";
import { isIndexPercentage } from "./performanceTable";

/** What a group of objectives has a figure for. */
type GroupColumn = Extract<
  ColumnCode,
  | "assigned"
  | "excluded"
  | "assessable"
  | "pending"
  | "achieved"
  | "percentage"
  | "weight"
  | "totalResult"
  | "index"
  | "totalOfWeights"
  | "progress"
  | "minimum"
  | "result"
  | "evaluation"
>;

/** "Obiettivi del piano", one row per unit and one for the whole body; null without any. */
export function performanceUnitsTable(evaluation: Evaluation): FigureTable | null {
  const whole = groupOfKind(evaluation, "performance");
  if (!whole) return null;
  const units = unitsOf(evaluation, "performance");
  const showsResults = hasResults(evaluation);
  const { parameters } = evaluation.plan;
  // Otherwise these three say the same as the counts.
  const weighs = !isIndexPercentage(parameters);
  const isEvaluated = parameters.unitsEvaluatedOn === "performance";
  const columns: readonly GroupColumn[] = [
    "assessable",
    ...(isProvisional(evaluation) ? (["pending"] as const) : []),
    ...(showsResults ? (["achieved", "percentage"] as const) : []),
    ...(weighs ? (["weight"] as const) : []),
    ...(weighs && showsResults ? (["totalResult", "index"] as const) : []),
    ...(isProvisional(evaluation) ? (["progress"] as const) : []),
    ...(isEvaluated && hasMinimum(evaluation) ? (["minimum"] as const) : []),
    ...(isEvaluated && hasEvaluations(evaluation) ? (["evaluation"] as const) : []),
  ];
  const rounded = (column: "weight" | "totalResult", figure: "totalWeight" | "totalResult") =>
    columns.includes(column)
      ? roundingNote(
          column,
          units.map((unit) => unit[figure]),
          whole[figure],
        )
      : [];
  return {
    code: "performanceUnits",
    rowsOf: "groups",
    columns: ["unit", ...columns],
    rows: [
      ...underHeadings(units, (unit) =>
        unitRow(unit, textCell(unit.unit.name), columns, evaluation),
      ),
      wholeRow(whole, columns, evaluation),
    ],
    notes: [...rounded("weight", "totalWeight"), ...rounded("totalResult", "totalResult")],
  };
}

/** "Obiettivi di miglioramento e ordinari", one row per unit and one for the whole body; null without any. */
export function ordinaryTable(evaluation: Evaluation): FigureTable | null {
  const whole = groupOfKind(evaluation, "ordinary");
  if (!whole) return null;
  const showsResults = hasResults(evaluation);
  // Minimum and evaluation are of one kind only (rules.md §6).
  const isEvaluated = evaluation.plan.parameters.unitsEvaluatedOn === "ordinary";
  const columns: readonly GroupColumn[] = [
    "assigned",
    ...(whole.counts.excluded > 0 ? (["excluded"] as const) : []),
    "assessable",
    ...(isProvisional(evaluation) ? (["pending"] as const) : []),
    ...(showsResults ? (["achieved"] as const) : []),
    ...(saysTotals(evaluation.plan) ? (["totalOfWeights"] as const) : []),
    ...(isEvaluated ? (["minimum"] as const) : []),
    ...(showsResults ? (["result"] as const) : []),
    ...(isProvisional(evaluation) ? (["progress"] as const) : []),
    ...(isEvaluated && hasEvaluations(evaluation) ? (["evaluation"] as const) : []),
  ];
  return {
    code: "ordinary",
    rowsOf: "groups",
    columns: ["unit", ...columns],
    rows: [
      ...underHeadings(unitsOf(evaluation, "ordinary"), (unit) =>
        unitRow(unit, markedName(unit), columns, evaluation),
      ),
      wholeRow(whole, columns, evaluation),
    ],
    notes: exclusionNotes(evaluation, "ordinary"),
  };
}

/** Result against minimum expected, per unit: what the chart draws; null where no unit has a result. */
export function unitResultsTable(evaluation: Evaluation): FigureTable | null {
  const units = unitsOf(evaluation, evaluation.plan.parameters.unitsEvaluatedOn).filter(
    ({ unitResult }) => unitResult !== null,
  );
  if (units.length === 0) return null;
  const columns: readonly GroupColumn[] = [
    "result",
    ...(units.some(({ minimum }) => minimum !== null) ? (["minimum"] as const) : []),
    ...(units.some((unit) => unit.evaluation !== null) ? (["evaluation"] as const) : []),
  ];
  return {
    code: "unitResults",
    rowsOf: "groups",
    columns: ["unit", ...columns],
    rows: units.map((unit) => unitRow(unit, textCell(unit.unit.name), columns, evaluation)),
    notes: [],
  };
}

function unitsOf({ units }: Evaluation, kind: Kind): readonly UnitEvaluation[] {
  return units.filter((unit) => unit.kind === kind);
}

function unitRow(
  unit: UnitEvaluation,
  name: FigureCell,
  columns: readonly GroupColumn[],
  evaluation: Evaluation,
): FigureRow {
  const cells = columns.map((column) => groupCell(column, unit, unit.unit.totalWeight, evaluation));
  return { role: "data", group: unit, cells: [name, ...cells] };
}

function wholeRow(
  whole: WeighedEvaluation,
  columns: readonly GroupColumn[],
  evaluation: Evaluation,
): FigureRow {
  const cells = columns.map((column) => groupCell(column, whole, null, evaluation));
  return { role: "total", label: "wholeBody", group: whole, cells: [EMPTY_CELL, ...cells] };
}

/** `ownTotal`: of the weights of a unit, where it has one of its own. */
function groupCell(
  column: GroupColumn,
  group: WeighedEvaluation,
  ownTotal: Weight | null,
  { plan }: Evaluation,
): FigureCell {
  const { counts } = group;
  const { totalWeight, decimals } = plan.parameters;
  switch (column) {
    case "assigned":
      return countCell(counts.assigned);
    case "excluded":
      return countCell(counts.excluded);
    case "assessable":
      return countCell(counts.assessable);
    case "pending":
      return countCell(counts.pending);
    case "achieved":
      return countCell(counts.achieved);
    case "percentage":
      return percentageCell(group.percentage);
    case "weight":
      return weightCell(group.totalWeight);
    case "totalResult":
      return weightCell(group.totalResult);
    case "index":
      return percentageCell(group.index);
    case "progress":
      return percentageCell(group.progress);
    case "totalOfWeights":
      return weightGiven(ownTotal ?? totalWeight, decimals);
    case "minimum":
      return thresholdGiven(group.minimum, decimals);
    case "result":
      return percentageCell(group.unitResult);
    case "evaluation":
      return percentageCell(group.evaluation);
  }
}

/** Only in Consuntivo, and held against a minimum (rules.md §6). */
function hasEvaluations(evaluation: Evaluation): boolean {
  return isFinal(evaluation) && hasMinimum(evaluation);
}

function hasMinimum({ kinds, units }: Evaluation): boolean {
  return [...kinds, ...units].some(({ minimum }) => minimum !== null);
}

/** A column of 100 in every row would say nothing. */
function saysTotals({ parameters, units }: Plan): boolean {
  const totals = [parameters.totalWeight, ...units.flatMap((unit) => unit.totalWeight ?? [])];
  return totals.some((total) => compare(total, HUNDRED) !== 0);
}

/** With a mark where a note says what is excluded. */
function markedName({ unit, counts }: UnitEvaluation): FigureCell {
  return { kind: counts.excluded > 0 ? "marked" : "text", text: unit.name };
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
