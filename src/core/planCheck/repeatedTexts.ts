import { foldText } from "../contract/matching";
import { issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import { cellPlace } from "../domain/place";
import { keptObjectives, namedUnits, type PlanCheck } from "./checkedPlan";

/** The same objective, written once for each of several units. */
export const checkRepeatedTexts: PlanCheck = (checked) => {
  const byText = new Map<string, Objective[]>();
  for (const objective of keptObjectives(checked)) {
    const key = foldText(objective.operationalObjective);
    const same = byText.get(key);
    if (same) same.push(objective);
    else byText.set(key, [objective]);
  }
  return [...byText.values()].flatMap((same) => {
    const [first] = same;
    const units = new Set(same.flatMap((each) => namedUnits(checked.plan, each.units)));
    if (first === undefined || same.length < 2 || units.size < 2) return [];
    const params = {
      text: first.operationalObjective,
      units: [...units].map(({ name }) => name),
    };
    return same.map(({ row }) =>
      issue("text-in-several-units", params, cellPlace("objectives", row, "operationalObjective")),
    );
  });
};
