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
  line: ExcelSession,
  plan: WritePlan,
  consent: Consent,
): Promise<Result<null, Refusal>> {
  if (plan.operations.length === 0) return success(null);
  const watches = probesOf(plan);
  const canResizeTables = line.host.isSetSupported("1.13");
  const inquired = await runBatches(line, runPreflight(plan, watches, canResizeTables));
  if (!inquired.ok) return failure(refusalOf(inquired.failure));
  const { state, before } = inquired.value;
  const checked = checkPlan(plan, { state, consent, canResizeTables });
  if (!checked.ok) return checked;
  const appended = checked.value.flatMap((step) =>
    step.kind === "appendTableRows" ? probeAppended(step) : [],
  );
  const written = await write(line, checked.value, {
    watches: [...watches, ...appended.map(({ watch }) => watch)],
    before: [...before, ...appended.map((blank) => blank.before)],
    widened: widenedTables(checked.value, state),
  });
  const filters = liftedFilters(checked.value, state);
  if (filters.length === 0) return written;
  const restored = await putFiltersBack(line, filters);
  if (!written.ok || restored.ok) return written;
  const where = filters.map(({ table }) => table).join(", ");
  return failure(refusal("filterNotPutBack", where, restored.failure.cause));
}

/** One batch after the other; the last one also reads back what it wrote. */
async function write(
  line: ExcelSession,
  steps: readonly Step[],
  attempt: Attempt,
): Promise<Result<null, Refusal>> {
  const batches = packCommands(steps.flatMap(commandsOf));
  for (const [index, batch] of batches.entries()) {
    const isLast = index === batches.length - 1;
    const sent = await send(line, writing(batch, isLast ? attempt.watches : []), attempt, index);
    if (!sent.ok) {
      // Certainly not carried out, and nothing before it.
      if (sent.failure.kind === "editingCell" && index === 0) {
        return failure(refusalOf(sent.failure));
      }
      return settleFailedBatch(line, attempt, sent.failure);
    }
    if (sent.value !== null) return failure(sent.value);
  }
  return success(null);
}

function writing(
  batch: readonly QueuedCommand[],
  watches: readonly WriteProbe[],
): BatchFunction<Refusal | null> {
  return async ({ workbook }, sync) => {
    // The first for speed; the second spares the user's eyes.
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { queue } of batch) queue(workbook);
    const seen = afterWriting(workbook, watches);
    await sync();
    return seen();
  };
}

/**
 * A batch that comes back because a cell is being edited was not carried out, and is sent again to wait for it;
 * the first one only after a look that shows it.
 */
async function send(
  line: ExcelSession,
  exchange: BatchFunction<Refusal | null>,
  attempt: Attempt,
  index: number,
): Promise<Result<Refusal | null, ExcelFault>> {
  const sent = await runBatchesOnce(line, exchange);
  if (sent.ok || sent.failure.kind !== "editingCell") return sent;
  const { failure: fault } = sent;
  return waiting(line, async () => {
    const isUnwritten = index > 0 || (await isUntouched(line, attempt));
    if (isUnwritten === null) return sent;
    if (!isUnwritten) return failure({ ...fault, kind: "rejected" });
    return runBatchesOnce(line, exchange, { waitsForCell: true });
  });
}
