import { packText, unpackText } from "../adapters/deflate/packedText";
import { createExcelGateway } from "../adapters/excel/gateway";
import { calculate, type Calculation } from "../app/calculate";
import type { CalendarDate } from "../core/domain/plan";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import { ITALIAN } from "../locale/it/texts";

/** The workbook that is open in this Excel. */
export function openWorkbook(): WorkbookGateway {
  return createExcelGateway({
    run: (options, batch) => Excel.run(options, batch),
    isSetSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  });
}

/** **Calcola performance** on the open workbook, as its parameters say, written into it. */
export function calculateInWorkbook(
  gateway: WorkbookGateway,
): Promise<Result<Calculation, Refusal>> {
  return calculate({
    gateway,
    texts: ITALIAN,
    digest: sha256,
    packing: { compress: packText, expand: unpackText },
    today: today(),
    year: null,
    phase: null,
    wantsDraft: false,
    writes: true,
    takesOtherNames: false,
    liftsFilters: false,
  });
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The day of whoever is at the keyboard. */
function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
