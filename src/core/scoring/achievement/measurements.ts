import { figure, type Figure, type Trace } from "../../domain/figure";
import { issue, type Issue } from "../../domain/issue";
import type { Activity, Indicator, Measurement } from "../../domain/measurement";
import type { ActivityEvaluation, MeasurementEvaluation } from "../../domain/measurementEvaluation";
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
  const figures = source === "indicators" ? indicators : activities;
  const { pending, isKnown, ...sums } = addUp(measurement, figures);
  const achievement =
    faults.length === 0 && isKnown ? mean(source, sums, pending.length, rules.decimals) : null;
  return { achievement, faults, pending, indicators, activities };
}

const NONE: readonly never[] = [];

/** Σ wᵢpᵢ and Σ wᵢ over the rows that have figures. */
interface AddedUp {
  readonly weights: RunningSum;
  readonly achievements: RunningSum;
  /** The rows that wait for theirs. */
  readonly pending: readonly Issue[];
  /** No other row is without a figure. */
  readonly isKnown: boolean;
}

/** `measured` has one figure per row, in order. */
function addUp(
  { source, rows }: Measurement,
  measured: readonly { readonly achievement: Figure<Achievement> | null }[],
): AddedUp {
  const pending: Issue[] = [];
  const weights = new RunningSum();
  const achievements = new RunningSum();
  let isKnown = true;
  rows.forEach((row, at) => {
    const achievement = measured[at]?.achievement;
    if (achievement) {
      weights.add(row.weight);
      achievements.addProduct(row.weight, achievement.exact);
    } else if (isPending(row)) {
      pending.push(issue("measure-missing", { source, name: row.name }, row.awaits));
    } else isKnown = false;
  });
  return { weights, achievements, pending, isKnown };
}

/** It waits for its figures: nothing is wrong with it. */
function isPending(row: Indicator | Activity): boolean {
  if (row.faults.length > 0) return false;
  return "values" in row
    ? row.values.actual === null
    : row.progress === null && row.isCompleted === null;
}

/** A negative weight, or weights that are all zero; a weight that cannot be read is told once. */
function weightFaults(
  source: Measurement["source"],
  rows: readonly (Indicator | Activity)[],
): readonly Issue[] {
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

/** Null where nothing has a figure yet, or only rows without a weight. */
function mean(
  source: Measurement["source"],
  { weights, achievements }: Pick<AddedUp, "weights" | "achievements">,
  pending: number,
  decimals: number,
): Figure<Achievement> | null {
  const [sum, divisor] = [achievements.total(), weights.total()];
  const value = divide(sum, divisor);
  if (value === null) return null;
  return figure(asAchievement(value), decimals, {
    rule: "measured",
    source,
    sum,
    weights: divisor,
    rows: weights.count,
    pending,
  });
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
