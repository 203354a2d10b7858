import { createExcelGateway } from "../../src/adapters/excel/gateway";
import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel, Settings } from "../../tools/emulated-excel/emulatedHost";
import { inspectEmulated } from "../../tools/emulated-excel/inspect/inspect";
import { loadWorkbook } from "../../tools/emulated-excel/load/load";
import type { ContractHost, StartingSheet } from "./host";
import { startingFile } from "./startingFile";

/** The emulated Excel behind a gateway, for a test that wants to know what passes between them. */
export interface ExcelHost extends ContractHost {
  readonly excel: EmulatedExcel;
}

/** An emulated Excel that has opened a workbook with these sheets. */
export function excelHost(
  start: readonly StartingSheet[],
  settings: Settings = {},
): Promise<ContractHost> {
  return Promise.resolve(openedInExcel(startingFile(start), settings));
}

/** An emulated Excel that has opened a file. */
export function openedInExcel(bytes: Uint8Array, settings: Settings = {}): ExcelHost {
  const excel = openEmulatedExcel(loadWorkbook(bytes), settings);
  return {
    excel,
    gateway: createExcelGateway({
      run: excel.Excel.run,
      isSetSupported: excel.isSetSupported,
    }),
    inspect: () => Promise.resolve(inspectEmulated(excel.workbook)),
  };
}
