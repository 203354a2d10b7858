import type { Consent, WorkbookGateway } from "../../core/workbook/gateway";
import type { Refusal } from "../../core/workbook/refusal";
import { failure, type Result } from "../../core/workbook/result";
import { blockReading } from "./reading/blockReading";
import { runBatches, type BatchFunction, type ExcelSession } from "./session/session";
import { RESPONSE_TOO_LARGE, refusalOf } from "./session/faults";
import type { ExcelHost, ExcelOptions } from "./session/host";
import { FULL_PORTION, reading, type Portion } from "./reading/reading";

const DEFAULTS: ExcelOptions = { timeoutMs: null, onWaiting: () => undefined };

/** The workbook that is open in Excel. */
export function createExcelGateway(
  host: ExcelHost,
  options: Partial<ExcelOptions> = {},
): WorkbookGateway {
  const line: ExcelSession = { host, ...DEFAULTS, ...options };
  const noConsent: Consent = { liftsFilters: false };
  return {
    read: (namePrefix) => readInPortions(line, (portion) => reading(namePrefix, portion)),
    readBlock: async (sheet) => {
      const canSeeMergedCells = host.isSetSupported("1.13");
      const read = await readInPortions(line, (portion) =>
        blockReading(sheet, portion, canSeeMergedCells),
      );
      return read.ok ? read.value : read;
    },
    apply: async (plan, consent = noConsent) => {
      // Fetched when it is needed: what only reads opens sooner without it.
      const { applyPlan } = await loadWriting();
      return applyPlan(line, plan, consent);
    },
  };
}

/** The half of the gateway that writes. To be called beforehand where it should not keep anybody waiting. */
export const loadWriting = () => import("./writing/apply");

/** Who is refused so little need not ask for less. */
const LEAST_BYTES = FULL_PORTION.bytes / 1000;

/** An answer that is too large is asked for again in smaller portions: reading may be repeated. */
async function readInPortions<Value>(
  line: ExcelSession,
  exchange: (portion: Portion) => BatchFunction<Value>,
  portion: Portion = FULL_PORTION,
): Promise<Result<Value, Refusal>> {
  const read = await runBatches(line, exchange(portion));
  if (read.ok) return read;
  const { code } = read.failure;
  if (code !== RESPONSE_TOO_LARGE || portion.bytes < LEAST_BYTES) {
    return failure(refusalOf(read.failure));
  }
  return readInPortions(line, exchange, smaller(portion));
}

/**
 * What follows the first rows is measured by them, and few measure as well as many. The measure itself is in doubt only
 * when few are still too many.
 */
function smaller({ rows, bytes }: Portion): Portion {
  return { rows: Math.ceil(rows / 10), bytes: rows === FULL_PORTION.rows ? bytes : bytes / 2 };
}
