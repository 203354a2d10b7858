import { cellAddress, columnLetters } from "../../../core/workbook/address";
import type { ColumnRange } from "../../../core/workbook/plan";
import type { RangeReference } from "../reference";

/** "B2:D9", or "B2" for one cell. */
export function rangeAddress(range: RangeReference): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
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

/** A sheet's name as formulas write it, always between quotes. */
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
