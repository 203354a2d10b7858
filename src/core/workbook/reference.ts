import type { ColumnRange } from "./plan";

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

export interface SheetRange {
  readonly sheet: string;
  readonly range: RangeReference;
}

/** The size of a sheet (ECMA-376 part 1, 18.3.1.73 and Excel's specifications). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

const DOLLAR = 36;

/**
 * "B7" or "$B$7"; null for anything else, cells outside the sheet included.
 * Character by character: a big sheet has a million of them, and a regular expression takes three times as long.
 */
export function parseCellReference(text: string): CellReference | null {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  for (; letterValue(text, at) > 0; at += 1) column = column * 26 + letterValue(text, at);
  if (text.charCodeAt(at) === DOLLAR) at += 1;
  if (digitValue(text, at) === 0) return null;
  let row = 0;
  for (; digitValue(text, at) >= 0; at += 1) row = row * 10 + digitValue(text, at);
  const isOnSheet = row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN;
  return at === text.length && isOnSheet ? { row, column } : null;
}

/** 1 to 26 for a letter of either case, 0 for anything else. */
function letterValue(text: string, at: number): number {
  const value = (text.charCodeAt(at) & ~32) - 64;
  return value >= 1 && value <= 26 ? value : 0;
}

/** -1 for anything but a digit. */
function digitValue(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}

/** "A1:C9", or "A1" for one cell; null for anything else. */
export function parseRangeReference(text: string): RangeReference | null {
  const [start = "", end = start, ...more] = text.split(":");
  const first = parseCellReference(start);
  const last = parseCellReference(end);
  return first && last && more.length === 0 ? rangeBetween(first, last) : null;
}

export function isWithin({ row, column }: CellReference, range: RangeReference): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

/** The range that two opposite corners span. */
export function rangeBetween(one: CellReference, other: CellReference): RangeReference {
  return {
    firstRow: Math.min(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
}

export function doesOverlap(one: RangeReference, other: RangeReference): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

/** The smallest range that holds both. */
export function unionOf(one: RangeReference, other: RangeReference): RangeReference {
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastRow: Math.max(one.lastRow, other.lastRow),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

export function columnRange({ column, firstRow, lastRow }: ColumnRange): RangeReference {
  return { firstRow, lastRow, firstColumn: column, lastColumn: column };
}
