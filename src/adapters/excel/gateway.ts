import type { Consent, WorkbookGateway } from "../../core/workbook/gateway";
import { refusal } from "../../core/workbook/refusal";
import { failure, success } from "../../core/workbook/result";
import { applyPlan } from "./apply";
import { converse, type ExcelLine } from "./conversation";
import { RESPONSE_TOO_LARGE, refusalOf } from "./faults";
import type { ExcelHost, ExcelOptions } from "./host";
import { FULL_PORTION, reading, type Portion } from "./reading";

const DEFAULTS: ExcelOptions = { patience: null, onWaiting: () => undefined };

/** The workbook that is open in Excel. */
export function createExcelGateway(
  host: ExcelHost,
  options: Partial<ExcelOptions> = {},
): WorkbookGateway {
  const line: ExcelLine = { host, ...DEFAULTS, ...options };
  const noConsent: Consent = { liftsFilters: false };
  return {
    read: (namePrefix) => read(line, namePrefix, FULL_PORTION),
    apply: (plan, consent = noConsent) => applyPlan(line, plan, consent),
  };
}

/** An answer that is too large is asked for again in smaller portions: reading may be repeated. */
async function read(
  line: ExcelLine,
  namePrefix: string,
  portion: Portion,
): ReturnType<WorkbookGateway["read"]> {
  const result = await converse(line, reading(namePrefix, portion));
  if (result.ok) return success(result.value);
  const { code } = result.failure;
  if (code !== RESPONSE_TOO_LARGE) return failure(refusalOf(result.failure));
  if (portion.rows === 1) return failure(refusal("excelFailed", code, result.failure.cause));
  return read(line, namePrefix, smaller(portion));
}

/** What follows the first rows is measured by them, and is in doubt only when few of them are still too many. */
function smaller({ rows, bytes }: Portion): Portion {
  return { rows: Math.ceil(rows / 2), bytes: rows > FULL_PORTION.rows / 4 ? bytes : bytes / 2 };
}
