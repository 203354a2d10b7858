import { LONGEST_SHEET_NAME } from "../../../src/core/workbook/limits";
import { invalidArgument } from "../objects/arguments";
import { HostError } from "../protocol/hostError";
import type { EmulatedSheet, EmulatedWorkbook } from "./workbook";

/** What change tracking calls its own sheet, in English and as an Italian Excel says it. */
const RESERVED = ["history", "cronologia"];

export function sheetNamed(workbook: EmulatedWorkbook, name: string): EmulatedSheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/**
 * Throws InvalidArgument for a name that no sheet can have, ItemAlreadyExists for one that another sheet has
 * (support.microsoft.com, "Rename a worksheet").
 */
export function checkSheetName(
  workbook: EmulatedWorkbook,
  name: string,
  itself: EmulatedSheet | null,
): void {
  const isValid =
    name !== "" &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !RESERVED.includes(name.toLowerCase());
  if (!isValid) throw invalidArgument();
  const other = sheetNamed(workbook, name);
  if (other !== null && other !== itself) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
}

/** "Foglio4", as an Italian Excel calls a sheet that is given no name. */
export function newSheetName(workbook: EmulatedWorkbook): string {
  let number = workbook.sheets.length + 1;
  while (sheetNamed(workbook, `Foglio${number}`) !== null) number += 1;
  return `Foglio${number}`;
}

/** "Dati (2)", cut so that it stays within what a name may be long. */
export function copiedSheetName(workbook: EmulatedWorkbook, original: string): string {
  const base = original.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const name = base.slice(0, LONGEST_SHEET_NAME - ending.length) + ending;
    if (sheetNamed(workbook, name) === null) return name;
  }
}
