import type { RestoreStep } from "../core/sheet/restoring/restoreStep";
import type { Changes } from "../core/sheet/restoring/restorePoint";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import { writeRestorePoint } from "../core/sheet/restoring/restorablePlan";
import { planRestore } from "../core/sheet/restoring/restorePlan";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Consent, WorkbookGateway } from "../core/workbook/gateway";
import type { WriteOperation } from "../core/workbook/plan";
import { refusal, type Refusal, type RefusalCode } from "../core/workbook/refusal";
import { failure, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { isMadeByPlan, type BrokenPlan } from "./ownSheets";
import type { PlannedRun } from "./planRun";

/** A run, or another command, and the workbook as it was read before. */
export interface ReadyRun {
  readonly gateway: WorkbookGateway;
  readonly digest: Digest;
  readonly consent: Consent;
  readonly run: Pick<PlannedRun, "restorePoint" | "plan">;
  readonly snapshot: WorkbookSnapshot;
}

/** The refusals after which something is written, and what they become once it was undone. */
const UNDONE: Partial<Record<RefusalCode, RefusalCode>> = {
  partlyWritten: "failedAndUndone",
  rowsMoved: "rowsMovedAndUndone",
};

/** Writes a run. If the host fails half-way, puts everything back where possible. */
export async function applyRun(ready: ReadyRun): Promise<Result<null, Refusal>> {
  const { gateway, run, consent } = ready;
  const applied = await gateway.apply(run.plan, consent);
  return applied.ok ? applied : failure(await undoRun(applied.failure, ready));
}

/**
 * Puts everything back as it was before the run, the former restore point included. Where that cannot be done in
 * full nothing is put back: the refusal stays what it was, and the run's own restore point stays in the workbook.
 */
async function undoRun(broken: Refusal, { gateway, ...ready }: ReadyRun): Promise<Refusal> {
  const { snapshot, run } = ready;
  const undone = UNDONE[broken.code];
  if (undone === undefined || !run.restorePoint?.changes) return broken;
  const { sheets, changes } = run.restorePoint;
  const now = await gateway.read(NAME_PREFIX);
  if (!now.ok) return broken;
  const restore = await planRestore({ sheets, changes }, now.value, ready.digest, null);
  const removed = removedCopies(restore, changes);
  if (removed === null) return broken;
  const operations = [...restore.operations, ...removed, writeRestorePoint(snapshot.restorePoint)];
  const plan = { gateway, operations: run.plan.operations, snapshot };
  if (!(await removesOnlyOurs(operations, plan))) return broken;
  const applied = await gateway.apply({ operations }, ready.consent);
  return applied.ok ? refusal(undone, broken.where, broken) : broken;
}

/**
 * The copies of sheets that were not rewritten yet are removed; null when one, or anything else, must be left, so
 * that not all would be as before.
 */
function removedCopies(
  { operations, left }: RestoreStep,
  { sheets }: Changes,
): readonly WriteOperation[] | null {
  const copies = new Set<string>();
  for (const part of left) {
    if (part.kind !== "copy") return null;
    copies.add(part.sheet);
  }
  const rewritten = new Set(
    operations.flatMap((operation) => (operation.kind === "rewriteSheet" ? [operation.sheet] : [])),
  );
  const made = sheets.filter(({ copy }) => copy !== null && copies.has(copy));
  if (made.some(({ sheet }) => rewritten.has(sheet))) return null;
  return [...copies].map((sheet) => ({ kind: "deleteSheet", sheet }));
}

async function removesOnlyOurs(
  operations: readonly WriteOperation[],
  plan: BrokenPlan,
): Promise<boolean> {
  for (const operation of operations) {
    if (operation.kind !== "deleteSheet") continue;
    if (!(await isMadeByPlan(operation.sheet, plan))) return false;
  }
  return true;
}
