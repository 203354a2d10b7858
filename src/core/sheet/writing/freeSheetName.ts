import { LONGEST_SHEET_NAME } from "../../workbook/limits";
import { nameKey } from "../../workbook/names";

/** The wanted name or, where a sheet has it already, the same with the first free number: "Obiettivi (2)". */
export function freeSheetName(
  sheets: readonly { readonly name: string }[],
  wanted: string,
): string {
  const taken = new Set(sheets.map(({ name }) => nameKey(name)));
  let name = wanted;
  for (let number = 2; taken.has(nameKey(name)); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}
