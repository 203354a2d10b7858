import { numberCell } from "../../../core/workbook/numberMeaning";
import type { Cell, CellValue } from "../../../core/workbook/snapshot";
import type { Slice } from "./slices";

/**
 * The cells of a rectangle, row by row, from the slices that cover it; null where none does.
 * Rows and columns count from 0, `lastRow` included.
 */
export function cellGrid(
  slices: readonly Slice[],
  area: {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly firstColumn: number;
    readonly columnCount: number;
  },
): readonly (readonly Cell[])[] {
  const blank = new Array<Cell>(area.columnCount).fill(null);
  const rows = Array.from(
    { length: Math.max(0, area.lastRow - area.firstRow + 1) },
    (): readonly Cell[] => blank,
  );
  for (const slice of slices) {
    slice.values.forEach((_, at) => {
      const row = slice.rowIndex + at - area.firstRow;
      if (row < 0 || row >= rows.length) return;
      const offset = area.firstColumn - slice.columnIndex;
      rows[row] = blank.map((_cell, column) => cellOf(slice, at, column + offset));
    });
  }
  return rows;
}

/** An error is recognised by its type, because its text is in the user's language. */
function cellOf({ values, valueTypes, numberFormat }: Slice, row: number, column: number): Cell {
  const value = values[row]?.[column];
  if (valueTypes[row]?.[column] === "Error") return { error: String(value) };
  switch (typeof value) {
    case "number":
      return numberCell(value, String(numberFormat[row]?.[column]));
    case "boolean":
      return value;
    case "string":
      return value === "" ? null : value;
    default:
      return null;
  }
}

/** A value of `Range.values` as a plan compares it. */
export function plainValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/**
 * Whether a cell holds a formula. A text that begins with "=" gives itself both as formula and as value
 * (https://github.com/OfficeDev/office-js/issues/6687); that a formula's value is its own text is taken for impossible.
 */
export function holdsFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}
