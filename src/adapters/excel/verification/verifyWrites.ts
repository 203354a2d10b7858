import { refusal, type Refusal } from "../../../core/workbook/refusal";
import { failure, success, type Result } from "../../../core/workbook/result";
import {
  runBatches,
  runBatchesOnce,
  type BatchFunction,
  type ExcelSession,
} from "../session/session";
import { refusalOf, type ExcelFault } from "../session/faults";
import type { Loaded } from "../session/host";
import type { AppendStep } from "../preflight/steps";
import type { QueuedCommand } from "../session/batches";
import { loadHalfAppended } from "./halfAppended";
import { loadStrayColumns, type WidenedTable } from "./strayColumns";
import { narrowCommand } from "../writing/tableWriting";
import { loadProtections, type Protections } from "../preflight/workbookState";
import type { WriteProbe } from "./writeProbes";

/** A plan that is being written, with the values that its probes read before. */
export interface Attempt {
  readonly probes: readonly WriteProbe[];
  readonly before: readonly string[];
  readonly widened: readonly WidenedTable[];
  readonly appended: readonly AppendStep[];
}

/**
 * Reads back, in the batch that wrote, the keys of the rows and the columns written. If another user moved
 * rows in the meantime, our figures are beside the wrong keys: returns the refusal that says so, otherwise null.
 */
export function afterWriting(
  workbook: Excel.Workbook,
  probes: readonly WriteProbe[],
): Loaded<Refusal | null> {
  const values = probes
    .filter(({ table }) => table !== null)
    .map(({ table, wanted, read }) => ({ table, wanted, value: read(workbook) }));
  return () => {
    const misplaced = values.find(({ value, wanted }) => value() !== wanted);
    return misplaced === undefined ? null : refusal("rowsMoved", misplaced.table);
  };
}

/**
 * Decides what happened to a batch that failed or was not answered. Excel undoes nothing: the actions before the
 * failed one are done. So the workbook is read again, and the batch is never sent a second time.
 */
export async function settleFailedBatch(
  session: ExcelSession,
  attempt: Attempt,
  fault: ExcelFault,
): Promise<Result<null, Refusal>> {
  const { probes, before } = attempt;
  const observed = await runBatches(session, observeWorkbook(attempt));
  const tidied =
    observed.ok && observed.value.strays.length > 0
      ? await tidy(session, attempt, observed.value)
      : observed;
  if (!tidied.ok) {
    return failure(refusal("partlyWritten", placesOf(probes).join(", "), fault.cause));
  }
  const { after, protections } = tidied.value;
  const result = classifyResult(probes, before, after);
  if (result.isAllDone) return success(null);
  if (result.written.length > 0) {
    return result.movedTable === null
      ? failure(refusal("partlyWritten", result.written.join(", "), fault.cause))
      : failure(refusal("rowsMoved", result.movedTable, fault.cause));
  }
  return failure(refusalOfNothingWritten(fault, protections));
}

/** Whether the workbook is as it was before the plan; null when Excel does not say. Waits for a cell being edited. */
export async function isUntouched(
  session: ExcelSession,
  attempt: Attempt,
): Promise<boolean | null> {
  const observed = await runBatchesOnce(session, observeWorkbook(attempt), { waitsForCell: true });
  if (!observed.ok) return null;
  const { after, strays } = observed.value;
  return strays.length === 0 && after.every((value, index) => value === attempt.before[index]);
}

interface ObservedWorkbook {
  readonly protections: Protections;
  /** The values of the probes, in their order. */
  readonly after: readonly string[];
  /** What takes away the columns and rows of a step that broke off. */
  readonly strays: readonly QueuedCommand[];
}

function observeWorkbook({ probes, widened, appended }: Attempt): BatchFunction<ObservedWorkbook> {
  return async ({ workbook }, sync) => {
    const protections = loadProtections(workbook);
    const values = probes.map(({ read }) => read(workbook));
    const columns = loadStrayColumns(workbook, widened);
    const rows = loadHalfAppended(workbook, appended);
    await sync();
    return {
      protections: protections(),
      after: values.map((value) => value()),
      strays: [...columns().map(narrowCommand), ...rows()],
    };
  };
}

/** Removes what a step that broke off has left, and reads once more. */
function tidy(
  session: ExcelSession,
  attempt: Attempt,
  { strays }: ObservedWorkbook,
): Promise<Result<ObservedWorkbook, ExcelFault>> {
  return runBatches(session, (context, sync) => {
    for (const { queue } of strays) queue(context.workbook);
    return observeWorkbook(attempt)(context, sync);
  });
}

/** "AccessDenied" has several causes: a protection is named only if the workbook says that there is one. */
function refusalOfNothingWritten(fault: ExcelFault, protections: Protections): Refusal {
  if (fault.code !== "AccessDenied") return refusalOf(fault);
  const { isReadOnly, isStructureProtected, protectedSheets } = protections;
  const [sheet] = protectedSheets;
  if (isReadOnly) return refusal("workbookReadOnly", null, fault.cause);
  if (sheet !== undefined) return refusal("sheetProtected", sheet, fault.cause);
  if (isStructureProtected) return refusal("structureProtected", null, fault.cause);
  return refusalOf(fault);
}

/** How much of the plan a batch with an unknown result has done. */
interface WriteResult {
  readonly isAllDone: boolean;
  /** The places that have changed; empty: nothing of the plan was written. */
  readonly written: readonly string[];
  /** A table with other rows than expected; null: none. */
  readonly movedTable: string | null;
}

/** `before` and `after`: the values of the probes, in their order. */
function classifyResult(
  probes: readonly WriteProbe[],
  before: readonly string[],
  after: readonly string[],
): WriteResult {
  const observed = probes.map((probe, index) => ({
    ...probe,
    isDone: after[index] === probe.wanted,
    hasChanged: after[index] !== before[index],
  }));
  const moved = observed.find(({ place, hasChanged }) => place === null && hasChanged);
  return {
    isAllDone: observed.every(({ isDone }) => isDone),
    written: placesOf(observed.filter(({ hasChanged }) => hasChanged)),
    movedTable: moved?.table ?? null,
  };
}

function placesOf(probes: readonly WriteProbe[]): readonly string[] {
  return probes.flatMap(({ place }) => place ?? []);
}
