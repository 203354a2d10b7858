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
import type { NarrowTable } from "../preflight/steps";
import { loadStrayColumns, type WidenedTable } from "./strayColumns";
import { narrowCommand } from "../writing/tableWriting";
import { loadProtections, type Protections } from "../preflight/workbookState";
import type { WriteProbe } from "./writeProbes";

/** A plan that is being written, and what was to be seen of it before. */
export interface Attempt {
  readonly watches: readonly WriteProbe[];
  readonly before: readonly string[];
  readonly widened: readonly WidenedTable[];
}

/**
 * Reads back, in the batch that wrote, the keys of the rows and the columns written. Rows that somebody else moved
 * in the meantime have our figures beside the wrong keys: the refusal that says so, or null when all is in its place.
 */
export function afterWriting(
  workbook: Excel.Workbook,
  watches: readonly WriteProbe[],
): Loaded<Refusal | null> {
  const looks = watches
    .filter(({ table }) => table !== null)
    .map(({ table, wanted, look }) => ({ table, wanted, look: look(workbook) }));
  return () => {
    const misplaced = looks.find(({ look, wanted }) => look() !== wanted);
    return misplaced === undefined ? null : refusal("rowsMoved", misplaced.table);
  };
}

/**
 * After a batch that failed or was not answered: Excel takes nothing back, and what stands in a batch before
 * the failed action is done. So the workbook is looked at again, and the batch is never sent a second time.
 */
export async function settleFailedBatch(
  line: ExcelSession,
  attempt: Attempt,
  fault: ExcelFault,
): Promise<Result<null, Refusal>> {
  const { watches, before } = attempt;
  const looked = await runBatches(line, observeWorkbook(attempt));
  const tidied =
    looked.ok && looked.value.strays.length > 0 ? await tidy(line, attempt, looked.value) : looked;
  if (!tidied.ok) {
    return failure(refusal("partlyWritten", placesOf(watches).join(", "), fault.cause));
  }
  const { after, protections } = tidied.value;
  const verdict = classifyResult(watches, before, after);
  if (verdict.isAllDone) return success(null);
  if (verdict.written.length > 0) {
    return verdict.movedTable === null
      ? failure(refusal("partlyWritten", verdict.written.join(", "), fault.cause))
      : failure(refusal("rowsMoved", verdict.movedTable, fault.cause));
  }
  return failure(refusalOfNothingWritten(fault, protections));
}

/** Whether the workbook is as it was before the plan; null when Excel does not say. Waits for a cell being edited. */
export async function isUntouched(line: ExcelSession, attempt: Attempt): Promise<boolean | null> {
  const looked = await runBatchesOnce(line, observeWorkbook(attempt), { waitsForCell: true });
  if (!looked.ok) return null;
  const { after, strays } = looked.value;
  return strays.length === 0 && after.every((sight, index) => sight === attempt.before[index]);
}

interface ObservedWorkbook {
  readonly protections: Protections;
  /** The sights of the watches. */
  readonly after: readonly string[];
  readonly strays: readonly NarrowTable[];
}

function observeWorkbook({ watches, widened }: Attempt): BatchFunction<ObservedWorkbook> {
  return async ({ workbook }, sync) => {
    const protections = loadProtections(workbook);
    const looks = watches.map(({ look }) => look(workbook));
    const strays = loadStrayColumns(workbook, widened);
    await sync();
    return { protections: protections(), after: looks.map((look) => look()), strays: strays() };
  };
}

/** Takes stray columns away and looks once more. */
function tidy(
  line: ExcelSession,
  attempt: Attempt,
  { strays }: ObservedWorkbook,
): Promise<Result<ObservedWorkbook, ExcelFault>> {
  return runBatches(line, (context, sync) => {
    for (const stray of strays) narrowCommand(stray).queue(context.workbook);
    return observeWorkbook(attempt)(context, sync);
  });
}

/** Access is denied for more reasons than one: a protection is named only where it can be seen. */
function refusalOfNothingWritten(fault: ExcelFault, protections: Protections): Refusal {
  if (fault.code !== "AccessDenied") return refusalOf(fault);
  const { isReadOnly, isStructureProtected, protectedSheets } = protections;
  const [sheet] = protectedSheets;
  if (isReadOnly) return refusal("workbookReadOnly", null, fault.cause);
  if (sheet !== undefined) return refusal("sheetProtected", sheet, fault.cause);
  if (isStructureProtected) return refusal("structureProtected", null, fault.cause);
  return refusalOf(fault);
}

/** What a batch with an unknown outcome did of the plan, as far as it can be seen. */
interface WriteResult {
  readonly isAllDone: boolean;
  /** What is not as it was before, by names of the workbook; empty: nothing of the plan was written. */
  readonly written: readonly string[];
  /** A table whose rows are not the expected ones any more; null: none. */
  readonly movedTable: string | null;
}

/** `before` and `after`: the sights of the watches, in their order. */
function classifyResult(
  watches: readonly WriteProbe[],
  before: readonly string[],
  after: readonly string[],
): WriteResult {
  const seen = watches.map((watch, index) => ({
    ...watch,
    isDone: after[index] === watch.wanted,
    hasChanged: after[index] !== before[index],
  }));
  const moved = seen.find(({ place, hasChanged }) => place === null && hasChanged);
  return {
    isAllDone: seen.every(({ isDone }) => isDone),
    written: placesOf(seen.filter(({ hasChanged }) => hasChanged)),
    movedTable: moved?.table ?? null,
  };
}

function placesOf(watches: readonly WriteProbe[]): readonly string[] {
  return watches.flatMap(({ place }) => place ?? []);
}
