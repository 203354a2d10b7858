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
  multiply,
  runningSum,
  sum,
  type Exact,
  HUNDRED,
  ZERO,
} from "../../numeric/exact";
import { measureIndicator, type MeasuringRules } from "./indicators";

/** A row with its achievement; null while it is pending, and beside a fault. */
interface MeasuredRow {
  readonly row: Indicator | Activity;
  readonly achievement: Exact | null;
  readonly isPending: boolean;
}

/** What the rows of an objective measure together (rules.md §3.2 and §3.3). */
export function measure(measurement: Measurement, rules: MeasuringRules): MeasurementEvaluation {
  switch (measurement.source) {
    case "indicators": {
      const measured = measurement.rows.map((row) => measureIndicator(row, rules));
      const rows = measured.map(({ evaluation, isPending }) => ({
        row: evaluation.indicator,
        achievement: evaluation.achievement?.exact ?? null,
        isPending,
      }));
      return {
        ...combine(
          "indicators",
          rows,
          measured.flatMap(({ fault }) => fault ?? []),
          rules.decimals,
        ),
        indicators: measured.map(({ evaluation }) => evaluation),
        activities: [],
      };
    }
    case "activities": {
      const activities = measurement.rows.map((row) => measureActivity(row, rules.decimals));
      const rows = activities.map(({ activity, achievement }) => ({
        row: activity,
        achievement: achievement?.exact ?? null,
        isPending: achievement === null && activity.faults.length === 0,
      }));
      const combined = combine("activities", rows, [], rules.decimals);
      return { ...combined, indicators: [], activities };
    }
  }
}

/** Σ wᵢpᵢ / Σ wᵢ over the rows that have figures. */
function combine(
  source: Measurement["source"],
  rows: readonly MeasuredRow[],
  found: readonly Issue[],
  decimals: number,
): Omit<MeasurementEvaluation, "indicators" | "activities"> {
  const faults = [
    ...rows.flatMap(({ row }) => row.faults),
    ...found,
    ...weightFaults(source, rows),
  ];
  const pending = rows
    .filter(({ isPending }) => isPending)
    .map(({ row }) => issue("measure-missing", { source, name: row.name }, row.awaits));
  const isKnown = rows.every(({ achievement, isPending }) => isPending || achievement !== null);
  const achievement = faults.length === 0 && isKnown ? mean(source, rows, decimals) : null;
  return { achievement, faults, pending };
}

/** A negative weight, or weights that are all zero; a weight that cannot be read is told once. */
function weightFaults(
  source: Measurement["source"],
  rows: readonly MeasuredRow[],
): readonly Issue[] {
  const place = (row: number): Place => cellPlace(source, row, "weight");
  const negative = rows.filter(({ row }) => isNegative(row.weight));
  if (negative.length > 0) {
    return negative.map(({ row: { row, name, weight } }) =>
      issue("measure-weight-negative", { source, name, weight }, place(row)),
    );
  }
  const [first] = rows;
  if (first === undefined || !isZero(sum(rows.map(({ row }) => row.weight)))) return [];
  return [issue("measure-weights-zero", { source }, place(first.row.row))];
}

function mean(
  source: Measurement["source"],
  rows: readonly MeasuredRow[],
  decimals: number,
): Figure<Achievement> | null {
  const weights = runningSum();
  const achievements = runningSum();
  for (const { row, achievement } of rows) {
    if (achievement === null) continue;
    weights.add(row.weight);
    achievements.add(multiply(row.weight, achievement));
  }
  // Nothing has a figure yet, or only rows without a weight.
  const value = divide(achievements.total(), weights.total());
  if (value === null) return null;
  return figure(asAchievement(value), decimals, {
    rule: "measured",
    source,
    sum: achievements.total(),
    weights: weights.total(),
    rows: weights.count(),
    pending: rows.length - weights.count(),
  });
}

/** Rules.md §3.3: `Avanzamento %`, else 100 or 0 by `Completata`; nothing of a row whose cells could not be read. */
function measureActivity(activity: Activity, decimals: number): ActivityEvaluation {
  const { progress, isCompleted, faults } = activity;
  const measured = (value: Exact, by: ActivityTrace["by"]): ActivityEvaluation => ({
    activity,
    achievement: figure(asAchievement(value), decimals, { rule: "activity", by }),
  });
  if (faults.length > 0) return { activity, achievement: null };
  if (progress !== null) return measured(progress, "progress");
  if (isCompleted === null) return { activity, achievement: null };
  return isCompleted ? measured(HUNDRED, "completed") : measured(ZERO, "notCompleted");
}

type ActivityTrace = Extract<Trace, { readonly rule: "activity" }>;
