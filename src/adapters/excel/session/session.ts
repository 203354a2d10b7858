import { failure, success, type Result } from "../../../core/workbook/result";
import { excelFault, SILENCE, type ExcelFault } from "./faults";
import type { ExcelHost, ExcelOptions } from "./host";

export interface ExcelLine extends ExcelOptions {
  readonly host: ExcelHost;
}

/** Queues what it needs, and sends each batch with `sync`. It may be called twice: see `converse`. */
export type Exchange<Value> = (
  context: Excel.RequestContext,
  sync: () => Promise<void>,
) => Promise<Value>;

/**
 * One run of batches that may be sent again. One that comes back because a cell is being edited is sent once more,
 * and Excel holds it until the cell is left.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit
 */
export async function converse<Value>(
  line: ExcelLine,
  exchange: Exchange<Value>,
): Promise<Result<Value, ExcelFault>> {
  const first = await converseOnce(line, exchange);
  if (first.ok || first.failure.kind !== "editingCell") return first;
  return waiting(line, () => converseOnce(line, exchange, { waitsForCell: true }));
}

/** Says that Excel waits for a cell while `work` lasts. */
export async function waiting<Value>(
  { onWaiting }: ExcelLine,
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
export async function converseOnce<Value>(
  { host, patience }: ExcelLine,
  exchange: Exchange<Value>,
  { waitsForCell } = { waitsForCell: false },
): Promise<Result<Value, ExcelFault>> {
  // Whoever edits a cell may take as long as they like.
  const watch = watchFor(waitsForCell ? null : patience);
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

interface Watch {
  /** Rejects with SILENCE when an answer takes longer than patience lasts. */
  readonly silence: Promise<never>;
  readonly over: (send: () => Promise<void>) => Promise<void>;
}

function watchFor(patience: number | null): Watch {
  let fallSilent = (): void => undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    fallSilent = () => {
      reject(SILENCE);
    };
  });
  return {
    silence,
    over: async (send) => {
      const timer = patience === null ? null : setTimeout(fallSilent, patience);
      try {
        await send();
      } finally {
        if (timer !== null) clearTimeout(timer);
      }
    },
  };
}
