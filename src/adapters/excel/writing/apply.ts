import type { Consent } from "../../../core/workbook/gateway";
import type { WritePlan } from "../../../core/workbook/plan";
import { refusal, type Refusal } from "../../../core/workbook/refusal";
import { failure, success, type Result } from "../../../core/workbook/result";
import { packCommands, type QueuedCommand } from "../session/batches";
import { checkPlan } from "../preflight/check";
import {
  runBatches,
  runBatchesOnce,
  waiting,
  type BatchFunction,
  type ExcelSession,
} from "../session/session";
import { refusalOf, type ExcelFault } from "../session/faults";
import { liftedFilters, putFiltersBack } from "./filters";
import { runPreflight } from "../preflight/preflight";
import { commandsOf } from "./queuedCommands";
import {
  afterWriting,
  isUntouched,
  settleFailedBatch,
  type Attempt,
} from "../verification/verifyWrites";
import type { Step } from "../preflight/steps";
import { widenedTables } from "../verification/strayColumns";
import { probeAppended, probesOf, type WriteProbe } from "../verification/writeProbes";

/** Checks the whole plan in one batch, and writes it in one; in more only where it does not fit. */
export async function applyPlan(
  session: ExcelSession,
  plan: WritePlan,
  consent: Consent,
): Promise<Result<null, Refusal>> {
  if (plan.operations.length === 0) return success(null);
  const probes = probesOf(plan);
  const canResizeTables = session.host.isSetSupported("1.13");
  const sight = {
    seesArrays: session.host.isSetSupported("1.12"),
    seesMergedCells: canResizeTables,
  };
  const preflight = await runBatches(session, runPreflight(plan, probes, sight));
  if (!preflight.ok) return failure(refusalOf(preflight.failure));
  const { state, before } = preflight.value;
  const checked = checkPlan(plan, { state, consent, canResizeTables });
  if (!checked.ok) return checked;
  const appendSteps = checked.value.filter((step) => step.kind === "appendTableRows");
  const appended = appendSteps.flatMap(probeAppended);
  const written = await write(session, checked.value, {
    probes: [...probes, ...appended.map(({ probe }) => probe)],
    before: [...before, ...appended.map((blank) => blank.before)],
    widened: widenedTables(checked.value, state),
    appended: appendSteps,
  });
  const filters = liftedFilters(checked.value, state);
  if (filters.length === 0) return written;
  const restored = await putFiltersBack(session, filters);
  if (!written.ok || restored.ok) return written;
  const where = filters.map(({ table }) => table).join(", ");
  return failure(refusal("filterNotPutBack", where, restored.failure.cause));
}

/** One batch after the other; the last one also reads back what it wrote. */
async function write(
  session: ExcelSession,
  steps: readonly Step[],
  attempt: Attempt,
): Promise<Result<null, Refusal>> {
  const batches = packCommands(steps.flatMap(commandsOf));
  for (const [index, batch] of batches.entries()) {
    const isLast = index === batches.length - 1;
    const sent = await send(session, writing(batch, isLast ? attempt.probes : []), attempt, index);
    if (!sent.ok) {
      // Neither this batch nor any before it was carried out.
      if (sent.failure.kind === "editingCell" && index === 0) {
        return failure(refusalOf(sent.failure));
      }
      return settleFailedBatch(session, attempt, sent.failure);
    }
    if (sent.value !== null) return failure(sent.value);
  }
  return success(null);
}

function writing(
  batch: readonly QueuedCommand[],
  probes: readonly WriteProbe[],
): BatchFunction<Refusal | null> {
  return async ({ workbook }, sync) => {
    // Calculating is paused for speed, drawing so that the screen does not flicker.
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of batch) queue(workbook);
    const verified = afterWriting(workbook, probes);
    await sync();
    return verified();
  };
}

/**
 * A batch that comes back because a cell is being edited was not carried out, and is sent again to wait for it;
 * the first one only after a reading that shows it.
 */
async function send(
  session: ExcelSession,
  exchange: BatchFunction<Refusal | null>,
  attempt: Attempt,
  index: number,
): Promise<Result<Refusal | null, ExcelFault>> {
  const sent = await runBatchesOnce(session, exchange);
  if (sent.ok || sent.failure.kind !== "editingCell") return sent;
  const { failure: fault } = sent;
  return waiting(session, async () => {
    const isUnwritten = index > 0 || (await isUntouched(session, attempt));
    if (isUnwritten === null) return sent;
    if (!isUnwritten) return failure({ ...fault, kind: "rejected" });
    return runBatchesOnce(session, exchange, { waitsForCell: true });
  });
}
