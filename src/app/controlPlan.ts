import type { Issue } from "../core/domain/issue";
import { asWarning } from "../core/domain/severity";
import { officialBudgetCodes, ownBudgetCodes } from "../core/planCheck/budgetCodes";
import { checkPlan } from "../core/planCheck/checkPlan";
import { createReading } from "../core/sheet/reading/reading";
import { readMissions } from "../core/sheet/reading/readMissions";
import { NO_OVERRIDES, type ParameterOverrides } from "../core/sheet/reading/readParameters";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { analyse } from "./analysis";
import { tablesOf } from "./check";
import { locateIssues, type LocatedIssue } from "./locatedIssues";

/** **Controlla il piano** on a workbook; without a plan, why there is none. Nothing is written. */
export async function controlPlan(
  gateway: WorkbookGateway,
): Promise<Result<readonly LocatedIssue[], Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const findings = planFindings(read.value, NO_OVERRIDES);
  if (findings !== null) return success(findings);
  const { issues, locate } = analyse(read.value, NO_OVERRIDES, false);
  return success(locateIssues(issues, locate));
}

/** What the checks of rules.md §9 find in a workbook that was read; null without a plan. */
export function planFindings(
  snapshot: WorkbookSnapshot,
  overrides: ParameterOverrides,
): readonly LocatedIssue[] | null {
  // As a draft: outcomes that are still missing have nothing to do with the plan.
  const { reading, evaluation, locate } = analyse(snapshot, overrides, true);
  if (reading.plan === null) return null;
  const { budgetCodes, issues } = readBudgetCodes(snapshot);
  const { plan } = reading;
  const found = checkPlan({ plan, evaluation, tables: tablesOf(snapshot), budgetCodes });
  return locateIssues([...issues.map(asWarning), ...found], locate);
}

/** The ente's own list where there is one; what is wrong with it stops nothing. */
function readBudgetCodes(snapshot: WorkbookSnapshot): {
  readonly budgetCodes: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
} {
  const reading = createReading(snapshot.uses1904Dates);
  const rows = readMissions(reading, snapshot);
  const budgetCodes = rows === null ? officialBudgetCodes() : ownBudgetCodes(rows);
  return { budgetCodes, issues: reading.issues };
}
