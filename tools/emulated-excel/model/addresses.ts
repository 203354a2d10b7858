import { columnLetters } from "../../../src/core/workbook/address";
import { LAST_COLUMN, LAST_ROW, type Rectangle } from "./workbook";

/** An address as a client writes it; the sheet is null when it names none. */
export interface Reference {
  readonly sheet: string | null;
  readonly rectangle: Rectangle;
}

const END = String.raw`\$?([A-Z]{0,3})\$?(\d{0,7})`;
const ADDRESS = new RegExp(`^${END}(?::${END})?$`, "i");
const QUOTED = /^'((?:[^']|'')+)'!(.*)$/s;
const UNQUOTED = /^([^'!]+)!(.*)$/s;

/** "A1", "B2:C3", "1:5", "A:C", "'Dati del ''24'!A1", dollars anywhere; null for anything else. */
export function parseReference(text: string): Reference | null {
  const [, sheet, address = text] = QUOTED.exec(text) ?? UNQUOTED.exec(text) ?? [];
  const rectangle = parseAddress(address);
  return rectangle && { sheet: sheet?.replaceAll("''", "'") ?? null, rectangle };
}

/** The same without a sheet's name. */
export function parseAddress(text: string): Rectangle | null {
  const match = ADDRESS.exec(text);
  if (match === null) return null;
  const [, fromLetters = "", fromDigits = "", toLetters, toDigits] = match;
  const from = parseEnd(fromLetters, fromDigits);
  const to = toLetters === undefined ? from : parseEnd(toLetters, toDigits ?? "");
  if (from === null || to === null) return null;
  const isCell = from.row !== null && from.column !== null;
  // "A" and "5" are nothing by themselves, and "A1:B" and "A:5" mix two kinds.
  if (toLetters === undefined && !isCell) return null;
  if ((from.row === null) !== (to.row === null)) return null;
  if ((from.column === null) !== (to.column === null)) return null;
  return {
    top: Math.min(from.row ?? 0, to.row ?? 0),
    left: Math.min(from.column ?? 0, to.column ?? 0),
    bottom: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    right: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function parseEnd(letters: string, digits: string): End | null {
  if (letters === "" && digits === "") return null;
  const column = letters === "" ? null : columnNumber(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if (column !== null && column > LAST_COLUMN) return null;
  return row !== null && (row < 0 || row > LAST_ROW) ? null : { row, column };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B2", "B2:C3", "1:5", "A:C". */
export function addressOf({ top, left, bottom, right }: Rectangle): string {
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  const [from, to] = [columnLetters(left + 1), columnLetters(right + 1)];
  if (top === 0 && bottom === LAST_ROW) return `${from}:${to}`;
  const first = `${from}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${to}${bottom + 1}`;
}

/** "Foglio1!A1", "'Dati del ''24'!A1". */
export function fullAddress(sheetName: string, rectangle: Rectangle): string {
  return `${quoteSheetName(sheetName)}!${addressOf(rectangle)}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

export function quoteSheetName(name: string): string {
  const isPlain = PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
