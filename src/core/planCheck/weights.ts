import { issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import { cellPlace } from "../domain/place";
import { isZero, type Exact } from "../numeric/exact";
import { keptObjectives, type CheckedPlan, type PlanCheck } from "./checkedPlan";

/** More than this share of the objectives that have weights, in percent, is told of. */
const MOST_AT_ZERO = 30;

/** Objectives that weigh nothing, and the plan in which they are many. */
export const checkWeights: PlanCheck = (checked) => {
  const weighed = keptObjectives(checked).filter(({ kind }) => kind === "performance");
  const weights = calculatedWeights(checked);
  const zero = weighed.filter((objective) => {
    const weight =
      weights === null ? assignedWeight(objective, checked) : weights.get(objective.row);
    return weight !== undefined && weight !== null && isZero(weight);
  });
  const isMuch = zero.length * 100 > MOST_AT_ZERO * weighed.length;
  const counts = { zero: zero.length, objectives: weighed.length };
  return [
    ...zero.map(({ code, row }) =>
      issue("weight-zero", { objective: code }, cellPlace("objectives", row, "assignedWeight")),
    ),
    ...(isMuch
      ? [issue("many-weights-zero", counts, cellPlace("objectives", null, "assignedWeight"))]
      : []),
  ];
};

/** By the row of the objective; null where the data have errors: then what was assigned counts. */
function calculatedWeights({ evaluation }: CheckedPlan): ReadonlyMap<number, Exact | null> | null {
  return (
    evaluation &&
    new Map(
      evaluation.objectives.map(({ objective, weight }) => [objective.row, weight?.exact ?? null]),
    )
  );
}

function assignedWeight(objective: Objective, { plan }: CheckedPlan): Exact | null {
  return plan.parameters.weights === "assigned" ? objective.assignedWeight : null;
}
