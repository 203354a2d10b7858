import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { loadWorkbook } from "../../tools/emulated-excel/load/load";
import { createSheet, createWorkbook } from "../../tools/emulated-excel/model/sheets";
import type { ApiVersion } from "../../tools/emulated-excel/protocol/hostType";

/** An Excel with one of the published samples. */
export function openSample(name: string, excelApi: ApiVersion = "1.14"): EmulatedExcel {
  const file = join(__dirname, "..", "..", "samples", `${name}.xlsx`);
  return openEmulatedExcel(loadWorkbook(readFileSync(file)), { excelApi });
}

/** An Excel with a new workbook of one sheet: "Foglio1". */
export function openEmpty(): EmulatedExcel {
  const workbook = createWorkbook();
  createSheet(workbook, "Foglio1");
  return openEmulatedExcel(workbook);
}
