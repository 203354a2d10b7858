import type { Objective } from "../domain/objective";
import type { Plan } from "../domain/plan";
import type { ObjectiveName } from "../domain/yearRecords";
import { EMPTY_CELL, textCell, type FigureCell } from "./figureTable";
import { unitNames } from "./notes";

/** How every table names an objective. The number of a row is not a code of the ente's. */
export function codeCell({ code, hasCode }: Objective): FigureCell {
  return hasCode ? textCell(code) : EMPTY_CELL;
}

export function unitsCell(plan: Plan, { units }: Pick<Objective, "units">): FigureCell {
  return units === "all" ? { kind: "allUnits" } : textCell(unitNames(plan, units).join("; "));
}

/** Unit, code and text of an objective that the plan may not have any more, as its row kept them. */
export function nameCells(
  { code, unit, title }: ObjectiveName,
  formerTitle: string | null = null,
): readonly FigureCell[] {
  return [textCell(unit), { kind: "objective", code, title, formerTitle }];
}
