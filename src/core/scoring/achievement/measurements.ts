import { type Figure, figure } from "../../domain/figure";
import { issue, type Issue } from "../../domain/issue";
import type { Activity, Indicator, Measurement } from "../../domain/measurement";
import type { MeasurementEvaluation } from "../../domain/measurementEvaluation";
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
      };
    }
    case "activities": {
      const rows = measurement.rows.map((row) => {
        const achievement = row.faults.length > 0 ? null : achievementOfActivity(row);
        return { row, achievement, isPending: achievement === null && row.faults.length === 0 };
      });
      return { ...combine("activities", rows, [], rules.decimals), indicators: [] };
    }
  }
}

/** Σ wᵢpᵢ / Σ wᵢ over the rows that have figures. */
function combine(
  source: Measurement["source"],
  rows: readonly MeasuredRow[],
  found: readonly Issue[],
  decimals: number,
): Omit<MeasurementEvaluation, "indicators"> {
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

/** Rules.md §3.3: `Avanzamento %`, else 100 or 0 by `Completata`; null with neither. */
function achievementOfActivity({ progress, isCompleted }: Activity): Achievement | null {
  if (progress !== null) return asAchievement(progress);
  if (isCompleted === null) return null;
  return asAchievement(isCompleted ? HUNDRED : ZERO);
}
