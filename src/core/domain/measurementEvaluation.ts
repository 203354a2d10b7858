import type { Figure } from "./figure";
import type { Issue } from "./issue";
import type { Activity, Indicator, IndicatorValues } from "./measurement";
import type { Achievement } from "./quantities";
import { isNegative, isZero } from "../numeric/exact";

/** What indicators or activities say of one objective (rules.md §3.2 and §3.3). */
export interface MeasurementEvaluation {
  /** Null where no row has a figure yet, and beside a fault. */
  readonly achievement: Figure<Achievement> | null;
  /** In the order of the table; empty where activities measure. */
  readonly indicators: readonly IndicatorEvaluation[];
  /** In the order of the table; empty where indicators measure. */
  readonly activities: readonly ActivityEvaluation[];
  /** What keeps it from being measured: errors only where the measurement decides. */
  readonly faults: readonly Issue[];
  /** The rows that wait for their figures: each asks for its own. */
  readonly pending: readonly Issue[];
}

export interface ActivityEvaluation {
  readonly activity: Activity;
  /** Null while it waits for its figures, and beside a fault. */
  readonly achievement: Figure<Achievement> | null;
}

export interface IndicatorEvaluation {
  readonly indicator: Indicator;
  /** Raggiungimento %; null while it waits for its actual, and beside a fault. */
  readonly achievement: Figure<Achievement> | null;
  /** Scostamento: actual − target, or days late; null for `Sì/No` and `Intervallo`, and without a target. */
  readonly deviation: Figure | null;
}

/** Of a deviation as it is printed (rules.md §3); null where it is zero, or where no direction is better. */
export function isFavourable({ indicator, deviation }: IndicatorEvaluation): boolean | null {
  const isMoreBetter = betterAbove(indicator.values);
  if (deviation === null || isMoreBetter === null || isZero(deviation.shown)) return null;
  return isMoreBetter !== isNegative(deviation.shown);
}

/** Whether a figure above the target is better than one below; null where nothing says so. */
function betterAbove(values: IndicatorValues): boolean | null {
  switch (values.kind) {
    case "number":
      return values.trend && (values.trend === "increasing" || values.trend === "atLeast");
    case "date":
      return false;
    case "yesNo":
    case "range":
      return null;
  }
}
