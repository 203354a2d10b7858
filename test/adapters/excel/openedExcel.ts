import { createExcelGateway } from "../../../src/adapters/excel/gateway";
import type { ExcelOptions } from "../../../src/adapters/excel/session/host";
import type { Consent, WorkbookGateway } from "../../../src/core/workbook/gateway";
import type { WriteOperation } from "../../../src/core/workbook/plan";
import type { Refusal } from "../../../src/core/workbook/refusal";
import type { Result } from "../../../src/core/workbook/result";
import type { StartingSheet } from "../../contract/host";
import type { InspectedWorkbook } from "../../contract/inspectedWorkbook";
import { startingFile } from "../../contract/startingFile";
import { openEmulatedExcel } from "../../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel, Settings } from "../../../tools/emulated-excel/emulatedHost";
import { inspectEmulated } from "../../../tools/emulated-excel/inspect/inspect";
import { loadWorkbook } from "../../../tools/emulated-excel/load/load";

export interface OpenedExcel {
  readonly excel: EmulatedExcel;
  readonly gateway: WorkbookGateway;
  readonly inspect: () => InspectedWorkbook;
}

/** An emulated Excel that has opened these sheets, with the gateway to it. */
export function openExcel(
  start: readonly StartingSheet[],
  options: Partial<ExcelOptions> = {},
  settings: Settings = {},
): OpenedExcel {
  const excel = openEmulatedExcel(loadWorkbook(startingFile(start)), settings);
  const host = { run: excel.Excel.run, isSetSupported: excel.isSetSupported };
  return {
    excel,
    gateway: createExcelGateway(host, options),
    inspect: () => inspectEmulated(excel.workbook),
  };
}

export function applyTo(
  { gateway }: OpenedExcel,
  operations: readonly WriteOperation[],
  consent?: Consent,
): Promise<Result<null, Refusal>> {
  return gateway.apply({ operations }, consent);
}

export const DONE = { ok: true, value: null };

/** As `toMatchObject` compares it. */
export function refusedWith(code: Refusal["code"], where?: string | null): object {
  return { ok: false, failure: where === undefined ? { code } : { code, where } };
}
