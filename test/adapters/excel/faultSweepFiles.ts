import { calculateOn, demandWritten } from "../../acceptance/excelRun";
import { openedInExcel } from "../../contract/excelHost";
import type { EmulatedExcel } from "../../../tools/emulated-excel/emulatedHost";
import { cellKey } from "../../../tools/emulated-excel/model/workbook";
import { tableOf } from "../../../tools/emulated-excel/inspect/placesByName";
import { saveWorkbook } from "../../../tools/emulated-excel/save/save";
import { workbookFile, type FileTables } from "../../fixtures/workbookFile";

/** A workbook calculated once, and then the user has changed the outcome of the first objective. */
export async function calculatedAndEdited(tables: FileTables): Promise<Uint8Array> {
  const { excel, gateway } = openedInExcel(workbookFile(tables));
  demandWritten(await calculateOn(gateway));
  changeOutcome(excel);
  return saveWorkbook(excel.workbook);
}

function changeOutcome(excel: EmulatedExcel): void {
  const { columns, rectangle, sheet } = tableOf(excel, "Obiettivi");
  const column = columns.findIndex(({ name }) => name === "Esito");
  const key = cellKey(rectangle.top + 1, rectangle.left + column);
  const cell = sheet.cells.get(key);
  if (column < 0 || cell === undefined) throw new Error("no outcome to change");
  sheet.cells.set(key, { ...cell, value: "Non raggiunto" });
}
