import { HostError } from "../protocol/hostError";
import { forEachPlace, cellAt, cellCount } from "./cells";
import type { EmulatedSheet, EmulatedWorkbook, Rectangle } from "./workbook";

/** What protecting a sheet still allows, with what Office.js takes when nothing is said. */
export const DEFAULT_OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Throws AccessDenied for a workbook that was opened to be read only. */
export function requireWritable(workbook: EmulatedWorkbook): void {
  if (workbook.isReadOnly) throw accessDenied();
}

/** Throws AccessDenied when sheets may be neither added nor deleted, moved, renamed or hidden. */
export function requireOpenStructure(workbook: EmulatedWorkbook): void {
  requireWritable(workbook);
  if (workbook.isStructureProtected) throw accessDenied();
}

/** Throws AccessDenied when the sheet is protected and does not allow this. */
export function requireAllowed(sheet: EmulatedSheet, option: string | null): void {
  requireWritable(sheet.workbook);
  if (!sheet.isProtected) return;
  if (option === null || sheet.protectionOptions[option] !== true) throw accessDenied();
}

/** Throws AccessDenied when one of the cells is locked: nothing is written then, to the others neither. */
export function requireEditable(sheet: EmulatedSheet, rectangle: Rectangle): void {
  requireWritable(sheet.workbook);
  if (sheet.isProtected && hasLockedCell(sheet, rectangle)) throw accessDenied();
}

function hasLockedCell(sheet: EmulatedSheet, rectangle: Rectangle): boolean {
  // More cells than can be looked at one by one: some are as a new sheet has them, locked.
  if (cellCount(rectangle) > 5_000_000) return true;
  let isLocked = false;
  forEachPlace(rectangle, (row, column) => {
    isLocked ||= cellAt(sheet, row, column).format.isLocked;
  });
  return isLocked;
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}
