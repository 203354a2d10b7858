import { issue, type Issue } from "../domain/issue";
import { cellPlace } from "../domain/place";
import { unrecordedVariations, type RemodulatedPlan } from "./remodulation";

/** What the records of the year leave open. */
export function remarksOnYear(plan: RemodulatedPlan): readonly Issue[] {
  const codes = unrecordedVariations(plan).map(({ code }) => code);
  if (codes.length === 0) return [];
  return [issue("variations-not-recorded", { codes }, cellPlace("variations", null, null))];
}
