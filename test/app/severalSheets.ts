import { applyRun } from "../../src/app/applyRun";
import { planResults, type PlannedRun } from "../../src/app/planRun";
import type { OwnSheetId } from "../../src/core/domain/ownSheets";
import { findRunStamp } from "../../src/core/sheet/writing/runStamp";
import type { OwnSheetContent } from "../../src/core/sheet/writing/sheetsToWrite";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { Refusal } from "../../src/core/workbook/refusal";
import type { Result } from "../../src/core/workbook/result";
import { ITALIAN } from "../../src/locale/it/texts";
import { createMemoryGateway } from "../contract/memoryGateway";
import type { MemoryWorkbook } from "../contract/memoryWorkbook";
import { digest, lookedAt, PACKING, smallWorkbook } from "./runningWorkbook";
import { TODAY } from "../fixtures/plainCalculation";

// A calculation that writes several sheets of ours. The figures do not matter here: each sheet holds one text.

export type Wanted = Partial<Record<OwnSheetId, string>>;

export const SUMMARY = "Riepilogo 2025";
export const OBJECTIVES = "Riepilogo 2025 - Obiettivi";
export const DEVIATIONS = "Riepilogo 2025 - Scostamenti";
/** A sheet's title holds 31 characters. */
export const OBJECTIVES_COPY = "Riepilogo 2025 - Obiett (copia)";
export const DEVIATIONS_COPY = "Riepilogo 2025 - Scosta (copia)";
export const THREE: Wanted = {
  summary: "Indice 90",
  objectives: "Asfaltare",
  deviations: "Ritardo",
};
export const OTHERS: Wanted = { summary: "Indice 80", objectives: "Rifare", deviations: "Proroga" };
export const WITHOUT_DEVIATIONS: Wanted = { summary: "Indice 100", objectives: "Asfaltare" };

function contentsOf(wanted: Wanted): readonly OwnSheetContent[] {
  return Object.entries(wanted).map(([id, text]) => ({
    id: id as OwnSheetId,
    content: {
      columnWidths: [20],
      rows: [{ height: null, cells: [{ value: text, style: "text", numberFormat: null }] }],
      frozenRows: 0,
      showsGridlines: false,
      page: null,
      chart: null,
      tables: [],
      validations: [],
    },
  }));
}

export async function planned(
  workbook: MemoryWorkbook,
  wanted: Wanted,
  year = 2025,
): Promise<PlannedRun> {
  const snapshot = await lookedAt(workbook);
  const lastStamp = findRunStamp(snapshot, year);
  const fingerprint = await digest(JSON.stringify(wanted));
  const sheets = contentsOf(wanted);
  const results = { year, fingerprint, calculatedOn: TODAY, lastStamp, columns: [], sheets };
  return planResults(snapshot, results, { texts: ITALIAN, digest, packing: PACKING });
}

export async function written(
  workbook: MemoryWorkbook,
  wanted: Wanted,
  gateway: WorkbookGateway = createMemoryGateway(workbook),
): Promise<Result<null, Refusal>> {
  const snapshot = await lookedAt(workbook);
  const run = await planned(workbook, wanted);
  return applyRun({ gateway, digest, consent: { liftsFilters: false }, run, snapshot });
}

/** What is in the first cell of each sheet of ours. */
export function texts(workbook: MemoryWorkbook): Record<string, unknown> {
  const own = workbook.sheets.filter(({ name }) => !(name in TABLE_SHEETS));
  return Object.fromEntries(own.map(({ name, cells }) => [name, cells.get("1,1")?.value ?? null]));
}

const TABLE_SHEETS = { Parametri: true, Obiettivi: true, Strutture: true };

export async function withThree(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook();
  await written(workbook, THREE);
  return workbook;
}
