import type { Membership } from "../src/core/domain/objective";
import type { Kind } from "../src/core/domain/kind";
import type { Measurement } from "../src/core/domain/measurement";
import type { NumberTrend } from "../src/core/domain/trend";
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
  /** Its indicators or activities; none where nothing measures. */
  readonly measures: readonly FloatMeasure[];
}

/** An indicator with its actual and its target, or an activity with how far it got. */
export type FloatMeasure =
  | {
      readonly weight: number;
      readonly trend: NumberTrend;
      readonly actual: number;
      readonly target: number;
    }
  | { readonly weight: number; readonly progress: number };

export function floatPlan({ parameters, units, objectives }: Plan): FloatPlan {
  return {
    total: asDouble(parameters.totalWeight),
    minimum: parameters.minimum && asDouble(parameters.minimum),
    threshold: asDouble(parameters.achievementThreshold),
    decimals: parameters.decimals,
    unitMinimums: units.map(({ minimum }) => minimum && asDouble(minimum)),
    rows: objectives.map(
      ({ kind, units: members, assignedWeight, outcome, grade, measurement }) => ({
        kind,
        units: members,
        weight: assignedWeight ? asDouble(assignedWeight) : 0,
        outcome,
        grade: grade && asDouble(grade),
        measures: measurement === null ? [] : measuresOf(measurement),
      }),
    ),
  };
}

/** Only what bench/measuringTables makes. */
function measuresOf(measurement: Measurement): readonly FloatMeasure[] {
  if (measurement.source === "activities") {
    return measurement.rows.map(({ weight, progress, isCompleted }) => ({
      weight: asDouble(weight),
      progress: progress === null ? (isCompleted === true ? 100 : 0) : asDouble(progress),
    }));
  }
  return measurement.rows.flatMap(({ weight, values }) => {
    if (values.kind !== "number" || values.trend === null) return [];
    const { trend, target, actual } = values;
    if (target === null || actual === null || !("value" in actual)) return [];
    const [a, t] = [asDouble(actual.value), asDouble(target.value)];
    return [{ weight: asDouble(weight), trend, actual: a, target: t }];
  });
}

export function asDouble({ s, n, d }: Exact): number {
  return Number(s * n) / Number(d);
}
