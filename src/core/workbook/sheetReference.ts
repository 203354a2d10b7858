import { parseRangeReference } from "./reference";

/** A place of the workbook, as an address of one of its sheets. */
export interface SheetPlace {
  readonly kind: "cell";
  readonly sheet: string;
  /** "K7", "A1:B3" */
  readonly address: string;
}

/** "Obiettivi!K7", "'Riepilogo 2022'!A1", as formulas write it; null for anything else. */
export function placeOfReference(reference: string): SheetPlace | null {
  const [, quoted, plain, address = ""] = SHEET_AND_CELL.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || parseRangeReference(address) === null) return null;
  return { kind: "cell", sheet, address };
}

const SHEET_AND_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;
