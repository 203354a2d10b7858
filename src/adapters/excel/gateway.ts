import type { Consent, WorkbookGateway } from "../../core/workbook/gateway";
import type { Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import { runBatches, type BatchFunction, type ExcelSession } from "./session/session";
import { RESPONSE_TOO_LARGE, refusalOf } from "./session/faults";
import type { ExcelHost, ExcelOptions } from "./session/host";
import { blockReading, FULL_PORTION, reading, type Portion } from "./reading/reading";

const DEFAULTS: ExcelOptions = { timeoutMs: null, onWaiting: () => undefined };

/** The workbook that is open in Excel. */
export function createExcelGateway(
  host: ExcelHost,
  options: Partial<ExcelOptions> = {},
): WorkbookGateway {
  const session: ExcelSession = { host, ...DEFAULTS, ...options };
  const noConsent: Consent = { liftsFilters: false };
  return {
    read: (namePrefix) => readInPortions(session, (portion) => reading(namePrefix, portion)),
    readBlock: async (sheet) => {
      const canSeeMergedCells = host.isSetSupported("1.13");
      const read = await readInPortions(session, (portion) =>
        blockReading(sheet, portion, canSeeMergedCells),
      );
      return read.ok ? read.value : read;
    },
    readDependents: async (sheet) => {
      // Wanted once in the life of a workbook, if at all.
      const { dependentsReading } = await import("./reading/dependents");
      const read = await runBatches(session, dependentsReading(sheet));
      // An answer that is too large, or a fault: nothing is lost but the names of the cells.
      return success(read.ok ? read.value : null);
    },
    apply: async (plan, consent = noConsent) => {
      // Imported lazily: the pane opens sooner without it.
      const { applyPlan } = await loadWriting();
      return applyPlan(session, plan, consent);
    },
  };
}

/** The half of the gateway that writes, imported lazily. Call it early so that the user does not wait for it. */
export const loadWriting = () => import("./writing/apply");

/** Below this size a refused answer is not asked for again in smaller portions. */
const LEAST_BYTES = FULL_PORTION.bytes / 1000;

/** An answer that is too large is asked for again in smaller portions: reading may be repeated. */
async function readInPortions<Value>(
  session: ExcelSession,
  exchange: (portion: Portion) => BatchFunction<Value>,
  portion: Portion = FULL_PORTION,
): Promise<Result<Value, Refusal>> {
  const read = await runBatches(session, exchange(portion));
  if (read.ok) return read;
  const { code } = read.failure;
  if (code !== RESPONSE_TOO_LARGE || portion.bytes < LEAST_BYTES) {
    return failure(refusalOf(read.failure));
  }
  return readInPortions(session, exchange, smaller(portion));
}

/**
 * First fewer rows in the first window: the size of the rest is estimated from them, and a few rows are enough for
 * that. Only when these few are still too many is the estimate itself wrong, and the answers get smaller.
 */
function smaller({ rows, bytes }: Portion): Portion {
  return { rows: Math.ceil(rows / 10), bytes: rows === FULL_PORTION.rows ? bytes : bytes / 2 };
}
