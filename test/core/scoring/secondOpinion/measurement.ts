import type { Activity } from "../../../../src/core/domain/measurement";
import type { Objective } from "../../../../src/core/domain/objective";
import type { Plan } from "../../../../src/core/domain/plan";
import { measuredIndicator, type Measured } from "./indicators";
import { added, against, by, NIL, per, WHOLE, type Rational } from "./rational";
import { given } from "./weights";

/** What the indicators or the activities of an objective say together (rules.md §3.2 and §3.3). */
export interface Measurement {
  readonly p: Rational | null;
  /** Nothing waits and nothing is wrong. */
  readonly isComplete: boolean;
  readonly indicators: readonly Measured[];
}

/** Null where nothing measures. */
export function measurementOf({ measurement }: Objective, plan: Plan): Measurement | null {
  if (!measurement?.hasFigures) return null;
  const indicators =
    measurement.source === "indicators"
      ? measurement.rows.map((row) => measuredIndicator(row, plan.parameters))
      : [];
  const found: readonly Pick<Measured, "p" | "isWaiting">[] =
    measurement.source === "indicators" ? indicators : measurement.rows.map(measuredActivity);
  const weights = measurement.rows.map(({ weight }) => given(weight));
  const isWrong =
    found.some(({ p, isWaiting }) => p === null && !isWaiting) ||
    weights.some((weight) => against(weight, NIL) < 0) ||
    against(added(weights), NIL) === 0;
  const terms = found.flatMap(({ p }, at) => (p ? [{ p, weight: weights[at] ?? NIL }] : []));
  const mean = per(
    added(terms.map(({ p, weight }) => by(p, weight))),
    added(terms.map(({ weight }) => weight)),
  );
  return {
    p: isWrong ? null : mean,
    isComplete: !isWrong && found.every(({ isWaiting }) => !isWaiting),
    indicators,
  };
}

function measuredActivity({ progress, isCompleted }: Activity): Pick<Measured, "p" | "isWaiting"> {
  if (progress !== null) return { p: given(progress), isWaiting: false };
  if (isCompleted === null) return { p: null, isWaiting: true };
  return { p: isCompleted ? WHOLE : NIL, isWaiting: false };
}
