import type { Objective } from "../domain/objective";
import type { Plan } from "../domain/plan";
import { EMPTY_CELL, textCell, type FigureCell } from "./figureTable";
import { unitNames } from "./notes";

/** How every table names an objective. The number of a row is not a code of the ente's. */
export function codeCell({ code, hasCode }: Objective): FigureCell {
  return hasCode ? textCell(code) : EMPTY_CELL;
}

export function unitsCell(plan: Plan, { units }: Pick<Objective, "units">): FigureCell {
  return units === "all" ? { kind: "allUnits" } : textCell(unitNames(plan, units).join("; "));
}
