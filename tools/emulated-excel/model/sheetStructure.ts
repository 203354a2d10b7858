import { HostError } from "../protocol/hostError";
import { renameSheetInFormulas, loseSheetInFormulas } from "./formulaReferences";
import { tell } from "./happenings";
import { requireOpenStructure } from "./protection";
import { activateAnother } from "./selection";
import { checkSheetName, newSheetName } from "./sheetNames";
import { createSheet } from "./sheets";
import type { EmulatedName, EmulatedSheet, EmulatedWorkbook } from "./workbook";

/** Throws AccessDenied, InvalidArgument or ItemAlreadyExists. */
export function addSheet(workbook: EmulatedWorkbook, name: string | null): EmulatedSheet {
  requireOpenStructure(workbook);
  const given = name ?? newSheetName(workbook);
  checkSheetName(workbook, given, null);
  const sheet = createSheet(workbook, given);
  tell(workbook, { kind: "sheetAdded", sheet });
  return sheet;
}

export function renameSheet(sheet: EmulatedSheet, name: string): void {
  requireOpenStructure(sheet.workbook);
  checkSheetName(sheet.workbook, name, sheet);
  renameSheetInFormulas(sheet.workbook, sheet.name, name);
  sheet.name = name;
}

/** `position` counts all sheets, hidden ones too, from 0. */
export function moveSheet(sheet: EmulatedSheet, position: number): void {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  const isThere = Number.isInteger(position) && position >= 0 && position < workbook.sheets.length;
  if (!isThere) {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

export function showSheet(sheet: EmulatedSheet, visibility: EmulatedSheet["visibility"]): void {
  requireOpenStructure(sheet.workbook);
  if (visibility !== "Visible") requireAnotherVisible(sheet);
  sheet.visibility = visibility;
  if (sheet.workbook.activeSheet === sheet && visibility !== "Visible") activateAnother(sheet);
}

/**
 * Takes a sheet away with its tables and its own names; what pointed to it holds #REF! from then on. Throws
 * InvalidOperation for the last visible sheet, and for one that is very hidden (documentation of `Worksheet.delete`).
 */
export function deleteSheet(sheet: EmulatedSheet): void {
  const { workbook } = sheet;
  requireOpenStructure(workbook);
  if (sheet.visibility === "VeryHidden") {
    throw new HostError("InvalidOperation", "A very hidden sheet can't be deleted.");
  }
  requireAnotherVisible(sheet);
  loseSheetInFormulas(workbook, sheet.name);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  const stay = workbook.tables.filter((table) => table.sheet !== sheet);
  workbook.tables.splice(0, workbook.tables.length, ...stay);
  for (const reference of workbook.followers) {
    const range = reference.deref();
    if (range?.sheet === sheet) range.isGone = true;
  }
  for (const name of allNames(workbook)) {
    if (typeof name.target !== "string" && name.target.isGone) name.target = "=#REF!";
  }
  tell(workbook, { kind: "sheetDeleted", sheet });
  if (workbook.activeSheet === sheet) activateAnother(sheet);
  if (workbook.selection?.sheet === sheet) workbook.selection = null;
}

function allNames(workbook: EmulatedWorkbook): readonly EmulatedName[] {
  const scopes = [workbook.names, ...workbook.sheets.map(({ names }) => names)];
  return scopes.flatMap((names) => [...names.values()]);
}

function requireAnotherVisible(sheet: EmulatedSheet): void {
  const others = sheet.workbook.sheets.filter(
    (other) => other !== sheet && other.visibility === "Visible",
  );
  if (others.length === 0) {
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible sheet.");
  }
}
