import type { Issue } from "../domain/issue";
import type { CheckedPlan, PlanCheck } from "./checkedPlan";
import { checkMeasures, checkTargets } from "./measures";
import { checkMissions } from "./missions";
import { checkPaymentTimes } from "./paymentTimes";
import { checkRepeatedTexts } from "./repeatedTexts";
import { checkUnitNames } from "./unitNames";
import { checkOwners, checkUnitsWithoutObjectives } from "./units";
import { checkWeights } from "./weights";

const CHECKS: readonly PlanCheck[] = [
  checkUnitNames,
  checkOwners,
  checkUnitsWithoutObjectives,
  checkMeasures,
  checkTargets,
  checkWeights,
  checkRepeatedTexts,
  checkMissions,
  checkPaymentTimes,
];

/** *Controlla il piano* (rules.md §9): warnings and remarks, none of which stops anything. */
export function checkPlan(checked: CheckedPlan): readonly Issue[] {
  return CHECKS.flatMap((check) => check(checked));
}
