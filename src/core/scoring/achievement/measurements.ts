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
  multiply,
  RunningSum,
  type Exact,
  HUNDRED,
  ZERO,
} from "../../numeric/exact";
import { measureIndicator, type MeasuringRules } from "./indicators";

/** What the rows of an objective measure together (rules.md §3.2 and §3.3). */
export function measure(measurement: Measurement, rules: MeasuringRules): MeasurementEvaluation {
  const combining = createCombining(measurement.source);
  const indicators: IndicatorEvaluation[] = [];
  const activities: ActivityEvaluation[] = [];
  if (measurement.source === "indicators") {
    for (const row of measurement.rows) {
      const { evaluation, isPending, fault } = measureIndicator(row, rules);
      indicators.push(evaluation);
      combining.add(row, evaluation.achievement, isPending, fault);
    }
  } else {
    for (const row of measurement.rows) {
      const evaluation = measureActivity(row, rules.decimals);
      activities.push(evaluation);
      const isPending = evaluation.achievement === null && row.faults.length === 0;
      combining.add(row, evaluation.achievement, isPending, null);
    }
  }
  const { achievement, faults, pending } = combining.result(measurement.rows, rules.decimals);
  return { achievement, faults, pending, indicators, activities };
}

/** Σ wᵢpᵢ / Σ wᵢ over the rows that have figures, row by row. */
interface Combining {
  readonly add: (
    row: Indicator | Activity,
    achievement: Figure<Achievement> | null,
    isPending: boolean,
    fault: Issue | null,
  ) => void;
  readonly result: (
    rows: readonly (Indicator | Activity)[],
    decimals: number,
  ) => Omit<MeasurementEvaluation, "indicators" | "activities">;
}

function createCombining(source: Measurement["source"]): Combining {
  const pending: Issue[] = [];
  const ofCells: Issue[] = [];
  const found: Issue[] = [];
  const weights = new RunningSum();
  const achievements = new RunningSum();
  let isKnown = true;
  return {
    add: (row, achievement, isPending, fault) => {
      if (row.faults.length > 0) ofCells.push(...row.faults);
      if (fault !== null) found.push(fault);
      if (achievement !== null) {
        weights.add(row.weight);
        achievements.add(multiply(row.weight, achievement.exact));
      } else if (isPending) {
        pending.push(issue("measure-missing", { source, name: row.name }, row.awaits));
      } else isKnown = false;
    },
    result: (rows, decimals) => {
      const faults = [...ofCells, ...found, ...weightFaults(source, rows)];
      const sums = { source, weights, achievements, rowCount: rows.length };
      const achievement = faults.length === 0 && isKnown ? mean(sums, decimals) : null;
      return { achievement, faults, pending };
    },
  };
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

interface Sums {
  readonly source: Measurement["source"];
  readonly weights: RunningSum;
  readonly achievements: RunningSum;
  readonly rowCount: number;
}

function mean(
  { source, weights, achievements, rowCount }: Sums,
  decimals: number,
): Figure<Achievement> | null {
  const [sum, divisor] = [achievements.total(), weights.total()];
  // Nothing has a figure yet, or only rows without a weight.
  const value = divide(sum, divisor);
  if (value === null) return null;
  return figure(asAchievement(value), decimals, {
    rule: "measured",
    source,
    sum,
    weights: divisor,
    rows: weights.count,
    pending: rowCount - weights.count,
  });
}

/** Rules.md §3.3: `Avanzamento %`, else 100 or 0 by `Completata`; nothing of a row whose cells could not be read. */
function measureActivity(activity: Activity, decimals: number): ActivityEvaluation {
  const { progress, isCompleted, faults } = activity;
  if (faults.length > 0) return { activity, achievement: null };
  if (progress !== null) return measured(activity, progress, BY_PROGRESS, decimals);
  if (isCompleted === null) return { activity, achievement: null };
  return isCompleted
    ? measured(activity, HUNDRED, COMPLETED, decimals)
    : measured(activity, ZERO, NOT_COMPLETED, decimals);
}

function measured(
  activity: Activity,
  value: Exact,
  trace: Trace,
  decimals: number,
): ActivityEvaluation {
  return { activity, achievement: figure(asAchievement(value), decimals, trace) };
}

// One of each, however many activities have it.
const BY_PROGRESS: Trace = { rule: "activity", by: "progress" };
const COMPLETED: Trace = { rule: "activity", by: "completed" };
const NOT_COMPLETED: Trace = { rule: "activity", by: "notCompleted" };
