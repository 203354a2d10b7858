import type { RestoreStep } from "../core/sheet/restoring/restoreStep";
import type { Changes } from "../core/sheet/restoring/restorePoint";
import type { Digest } from "../core/sheet/restoring/restoreSummary";
import { planRestore } from "../core/sheet/restoring/restorePlan";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Consent, WorkbookGateway } from "../core/workbook/gateway";
import type { WriteOperation } from "../core/workbook/plan";
import { refusal, type Refusal, type RefusalCode } from "../core/workbook/refusal";
import { failure, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { isMadeByPlan, type BrokenPlan } from "./ownSheets";
import { writeRestorePoint, type PlannedRun } from "./planRun";

/** A run, or another command, and the workbook as it was read before. */
export interface ReadyRun {
  readonly gateway: WorkbookGateway;
  readonly digest: Digest;
  readonly consent: Consent;
  readonly run: Pick<PlannedRun, "record" | "plan">;
  readonly snapshot: WorkbookSnapshot;
}

/** What becomes of the refusals after which something stands written. */
const UNDONE: Partial<Record<RefusalCode, RefusalCode>> = {
  partlyWritten: "failedAndUndone",
  rowsMoved: "rowsMovedAndUndone",
};

/** Writes a run; where the host breaks it off, puts everything back if it can. */
export async function applyRun(ready: ReadyRun): Promise<Result<null, Refusal>> {
  const { gateway, run, consent } = ready;
  const applied = await gateway.apply(run.plan, consent);
  return applied.ok ? applied : failure(await undoRun(applied.failure, ready));
}

/**
 * Puts everything back as it was before the run, the record of the run before included. Where that cannot
 * be done in full nothing is put back: the refusal stays what it was, and the run's own record stays there.
 */
async function undoRun(broken: Refusal, { gateway, ...run }: ReadyRun): Promise<Refusal> {
  const undone = UNDONE[broken.code];
  if (undone === undefined || !run.run.record?.touched) return broken;
  const {
    record,
    record: { touched },
  } = run.run;
  const now = await gateway.read(NAME_PREFIX);
  if (!now.ok) return broken;
  const back = await planRestore({ ...record, touched }, now.value, run.digest, null);
  const withoutCopy = removedCopy(back, touched);
  if (withoutCopy === null) return broken;
  const { snapshot } = run;
  const operations = [...back.operations, ...withoutCopy, writeRestorePoint(snapshot.record)];
  const plan = { gateway, operations: run.run.plan.operations, snapshot };
  if (!(await removesOnlyOurs(operations, plan))) return broken;
  const applied = await gateway.apply({ operations }, run.consent);
  return applied.ok ? refusal(undone, broken.where, broken) : broken;
}

/**
 * The copy of the summary goes while the summary still says the same; null when it, or anything else, must be
 * left, so that not all would be as before.
 */
function removedCopy(
  { operations, left }: RestoreStep,
  { copy }: Changes,
): readonly WriteOperation[] | null {
  if (left.some(({ kind }) => kind !== "copy")) return null;
  if (copy === null || left.length === 0) return [];
  const isRewritten = operations.some(({ kind }) => kind === "rewriteSheet");
  return isRewritten ? null : [{ kind: "deleteSheet", sheet: copy }];
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
