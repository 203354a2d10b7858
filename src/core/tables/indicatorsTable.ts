import { judgedAmount } from "../domain/amounts";
import type { Evaluation, ObjectiveEvaluation } from "../domain/evaluation";
import type { Activity, Amount, Indicator, IndicatorValues, Ratio } from "../domain/measurement";
import { isExcluded } from "../domain/objective";
import { hasResults } from "../domain/phase";
import { asPercentage } from "../domain/quantities";
import {
  EMPTY_CELL,
  figureCell,
  percentageCell,
  textCell,
  thresholdGiven,
  type ColumnCode,
  type FigureCell,
  type FigureRow,
  type FigureTable,
} from "./figureTable";
import { codeCell, unitsCell } from "./objectiveCells";

const OBJECTIVE = ["code", "unit", "operationalObjective"] as const satisfies readonly ColumnCode[];

const MEASURE = [
  "measure",
  "unitOfMeasure",
  "target",
  "actual",
  "deviation",
  "achievement",
] as const satisfies readonly ColumnCode[];

/**
 * What measures the objectives, indicators or activities (rules.md §3): a row for each, its objective named in the
 * first of its rows. Only targets in Programmazione. Null where nothing is measured.
 */
export function indicatorsTable(evaluation: Evaluation): FigureTable | null {
  const rows = evaluation.objectives
    .filter(({ objective }) => !isExcluded(objective))
    .flatMap((each) => rowsOf(each, evaluation));
  if (rows.length === 0) return null;
  return {
    code: "indicators",
    rowsOf: "objectives",
    columns: [...OBJECTIVE, ...MEASURE],
    rows,
    notes: [],
  };
}

function rowsOf(evaluated: ObjectiveEvaluation, evaluation: Evaluation): readonly FigureRow[] {
  const { objective } = evaluated;
  const measures = measuresOf(evaluated, evaluation);
  if (measures.length === 0) return [];
  const named = [
    codeCell(objective),
    unitsCell(evaluation.plan, objective),
    textCell(objective.operationalObjective),
  ];
  return measures.map((cells, at) => {
    const own = at === 0 ? named : named.map((cell, column) => (column === 0 ? cell : EMPTY_CELL));
    return { role: "data", group: null, cells: [...own, ...cells] };
  });
}

/** The cells of `MEASURE`, for each row that measures an objective. */
function measuresOf(
  { objective: { measurement }, indicators }: ObjectiveEvaluation,
  evaluation: Evaluation,
): readonly (readonly FigureCell[])[] {
  const places = evaluation.plan.parameters.decimals;
  const showsResults = hasResults(evaluation);
  switch (measurement?.source) {
    case undefined:
      return [];
    case "activities":
      return measurement.rows.map((activity) => activityCells(activity, showsResults));
    case "indicators":
      return measurement.rows.map((indicator) => {
        const found = indicators.find((each) => each.indicator === indicator);
        const isPercent = isInPercent(indicator.values);
        return [
          textCell(indicator.name),
          textCell(indicator.unitOfMeasure),
          targetCell(indicator),
          showsResults ? actualCell(indicator.values, places) : EMPTY_CELL,
          found?.deviation ? figureCell(found.deviation, isPercent) : EMPTY_CELL,
          found?.achievement ? percentageCell(found.achievement) : EMPTY_CELL,
        ];
      });
  }
}

/** An activity has no target of its own: it is done, or so far. */
function activityCells(
  { name, progress, isCompleted }: Activity,
  showsResults: boolean,
): readonly FigureCell[] {
  const done: FigureCell =
    isCompleted === null ? EMPTY_CELL : { kind: "yesNo", isYes: isCompleted };
  const actual = progress === null ? done : thresholdGiven(progress, 0);
  return [
    textCell(name),
    EMPTY_CELL,
    EMPTY_CELL,
    showsResults ? actual : EMPTY_CELL,
    EMPTY_CELL,
    EMPTY_CELL,
  ];
}

function targetCell({ values }: Indicator): FigureCell {
  switch (values.kind) {
    case "number":
      return values.target === null ? EMPTY_CELL : amountCell(values.target);
    case "yesNo":
      return { kind: "yesNo", isYes: values.target };
    case "date":
      return values.target === null ? EMPTY_CELL : { kind: "date", date: values.target };
    case "range":
      return values.target === null
        ? EMPTY_CELL
        : { kind: "range", from: values.target.from.value, to: values.target.to.value };
  }
}

function actualCell(values: IndicatorValues, places: number): FigureCell {
  switch (values.kind) {
    case "number":
    case "range":
      return values.actual === null ? EMPTY_CELL : measuredCell(values.actual, places);
    case "yesNo":
      return values.actual === null ? EMPTY_CELL : { kind: "yesNo", isYes: values.actual };
    case "date":
      return values.actual === null ? EMPTY_CELL : { kind: "date", date: values.actual };
  }
}

/** A ratio is calculated, so it is rounded as it is judged (rules.md, opening). */
function measuredCell(actual: Amount | Ratio, places: number): FigureCell {
  if (actual.kind === "amount") return amountCell(actual);
  const ratio = judgedAmount(actual, places);
  return ratio === null ? EMPTY_CELL : thresholdGiven(asPercentage(ratio.judged), places);
}

function amountCell({ value, isPercent }: Amount): FigureCell {
  return { kind: "asEntered", value, places: 0, isPercentage: isPercent };
}

function isInPercent(values: IndicatorValues): boolean {
  return values.kind === "number" && values.target?.isPercent === true;
}
