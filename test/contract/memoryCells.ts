import type { Cell } from "../../src/core/workbook/snapshot";
import type { MemoryCell } from "./memoryWorkbook";

/** The cell as a reading gives it: an empty text is an empty cell, a number says what it is. */
export function snapshotCell(cell: MemoryCell | undefined): Cell {
  const value = cell?.value ?? null;
  if (typeof value !== "number") return value === "" ? null : value;
  const code = (cell?.numberFormat ?? "").replace(/"[^"]*"|\\./g, "");
  const format = code.includes("%") ? "percent" : /[dmyh]/i.test(code) ? "date" : "plain";
  return { number: value, format };
}
