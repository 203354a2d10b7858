import { issue, type Issue } from "../domain/issue";
import { isExcluded } from "../domain/objective";
import { cellPlace } from "../domain/place";
import type { Variation } from "../domain/yearRecords";
import { unrecordedVariations, type RemodulatedPlan } from "./remodulation";

/** What the records of the year leave open. */
export function remarksOnYear(plan: RemodulatedPlan): readonly Issue[] {
  const contradicted = plan.records.variations.flatMap((variation) => {
    const kind = contradictedKind(variation, plan);
    const place = cellPlace("variations", variation.row, "variation");
    return kind === null
      ? []
      : [issue("variation-contradicted", { objective: variation.code, kind }, place)];
  });
  const objectives = unrecordedVariations(plan).map(({ code, unit }) => ({ code, unit }));
  if (objectives.length === 0) return contradicted;
  return [
    ...contradicted,
    issue("variations-not-recorded", { objectives }, cellPlace("variations", null, null)),
  ];
}

/** A change that the plan does not show may be one of what `PianoApprovato` does not keep: a target, an activity. */
function contradictedKind(
  { kind, objective }: Variation,
  { objectives, records }: RemodulatedPlan,
): "dropped" | "added" | null {
  const now = objective === null ? undefined : objectives[objective];
  if (now === undefined) return null;
  if (kind === "dropped") return isExcluded(now) ? null : kind;
  const wasApproved = records.approved.some((each) => each.objective === objective);
  return kind === "added" && wasApproved ? kind : null;
}
