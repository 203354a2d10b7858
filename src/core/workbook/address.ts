import type { ColumnRange } from "./plan";
import type { RangeReference } from "./reference";

/** "AB" for 28. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B7", the row and the column counted from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "B2:D9", or "B2" for one cell. */
export function rangeAddress(range: RangeReference): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas may always write it: between quotes, those inside doubled. */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** "'Riepilogo'!$B$4:$B$9". */
export function columnReference(sheet: string, range: ColumnRange): string {
  const letters = columnLetters(range.column);
  const first = `$${letters}$${range.firstRow}`;
  const last = `$${letters}$${range.lastRow}`;
  return `${sheetReference(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
