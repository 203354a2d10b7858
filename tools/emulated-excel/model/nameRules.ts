import type { EmulatedWorkbook } from "./workbook";

const LONGEST_NAME = 255;

// Letters of any alphabet, "_" or "\" first; then digits, "." and "?" as well.
const NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u;
const CELL = /^([A-Z]{1,3})([0-9]{1,7})$/i;
const ROW_AND_COLUMN = /^(R[0-9]*)?(C[0-9]*)?$/i;

/**
 * Whether Excel takes a text as the name of a table or as a defined name:
 * https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
 */
export function isNameAllowed(text: string): boolean {
  return (
    NAME.test(text) &&
    text.length <= LONGEST_NAME &&
    !isCellOfSheet(text) &&
    !ROW_AND_COLUMN.test(text)
  );
}

/** "A1" to "XFD1048576": "Anno2026" begins with letters of no column. */
function isCellOfSheet(text: string): boolean {
  const [, letters = "", digits = ""] = CELL.exec(text) ?? [];
  if (letters === "") return false;
  const isColumn = letters.length < 3 || letters.toUpperCase() <= "XFD";
  return isColumn && Number(digits) >= 1 && Number(digits) <= 1_048_576;
}

export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Tables and the defined names of the workbook share their names, whatever the case. */
export function isNameTaken(workbook: EmulatedWorkbook, name: string): boolean {
  return (
    workbook.tables.some((table) => isSameName(table.name, name)) ||
    [...workbook.names.keys()].some((taken) => isSameName(taken, name))
  );
}

/** The name itself, or with the first number after it that makes it free: "Nome", "Nome2", "Nome3". */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = `${wanted}${number}`;
  return name;
}
