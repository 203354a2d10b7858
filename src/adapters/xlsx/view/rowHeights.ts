import { PALETTE } from "../../../core/workbook/palette";
import type { CellLook, ShownCell } from "../../../core/workbook/shownSheet";
import { COLUMN_PADDING, rowHeight, wrapText } from "../../../core/workbook/textMetrics";
import { heightInPixels, type SheetFrame } from "./sheetFrame";

/** A row that fits itself shows so many lines at most; the rest is read above the grid. */
const MOST_LINES = 12;
export const PIXELS_PER_UNIT = 7;

/** The height in pixels of a row that the file leaves to the program: that of its tallest text. */
export function naturalHeight(
  cells: readonly ShownCell[],
  { columnWidths, columnWidth, rowHeight: usual }: SheetFrame,
  looks: readonly CellLook[],
): number {
  let tallest = usual;
  for (const { column, text, look } of cells) {
    const style = looks[look];
    if (style === undefined || text === "") continue;
    if (!style.wraps && style.size <= 11) continue;
    const font = { ...PALETTE.plain, size: style.size, isBold: style.isBold };
    const width = (columnWidths[column - 1] ?? columnWidth) / PIXELS_PER_UNIT - COLUMN_PADDING;
    const lines = style.wraps && width > 0 ? wrapText(text, width, font, MOST_LINES).length : 1;
    tallest = Math.max(tallest, heightInPixels(rowHeight(lines, font)));
  }
  return tallest;
}
