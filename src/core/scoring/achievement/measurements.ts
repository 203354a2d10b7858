import { figure, type Figure, type Trace } from "../../domain/figure";
import { issue, type Issue } from "../../domain/issue";
import type { Activity, Indicator, Measurement } from "../../domain/measurement";
import type {
  ActivityEvaluation,
  IndicatorEvaluation,
  MeasurementEvaluation,
} from "../../domain/measurementEvaluation";
import { cellPlace, type Place } from "../../domain/place";
import { asAchievement, type Achievement } from "../../domain/quantities";
import {
  divide,
  isNegative,
  isZero,
  RunningSum,
  type Exact,
  HUNDRED,
  ZERO,
} from "../../numeric/exact";
import { measureIndicator, type IndicatorRules } from "./indicators";

/** What of the parameters and the bands decides how rows are measured. */
export interface MeasuringRules extends IndicatorRules {
  readonly activityFigure: (activity: Activity) => Figure<Achievement> | null;
}

/** What the rows of an objective measure together (rules.md §3.2 and §3.3). */
export function measure(measurement: Measurement, rules: MeasuringRules): MeasurementEvaluation {
  const { source, rows } = measurement;
  const faults: Issue[] = [];
  for (const row of rows) if (row.faults.length > 0) faults.push(...row.faults);
  const indicators =
    source === "indicators" ? rows.map((row) => measureIndicator(row, rules, faults)) : NONE;
  const activities =
    source === "activities" ? rows.map((row) => measureActivity(row, rules)) : NONE;
  faults.push(...weightFaults(source, rows));
  const measured = source === "indicators" ? indicators : activities;
  const missing = rows.filter((_, at) => measured[at]?.achievement === null);
  const waiting = missing.filter(isPending);
  const pending = waiting.map(({ name, awaits }) =>
    issue("measure-missing", { source, name }, awaits),
  );
  // What is missing and does not wait is at fault, or its band is, which has been reported.
  const isKnown = faults.length === 0 && missing.length === waiting.length;
  const achievement = isKnown ? mean(measurement, measured, rules.decimals) : null;
  return { achievement, faults, pending, indicators, activities };
}

type Row = Indicator | Activity;
type MeasuredRow = IndicatorEvaluation | ActivityEvaluation;

const NONE: readonly never[] = [];

/** It waits for its figures: nothing is wrong with it. */
function isPending(row: Row): boolean {
  if (row.faults.length > 0) return false;
  return "values" in row
    ? row.values.actual === null
    : row.progress === null && row.isCompleted === null;
}

/** A negative weight, or weights that are all zero; a weight that cannot be read is told once. */
function weightFaults(source: Measurement["source"], rows: readonly Row[]): readonly Issue[] {
  const place = (row: number): Place => cellPlace(source, row, "weight");
  if (rows.some(({ weight }) => isNegative(weight))) {
    return rows
      .filter(({ weight }) => isNegative(weight))
      .map(({ row, name, weight }) =>
        issue("measure-weight-negative", { source, name, weight }, place(row)),
      );
  }
  const [first] = rows;
  if (first === undefined || rows.some(({ weight }) => !isZero(weight))) return [];
  return [issue("measure-weights-zero", { source }, place(first.row))];
}

/** Σ wᵢpᵢ / Σ wᵢ over the rows that have figures; null where none has one yet, or only rows without a weight. */
function mean(
  { source, rows }: Measurement,
  measured: readonly MeasuredRow[],
  decimals: number,
): Figure<Achievement> | null {
  const achievements = new RunningSum();
  const divisors = new RunningSum();
  rows.forEach(({ weight }, at) => {
    const achievement = measured[at]?.achievement;
    if (!achievement) return;
    achievements.addProduct(weight, achievement.exact);
    divisors.add(weight);
  });
  const [sum, weights, count] = [achievements.total(), divisors.total(), divisors.count];
  const value = divide(sum, weights);
  if (value === null) return null;
  const pending = rows.length - count;
  const trace: Trace = { rule: "measured", source, sum, weights, rows: count, pending };
  return figure(asAchievement(value), decimals, trace);
}

/** Nothing of a row whose cells could not be read. */
function measureActivity(
  activity: Activity,
  { activityFigure }: MeasuringRules,
): ActivityEvaluation {
  const achievement = activity.faults.length > 0 ? null : activityFigure(activity);
  return { activity, achievement };
}

/**
 * Rules.md §3.3: `Avanzamento %`, else 100 or 0 by `Completata`; null without either. However many activities have
 * the same (the reading keeps each number once), they have one figure.
 */
export function activityFigures(decimals: number): MeasuringRules["activityFigure"] {
  const figureBy = (value: Exact, by: ActivityTrace["by"]): Figure<Achievement> =>
    figure(asAchievement(value), decimals, { rule: "activity", by });
  const completed = figureBy(HUNDRED, "completed");
  const notCompleted = figureBy(ZERO, "notCompleted");
  const known = new Map<Exact, Figure<Achievement>>();
  return ({ progress, isCompleted }) => {
    if (progress === null) {
      return isCompleted === null ? null : isCompleted ? completed : notCompleted;
    }
    const found = known.get(progress) ?? figureBy(progress, "progress");
    known.set(progress, found);
    return found;
  };
}

type ActivityTrace = Extract<Trace, { readonly rule: "activity" }>;
