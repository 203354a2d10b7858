import type { TableId } from "../../../src/core/contract/tables";
import type { Issue, IssueCode } from "../../../src/core/domain/issue";
import { severityOf } from "../../../src/core/domain/severity";
import { officialBudgetCodes, type BudgetCodes } from "../../../src/core/planCheck/budgetCodes";
import { checkPlan } from "../../../src/core/planCheck/checkPlan";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { plan, type PlanLiteral } from "../../fixtures/plan";

export interface Around {
  readonly tables?: readonly TableId[];
  readonly budgetCodes?: BudgetCodes;
}

/** What *Controlla il piano* finds under one code. */
export function found<Code extends IssueCode>(
  code: Code,
  literal: PlanLiteral,
  { tables = [], budgetCodes = officialBudgetCodes() }: Around = {},
): readonly Issue<Code>[] {
  const stated = plan(literal);
  const { evaluation } = evaluatePlan(stated, true);
  const findings = checkPlan({ plan: stated, evaluation, tables: new Set(tables), budgetCodes });
  // The compiler cannot tell an issue of this code from the union of all of them.
  return findings.filter((each) => each.code === code) as unknown as readonly Issue<Code>[];
}

/** "row 2 operationalObjective": where each was found. */
export function placesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ place }) =>
    place?.kind === "cell" ? `${place.table} ${place.row ?? "header"} ${place.field}` : "nowhere",
  );
}

export function severitiesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(severityOf);
}
