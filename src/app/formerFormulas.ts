import { issue, type Issue } from "../core/domain/issue";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import { formerSummary } from "../core/sheet/writing/formerSummary";
import type { Dependent, WorkbookGateway } from "../core/workbook/gateway";
import { hasPrefix } from "../core/workbook/names";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/**
 * Said before a calculation lays out the summary of version 1 anew: what of the user's takes values from it. Null where
 * there is no such summary, or nothing points to it.
 */
export async function formerFormulas(
  snapshot: WorkbookSnapshot,
  year: number,
  gateway: WorkbookGateway,
): Promise<Result<Issue<"summary-laid-out-anew"> | null, Refusal>> {
  const sheet = formerSummary(snapshot, year);
  if (sheet === null) return success(null);
  const read = (await gateway.readDependents?.(sheet)) ?? success(null);
  if (!read.ok) return read;
  const { found, areAll } = read.value ?? { found: [], areAll: false };
  const dependents = found.filter(isOfUser);
  if (dependents.length === 0 && areAll) return success(null);
  return success(issue("summary-laid-out-anew", { sheet, dependents, areAll }, null));
}

function isOfUser(dependent: Dependent): boolean {
  return dependent.kind !== "name" || !hasPrefix(dependent.name, NAME_PREFIX);
}
