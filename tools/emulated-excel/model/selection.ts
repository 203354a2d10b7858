import { HostError } from "../protocol/hostError";
import { tell } from "./happenings";
import { placeOf, rangeOn } from "./ranges";
import type { EmulatedRange, EmulatedSheet, EmulatedWorkbook } from "./workbook";

/** The first one in sight until another is chosen. */
export function activeSheet(workbook: EmulatedWorkbook): EmulatedSheet {
  const sheet = workbook.activeSheet ?? firstVisible(workbook);
  if (sheet === null) throw new Error("a workbook without a visible sheet");
  return sheet;
}

function firstVisible(workbook: EmulatedWorkbook): EmulatedSheet | null {
  return workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? null;
}

/** Throws InvalidOperation for a hidden sheet. What was selected elsewhere is not any more. */
export function activateSheet(sheet: EmulatedSheet): void {
  if (sheet.visibility !== "Visible") {
    throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
  }
  const { workbook } = sheet;
  const before = activeSheet(workbook);
  workbook.activeSheet = sheet;
  if (before === sheet) return;
  workbook.selection = null;
  tell(workbook, { kind: "sheetDeactivated", sheet: before });
  tell(workbook, { kind: "sheetActivated", sheet });
}

/** In place of one that is hidden now, or gone. */
export function activateAnother(sheet: EmulatedSheet): void {
  const { workbook } = sheet;
  const other = firstVisible(workbook);
  workbook.activeSheet = other;
  workbook.selection = null;
  if (workbook.sheets.includes(sheet)) tell(workbook, { kind: "sheetDeactivated", sheet });
  if (other !== null) tell(workbook, { kind: "sheetActivated", sheet: other });
}

/** Throws InvalidReference for cells that are gone, InvalidOperation for those of a hidden sheet. */
export function selectCells(range: EmulatedRange): void {
  placeOf(range);
  const { workbook } = range.sheet;
  const before = selectedCells(workbook);
  activateSheet(range.sheet);
  workbook.selection = range;
  tell(workbook, { kind: "selected", range, before });
}

/** The first cell of the active sheet if no other was selected. */
export function selectedCells(workbook: EmulatedWorkbook): EmulatedRange {
  const sheet = activeSheet(workbook);
  const selected = workbook.selection;
  if (selected?.sheet === sheet && !selected.isGone) return rangeOn(sheet, selected.rectangle);
  return rangeOn(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
}
