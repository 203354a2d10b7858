/** A cell, rows and columns counted from 1. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
}

export interface RangeReference {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The size of a sheet (ECMA-376 part 1, 18.3.1.73 and Excel's specifications). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** "B7" or "$B$7"; null for anything else, cells outside the sheet included. */
export function parseCellReference(text: string): CellReference | null {
  const match = CELL.exec(text);
  if (!match) return null;
  const [, letters = "", digits = ""] = match;
  const row = Number(digits);
  const column = columnNumber(letters);
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** "A1:C9", or "A1" for one cell; null for anything else. */
export function parseRangeReference(text: string): RangeReference | null {
  const [start = "", end = start, ...more] = text.split(":");
  const first = parseCellReference(start);
  const last = parseCellReference(end);
  if (!first || !last || more.length > 0) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

/** 28 for "AB". */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** "AB" for 28. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B7". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
