import type { Figure } from "./figure";
import type { Objective } from "./objective";
import type { Kind } from "./kind";
import type { ActivityEvaluation, IndicatorEvaluation } from "./measurementEvaluation";
import type { PhaseDecision } from "./phase";
import type { Plan, Unit } from "./plan";
import type { StaffEvaluation } from "./staff";
import type { Achievement, Percentage, Weight } from "./quantities";

/** Everything that the scoring says of a plan. A missing figure is null, shown n.d. */
export interface Evaluation extends PhaseDecision {
  readonly plan: Plan;
  /** The assigned weights did not make the total (rules.md §4, Riproporziona). */
  readonly hasReproportionedWeights: boolean;
  /** In the order of the table. */
  readonly objectives: readonly ObjectiveEvaluation[];
  /** The kinds that have rows, in the order of `KINDS`. */
  readonly kinds: readonly KindEvaluation[];
  /** Strategico only, in order of first appearance. */
  readonly categories: readonly CategoryEvaluation[];
  /** Per unit and kind in which it has rows, units first. */
  readonly units: readonly UnitEvaluation[];
  /** Scostamenti, in the order of the table (rules.md §7). */
  readonly deviations: readonly ObjectiveDeviation[];
  /** A row for each of `Personale`, in its order. */
  readonly staff: readonly StaffEvaluation[];
}

/** An objective with a result below its weight, or that was excluded (rules.md §7). */
export interface ObjectiveDeviation {
  readonly evaluated: ObjectiveEvaluation;
  /** Result − weight, as shown; null for the counted kinds and for what is excluded. */
  readonly deviation: Figure | null;
}

export interface ObjectiveEvaluation {
  readonly objective: Objective;
  readonly status: "excluded" | "pending" | "assessed";
  readonly achievement: Figure<Achievement> | null;
  /** What the figures of a pending objective say of it, in Monitoraggio and in a draft (rules.md §2). */
  readonly progress: Figure<Achievement> | null;
  /** The figure that indicators and activities give, beside the decided one (rules.md §1). */
  readonly measured: Figure<Achievement> | null;
  /** Those of its measurement, in the order of the table; none where nothing is measured. */
  readonly indicators: readonly IndicatorEvaluation[];
  readonly activities: readonly ActivityEvaluation[];
  /** Null while pending and in Programmazione. */
  readonly isAchieved: boolean | null;
  /** Performance only. */
  readonly weight: Figure<Weight> | null;
  readonly result: Figure<Weight> | null;
}

/** Not assessed yet, and not excluded: it has a weight but no result (rules.md §2). */
export function isPending({ status }: Pick<ObjectiveEvaluation, "status">): boolean {
  return status === "pending";
}

/** How many objectives (rules.md §1). */
export interface Counts {
  readonly assigned: number;
  readonly excluded: number;
  readonly assessable: number;
  readonly pending: number;
  /** Null in Programmazione. */
  readonly achieved: number | null;
}

/** What every group of objectives has. */
export interface GroupEvaluation {
  readonly kind: Kind;
  readonly counts: Counts;
  readonly percentage: Figure<Percentage> | null;
  /** Only in Monitoraggio and in a draft (rules.md §5). */
  readonly progress: Figure<Percentage> | null;
}

export interface CategoryEvaluation extends GroupEvaluation {
  /** Null: "Senza categoria". */
  readonly category: string | null;
}

/** A group that has weights (Performance only) and may be held to a minimum. */
export interface WeighedEvaluation extends GroupEvaluation {
  readonly totalWeight: Figure<Weight> | null;
  readonly totalResult: Figure<Weight> | null;
  readonly index: Figure<Percentage> | null;
  /** As the ente gave it; only of the kind by which units are evaluated (rules.md §6). */
  readonly minimum: Percentage | null;
  /** Risultato conseguito: the percentage or the index, whichever is held against the minimum (rules.md §6). */
  readonly unitResult: Figure<Percentage> | null;
  readonly evaluation: Figure<Percentage> | null;
}

export interface UnitEvaluation extends WeighedEvaluation {
  readonly unit: Unit;
}

/** The whole body, pooled: never the mean of the units (rules.md §6). */
export interface KindEvaluation extends WeighedEvaluation {
  readonly judgement: Judgement | null;
}

/** The whole body's objectives of a kind; null where the plan has none. */
export function groupOfKind(
  { kinds }: Pick<Evaluation, "kinds">,
  kind: Kind,
): KindEvaluation | null {
  return kinds.find((each) => each.kind === kind) ?? null;
}

/** Giudizio: whether the index as shown meets the threshold (rules.md §5). */
export interface Judgement {
  readonly isPositive: boolean;
  /** Rounded, as it was held against the threshold. */
  readonly index: Percentage;
  readonly threshold: Percentage;
}
