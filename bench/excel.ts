import { createBlankWorkbook } from "../src/adapters/xlsx/gateway";
import { openPackage } from "../src/adapters/package/package";
import { applyPlan } from "../src/adapters/xlsx/write/applyPlan";
import { NAME_PREFIX } from "../src/core/sheet/writing/ownershipNames";
import { workbookOf } from "../src/core/sheet/newWorkbook/model";
import { ITALIAN } from "../src/locale/it/texts";
import { calculateOn, demandWritten } from "../test/acceptance/excelRun";
import { openedInExcel } from "../test/contract/excelHost";
import { inputTables } from "./inputTables";

/** What passes between the add-in and an open Excel in one run of **Calcola performance**. */
export interface ExcelTraffic {
  readonly size: number;
  readonly reading: Passed;
  /** Reading included. */
  readonly calculation: Passed;
}

export interface Passed {
  readonly batches: number;
  /** From the add-in to Excel, in bytes. */
  readonly sent: number;
  readonly received: number;
}

/** Counted on the emulated Excel, to which the real Office.js talks; 18 columns. */
export async function countTraffic(size: number, isMeasured: boolean): Promise<ExcelTraffic> {
  const { gateway, excel } = openedInExcel(objectives(size, isMeasured));
  const passed = (): Passed => ({
    batches: excel.batches,
    sent: excel.bytes.in,
    received: excel.bytes.out,
  });
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) throw new Error(ITALIAN.refusal(read.failure));
  const reading = passed();
  excel.restartCount();
  demandWritten(await calculateOn(gateway));
  return { size, reading, calculation: passed() };
}

function objectives(size: number, isMeasured: boolean): Uint8Array {
  const pkg = openPackage(createBlankWorkbook());
  applyPlan(pkg, workbookOf(inputTables(size, isMeasured), ITALIAN.model));
  return pkg.save();
}
