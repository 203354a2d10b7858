import type { Membership } from "../src/core/domain/objective";
import type { Kind } from "../src/core/domain/kind";
import type { Outcome } from "../src/core/domain/outcome";
import type { Plan } from "../src/core/domain/plan";
import type { Exact } from "../src/core/numeric/exact";

/** The figures of a plan as doubles: what a plain program would start from. */
export interface FloatPlan {
  readonly total: number;
  readonly minimum: number | null;
  readonly threshold: number;
  readonly decimals: number;
  readonly unitMinimums: readonly (number | null)[];
  readonly rows: readonly FloatRow[];
}

export interface FloatRow {
  readonly kind: Kind;
  readonly units: Membership;
  readonly weight: number;
  readonly outcome: Outcome | null;
  readonly grade: number | null;
}

export function floatPlan({ parameters, units, objectives }: Plan): FloatPlan {
  return {
    total: asDouble(parameters.totalWeight),
    minimum: parameters.minimum && asDouble(parameters.minimum),
    threshold: asDouble(parameters.achievementThreshold),
    decimals: parameters.decimals,
    unitMinimums: units.map(({ minimum }) => minimum && asDouble(minimum)),
    rows: objectives.map(({ kind, units: members, assignedWeight, outcome, grade }) => ({
      kind,
      units: members,
      weight: assignedWeight ? asDouble(assignedWeight) : 0,
      outcome,
      grade: grade && asDouble(grade),
    })),
  };
}

export function asDouble({ s, n, d }: Exact): number {
  return Number(s * n) / Number(d);
}
