import type { Figure } from "./figure";
import type { Issue } from "./issue";
import type { Activity, Indicator } from "./measurement";
import type { Achievement } from "./quantities";

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
  readonly deviation: Deviation | null;
}

/** Scostamento: actual − target, or days late. */
export interface Deviation {
  readonly figure: Figure;
  /** Null where it is zero, or where no direction is better. */
  readonly isFavourable: boolean | null;
}
