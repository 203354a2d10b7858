import { failure, success, type Result } from "../../../core/workbook/result";
import { excelFault, TIMED_OUT, type ExcelFault } from "./faults";
import type { ExcelHost, ExcelOptions } from "./host";

export interface ExcelSession extends ExcelOptions {
  readonly host: ExcelHost;
}

/** Queues actions, and sends each batch with `sync`. It may be called twice: see `runBatches`. */
export type BatchFunction<Value> = (
  context: Excel.RequestContext,
  sync: () => Promise<void>,
) => Promise<Value>;

/**
 * Runs batches that may be sent again: if Excel refuses them because the user is editing a cell, they are sent once
 * more, and Excel holds them until the user leaves the cell.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
 */
export async function runBatches<Value>(
  session: ExcelSession,
  batches: BatchFunction<Value>,
): Promise<Result<Value, ExcelFault>> {
  const first = await runBatchesOnce(session, batches);
  if (first.ok || first.failure.kind !== "editingCell") return first;
  return waiting(session, () => runBatchesOnce(session, batches, { waitsForCell: true }));
}

/** Tells the caller that Excel is waiting for the user to leave a cell, until `work` ends. */
export async function waiting<Value>(
  { onWaiting }: ExcelSession,
  work: () => Promise<Value>,
): Promise<Value> {
  onWaiting(true);
  try {
    return await work();
  } finally {
    onWaiting(false);
  }
}

/** Runs batches once. The only place where errors of Excel are caught. */
export async function runBatchesOnce<Value>(
  { host, timeoutMs }: ExcelSession,
  batches: BatchFunction<Value>,
  { waitsForCell } = { waitsForCell: false },
): Promise<Result<Value, ExcelFault>> {
  // No timeout while the user edits a cell.
  const stopwatch = startStopwatch(waitsForCell ? null : timeoutMs);
  try {
    const run = host.run({ delayForCellEdit: waitsForCell }, (context) =>
      batches(context, () => stopwatch.over(() => context.sync())),
    );
    return success(await Promise.race([run, stopwatch.timedOut]));
  } catch (thrown) {
    const fault = excelFault(thrown);
    if (fault === null) throw thrown;
    return failure(fault);
  }
}

interface Stopwatch {
  /** Rejects with TIMED_OUT when an answer takes longer than `timeoutMs`. */
  readonly timedOut: Promise<never>;
  readonly over: (send: () => Promise<void>) => Promise<void>;
}

function startStopwatch(timeoutMs: number | null): Stopwatch {
  let timeOut = (): void => undefined;
  const timedOut = new Promise<never>((_resolve, reject) => {
    timeOut = () => {
      reject(TIMED_OUT);
    };
  });
  return {
    timedOut,
    over: async (send) => {
      const timer = timeoutMs === null ? null : setTimeout(timeOut, timeoutMs);
      try {
        await send();
      } finally {
        if (timer !== null) clearTimeout(timer);
      }
    },
  };
}
