import type { TableId } from "../contract/tables";
import type { Evaluation } from "../domain/evaluation";
import type { Issue } from "../domain/issue";
import { isExcluded, type Membership, type Objective } from "../domain/objective";
import type { StatedPlan, Unit } from "../domain/plan";
import type { BudgetCodes } from "./budgetCodes";

/** What the checks of rules.md §9 look at. */
export interface CheckedPlan {
  readonly plan: StatedPlan;
  /** For the weights; null where the data have errors. */
  readonly evaluation: Evaluation | null;
  /** Those that the workbook has. */
  readonly tables: ReadonlySet<TableId>;
  /** Missions and programmes, of the ente's own list or of the official one. */
  readonly budgetCodes: BudgetCodes;
}

/** One check: what it finds, in the order of the tables. */
export type PlanCheck = (checked: CheckedPlan) => readonly Issue[];

/** The objectives that are still in the plan. */
export function keptObjectives({ plan }: CheckedPlan): readonly Objective[] {
  return plan.objectives.filter((objective) => !isExcluded(objective));
}

/** The units that answer for something, by their names. */
export function namedUnits({ units }: StatedPlan, membership: Membership): readonly Unit[] {
  if (membership === "all") return units;
  return membership.flatMap((at) => units[at] ?? []);
}
