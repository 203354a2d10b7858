import { failure, success, type Result } from "../../../core/workbook/result";
import { excelFault, TIMED_OUT, type ExcelFault } from "./faults";
import type { ExcelHost, ExcelOptions } from "./host";

export interface ExcelSession extends ExcelOptions {
  readonly host: ExcelHost;
}

/** Queues what it needs, and sends each batch with `sync`. It may be called twice: see `converse`. */
export type BatchFunction<Value> = (
  context: Excel.RequestContext,
  sync: () => Promise<void>,
) => Promise<Value>;

/**
 * One run of batches that may be sent again. One that comes back because a cell is being edited is sent once more,
 * and Excel holds it until the cell is left.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
 */
export async function runBatches<Value>(
  line: ExcelSession,
  exchange: BatchFunction<Value>,
): Promise<Result<Value, ExcelFault>> {
  const first = await runBatchesOnce(line, exchange);
  if (first.ok || first.failure.kind !== "editingCell") return first;
  return waiting(line, () => runBatchesOnce(line, exchange, { waitsForCell: true }));
}

/** Says that Excel waits for a cell while `work` lasts. */
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

/** One run of batches, sent once. The only place where what Excel throws is caught. */
export async function runBatchesOnce<Value>(
  { host, timeoutMs: patience }: ExcelSession,
  exchange: BatchFunction<Value>,
  { waitsForCell } = { waitsForCell: false },
): Promise<Result<Value, ExcelFault>> {
  // Whoever edits a cell may take as long as they like.
  const watch = startStopwatch(waitsForCell ? null : patience);
  try {
    const run = host.run({ delayForCellEdit: waitsForCell }, (context) =>
      exchange(context, () => watch.over(() => context.sync())),
    );
    return success(await Promise.race([run, watch.silence]));
  } catch (thrown) {
    const fault = excelFault(thrown);
    if (fault === null) throw thrown;
    return failure(fault);
  }
}

interface Stopwatch {
  /** Rejects with SILENCE when an answer takes longer than patience lasts. */
  readonly silence: Promise<never>;
  readonly over: (send: () => Promise<void>) => Promise<void>;
}

function startStopwatch(patience: number | null): Stopwatch {
  let timeOut = (): void => undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timeOut = () => {
      reject(TIMED_OUT);
    };
  });
  return {
    silence,
    over: async (send) => {
      const timer = patience === null ? null : setTimeout(timeOut, patience);
      try {
        await send();
      } finally {
        if (timer !== null) clearTimeout(timer);
      }
    },
  };
}
