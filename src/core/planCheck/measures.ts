import { issue } from "../domain/issue";
import type { Indicator } from "../domain/measurement";
import { cellPlace } from "../domain/place";
import { keptObjectives, type PlanCheck } from "./checkedPlan";

/** An objective that nothing measures, where the workbook measures at all. */
export const checkMeasures: PlanCheck = (checked) => {
  const { tables } = checked;
  if (!tables.has("indicators") && !tables.has("activities")) return [];
  return keptObjectives(checked)
    .filter(({ measurement }) => measurement === null)
    .map(({ code, row }) =>
      issue(
        "objective-unmeasured",
        { objective: code },
        cellPlace("objectives", row, "operationalObjective"),
      ),
    );
};

/** An indicator that has nothing to reach. */
export const checkTargets: PlanCheck = (checked) =>
  keptObjectives(checked).flatMap(({ measurement }) =>
    measurement?.source === "indicators"
      ? measurement.rows
          .filter(isWithoutTarget)
          .map(({ row, name }) =>
            issue("target-not-set", { indicator: name }, cellPlace("indicators", row, "target")),
          )
      : [],
  );

/** A band on the actual value needs none, and an empty one of `Sì/No` is Sì; one that cannot be read is an error. */
function isWithoutTarget({ values, band, faults }: Indicator): boolean {
  const isUnreadable = faults.some(
    ({ place }) => place?.kind === "cell" && place.field === "target",
  );
  return values.target === null && band?.subject !== "actual" && !isUnreadable;
}
