import { numberCell } from "../../src/core/workbook/numberMeaning";
import type { Cell, CellValue } from "../../src/core/workbook/snapshot";
import type { MemoryCell } from "./memoryWorkbook";

/** What it holds: an error is its text, an empty text an empty cell. */
export function plainValue(cell: MemoryCell | undefined): CellValue {
  const value = cell?.value ?? null;
  if (typeof value === "object" && value !== null) return value.error;
  return value === "" ? null : value;
}

/** The cell as a reading gives it: an empty text is an empty cell, a number says what it is. */
export function snapshotCell(cell: MemoryCell | undefined): Cell {
  const value = cell?.value ?? null;
  if (typeof value !== "number") return value === "" ? null : value;
  return numberCell(value, cell?.numberFormat ?? "General");
}
