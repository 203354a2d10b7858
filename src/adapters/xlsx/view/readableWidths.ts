import { PALETTE } from "../../../core/workbook/palette";
import { isWithin } from "../../../core/workbook/reference";
import type { CellLook, ShownRow } from "../../../core/workbook/shownSheet";
import { COLUMN_PADDING, widthFor } from "../../../core/workbook/textMetrics";
import type { SheetFrame } from "./sheetFrame";

/** In pixels: some forty letters. What is longer is read above the grid. */
const WIDEST = 280;
export const PIXELS_PER_UNIT = 7;
/** Rows that are looked at: people write alike below each other. */
const LOOKED_AT = 200;

/**
 * The widths of a sheet's columns. One to which the file gives no width is as wide as its texts that the cell behind
 * them would cut: programs that write files leave all columns at the eight letters of Excel's default.
 */
export function readableWidths(
  { columnWidths, columnWidth, merged }: SheetFrame,
  rows: readonly ShownRow[],
  looks: readonly CellLook[],
): readonly number[] {
  const widths = [...columnWidths];
  const isMerged = (row: number, column: number): boolean =>
    merged.some((range) => isWithin({ row, column }, range));
  for (const { row, cells } of rows.slice(0, LOOKED_AT)) {
    for (const [at, { column, text, look }] of cells.entries()) {
      if (column <= columnWidths.length || text === "" || isMerged(row, column)) continue;
      const next = cells[at + 1];
      if (next?.column !== column + 1 || next.kind === "empty") continue;
      const { size = 11, isBold = false } = looks[look] ?? {};
      const units = widthFor(text, { ...PALETTE.plain, size, isBold }) + COLUMN_PADDING;
      while (widths.length < column) widths.push(columnWidth);
      const wanted = Math.min(WIDEST, Math.ceil(units * PIXELS_PER_UNIT));
      widths[column - 1] = Math.max(widths[column - 1] ?? columnWidth, wanted);
    }
  }
  return widths;
}
