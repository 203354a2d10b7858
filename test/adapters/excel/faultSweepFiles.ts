import { calculateOn, demandWritten } from "../../acceptance/excelRun";
import { openedInExcel } from "../../contract/excelHost";
import { cellKey, type EmulatedWorkbook } from "../../emulator/model/workbook";
import { saveWorkbook } from "../../emulator/save";
import { workbookFile, type FileTables } from "../../fixtures/workbookFile";

/** A workbook calculated once, in which somebody has then changed the outcome of the first objective. */
export async function calculatedAndEdited(tables: FileTables): Promise<Uint8Array> {
  const { excel, gateway } = openedInExcel(workbookFile(tables));
  demandWritten(await calculateOn(gateway));
  changeOutcome(excel.workbook);
  return saveWorkbook(excel.workbook);
}

function changeOutcome({ tables }: EmulatedWorkbook): void {
  const table = tables.find(({ name }) => name === "Obiettivi");
  const column = table?.columns.findIndex(({ name }) => name === "Esito") ?? -1;
  if (table === undefined || column < 0) throw new Error("no outcomes to change");
  const { top, left } = table.rectangle;
  const key = cellKey(top + 1, left + column);
  const cell = table.sheet.cells.get(key);
  if (cell === undefined) throw new Error("no outcome to change");
  table.sheet.cells.set(key, { ...cell, value: "Non raggiunto" });
}
