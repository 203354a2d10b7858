import type { RestorableCommand } from "../core/domain/restoring";
import { restorablePlan } from "../core/sheet/restoring/restorablePlan";
import { commandRestorePoint } from "../core/sheet/restoring/commandRestorePoint";
import { readRestorePoint, restorePointXml } from "../core/sheet/restoring/restorePointText";
import { isError } from "../core/domain/severity";
import { createLocator } from "../core/sheet/reading/locate";
import { obstacles } from "../core/sheet/writing/obstacles";
import { isTableOperation, type WriteOperation } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { locateIssues } from "./locatedIssues";
import type { CommandEnd, CommandRequest } from "./command";
import { applyRun } from "./applyRun";

/**
 * Writes what a command has planned, with what it takes to restore it, and says `done`; puts everything back when the
 * host fails half-way. Without operations the workbook, and what it can be restored to, stay as they are.
 */
export async function runCommand<Done>(
  { gateway, digest, packing, consent }: CommandRequest,
  snapshot: WorkbookSnapshot,
  operations: readonly WriteOperation[],
  by: RestorableCommand,
  done: Done,
): Promise<Result<CommandEnd<Done>, Refusal>> {
  const former =
    snapshot.restorePoint === null ? null : readRestorePoint(snapshot.restorePoint, packing.expand);
  if (operations.length === 0) {
    return success({ kind: "done", done, canRestore: former !== null && former.changes !== null });
  }
  const issues = obstacles(snapshot, sheetsOf(snapshot, operations));
  if (issues.some(isError)) {
    return success({ kind: "stopped", issues: locateIssues(issues, createLocator(snapshot)) });
  }
  const restorePoint = await commandRestorePoint(
    snapshot,
    operations,
    by,
    former?.sheets ?? [],
    digest,
  );
  const xml = restorePointXml(restorePoint, packing.compress);
  const run = { restorePoint, plan: restorablePlan(snapshot, xml, operations) };
  const applied = await applyRun({ gateway, digest, consent, run, snapshot });
  return applied.ok ? success({ kind: "done", done, canRestore: xml !== null }) : applied;
}

/** The sheets of the tables that are written. */
function sheetsOf(
  { tables }: WorkbookSnapshot,
  operations: readonly WriteOperation[],
): ReadonlySet<string> {
  const names = new Set(operations.filter(isTableOperation).map(({ table }) => table));
  return new Set(tables.filter(({ name }) => names.has(name)).map(({ sheet }) => sheet));
}
