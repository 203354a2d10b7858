import { issue } from "../domain/issue";
import { cellPlace, type Place } from "../domain/place";
import type { StatedPlan, Unit } from "../domain/plan";
import { namedUnits, type CheckedPlan, type PlanCheck } from "./checkedPlan";

/** Nobody is named, neither for the unit in `Strutture` nor for any of its objectives. */
export const checkOwners: PlanCheck = ({ plan }) => {
  const owned = unitsOf(
    plan.objectives.filter(({ details }) => details.owner !== null),
    plan,
  );
  return plan.units
    .filter((unit) => unit.owner === null && !owned.has(unit))
    .map((unit) => issue("unit-without-owner", { unit: unit.name }, placeOf(unit, plan, "owner")));
};

/** Neither a row of `Obiettivi`, excluded or not, nor one of `ObiettiviInNumero`. */
export const checkUnitsWithoutObjectives: PlanCheck = ({ plan }) => {
  const busy = unitsOf([...plan.objectives, ...plan.counted], plan);
  return plan.units
    .filter((unit) => !busy.has(unit))
    .map((unit) =>
      issue("unit-without-objectives", { unit: unit.name }, placeOf(unit, plan, "unit")),
    );
};

function unitsOf(
  rows: readonly Pick<CheckedPlan["plan"]["counted"][number], "units">[],
  plan: StatedPlan,
): ReadonlySet<Unit> {
  return new Set(rows.flatMap(({ units }) => namedUnits(plan, units)));
}

/** In `Strutture`; without that table, where an objective first names the unit. */
export function placeOf(unit: Unit, plan: StatedPlan, field: "owner" | "unit"): Place | null {
  if (unit.row !== null) return cellPlace("units", unit.row, field);
  const names = ({ units }: StatedPlan["counted"][number] | StatedPlan["objectives"][number]) =>
    namedUnits(plan, units).includes(unit);
  const objective = plan.objectives.find(names);
  if (objective !== undefined) return cellPlace("objectives", objective.row, field);
  const counted = plan.counted.find(names);
  return counted === undefined ? null : cellPlace("counted", counted.row, "unit");
}
