import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openEmulatedExcel } from "../emulator/emulatedExcel";
import type { EmulatedExcel } from "../emulator/emulatedHost";
import { loadWorkbook } from "../emulator/load";
import { createSheet, createWorkbook } from "../emulator/model/sheets";
import type { ApiVersion } from "../emulator/protocol/hostType";

/** An Excel with one of the published samples. */
export function openSample(name: string, excelApi: ApiVersion = "1.14"): EmulatedExcel {
  const file = join(__dirname, "..", "..", "samples", `${name}.xlsx`);
  return openEmulatedExcel(loadWorkbook(readFileSync(file)), { excelApi });
}

/** An Excel with a workbook that nobody has written in, of one sheet: "Foglio1". */
export function openEmpty(): EmulatedExcel {
  const workbook = createWorkbook();
  createSheet(workbook, "Foglio1");
  return openEmulatedExcel(workbook);
}
