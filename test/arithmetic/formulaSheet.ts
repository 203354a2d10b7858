import type { Exact } from "../../src/core/numeric/exact";

/** A cell of a sheet of formulas: a value that the user would type, or a formula without its "=". */
export type FormulaCell = string | number | null | { readonly formula: string };

/** A sheet being filled from the top: plans are one below the other. Rows are counted from 1. */
export interface FormulaSheet {
  readonly name: string;
  readonly rows: FormulaCell[][];
}

export function nextRow({ rows }: FormulaSheet): number {
  return rows.length + 1;
}

export function formula(text: string): FormulaCell {
  return { formula: text };
}

/** `$C$5:$C$9`: some rows of one column. An empty block still has its first row, which is left blank. */
export function columnRange(column: string, first: number, count: number): string {
  return `$${column}$${first}:$${column}$${first + Math.max(count, 1) - 1}`;
}

export function asNumber(value: Exact): number;
export function asNumber(value: Exact | null): number | null;
export function asNumber(value: Exact | null): number | null {
  return value && Number(value.s * value.n) / Number(value.d);
}
