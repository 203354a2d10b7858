import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { calculate, type Calculation, type CalculationRequest } from "../../src/app/calculate";
import { restore, type Restoring, type RestoringRequest } from "../../src/app/restore";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { Refusal } from "../../src/core/workbook/refusal";
import { success, type Result } from "../../src/core/workbook/result";
import type { InspectedWorkbook } from "../contract/inspectedWorkbook";
import { OUTSIDE, PLAIN_CALCULATION } from "../fixtures/plainCalculation";

/** **Calcola performance** on a workbook that any host holds. */
export function calculateOn(
  gateway: WorkbookGateway,
  changes: Partial<CalculationRequest> = {},
): Promise<Result<Calculation, Refusal>> {
  return calculate({ ...PLAIN_CALCULATION, gateway, ...changes });
}

/** **Ripristina** on a workbook that any host holds. */
export function restoreOn(
  gateway: WorkbookGateway,
  changes: Partial<RestoringRequest> = {},
): Promise<Result<Restoring, Refusal>> {
  return restore({
    ...OUTSIDE,
    gateway,
    consent: { liftsFilters: false },
    command: null,
    confirmed: [],
    ...changes,
  });
}

/** The file as the file gateway leaves it after a calculation. Throws when that refuses, or finds errors. */
export async function calculatedFile(
  bytes: Uint8Array,
  changes: Partial<CalculationRequest> = {},
): Promise<Uint8Array> {
  let held = bytes;
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(held)),
    save: (written) => {
      held = written;
      return Promise.resolve(success(null));
    },
  });
  demandWritten(await calculateOn(gateway, changes));
  return held;
}

/** Throws unless a calculation has written. */
export function demandWritten(calculated: Result<Calculation, Refusal>): Calculation {
  if (!calculated.ok) {
    const { code, where, cause } = calculated.failure;
    throw new Error(`refused: ${code}, ${where ?? "nowhere"}`, { cause });
  }
  const { hasWritten, issues } = calculated.value;
  if (!hasWritten) throw new Error(`nothing written: ${issues[0]?.issue.code ?? "no issue"}`);
  return calculated.value;
}

/** Excel has no member for a chart's alternative text. */
export function asExcelHolds(inspected: InspectedWorkbook): InspectedWorkbook {
  return {
    ...inspected,
    sheets: inspected.sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({ ...chart, alternativeText: "" })),
    })),
  };
}
