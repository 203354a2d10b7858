import { cellPlace } from "../../../src/core/domain/place";
import type {
  NumberLiteral,
  ObjectiveLiteral,
  ParametersLiteral,
  PlanLiteral,
} from "../../fixtures/plan";

/** Where an issue on a sum of weights is: the whole column. */
export const WEIGHT_COLUMN = cellPlace("objectives", null, "assignedWeight");

export const REPROPORTION = { whenSumDiffers: "reproportion" } as const;

/** An achieved objective with that weight. */
export function weighing(weight: NumberLiteral, change: ObjectiveLiteral = {}): ObjectiveLiteral {
  return { outcome: "achieved", weight, ...change };
}

/** A plan with weights assigned by the ente. */
export function assigned(
  objectives: readonly ObjectiveLiteral[],
  parameters: ParametersLiteral = {},
  units?: PlanLiteral["units"],
): PlanLiteral {
  return {
    parameters: { weights: "assigned", ...parameters },
    objectives,
    ...(units ? { units } : {}),
  };
}
