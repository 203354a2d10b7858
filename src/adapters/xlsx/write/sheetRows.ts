import { cellAddress } from "../../../core/workbook/address";
import type { SheetCell, SheetRow } from "../../../core/workbook/plan";
import { cellMarkup, looksLikeFormula } from "./cellMarkup";
import type { StyleBook } from "./styleBook";

/** The inside of `sheetData`. */
export function rowsMarkup(prefix: string, rows: readonly SheetRow[], styles: StyleBook): string {
  return rows.map((row, index) => rowMarkup(prefix, row, index + 1, styles)).join("");
}

function rowMarkup(prefix: string, row: SheetRow, number: number, styles: StyleBook): string {
  const cells = row.cells.map((cell, index) => {
    if (cell === null) return "";
    const address = cellAddress(number, index + 1);
    return cellMarkup(prefix, address, formatOf(cell, styles), cell.value);
  });
  const content = cells.join("");
  if (content === "" && row.height === null) return "";
  const height = row.height === null ? "" : ` ht="${String(row.height)}" customHeight="1"`;
  return `<${prefix}row r="${String(number)}"${height}>${content}</${prefix}row>`;
}

function formatOf(cell: SheetCell, styles: StyleBook): number {
  const keepsText = typeof cell.value === "string" && looksLikeFormula(cell.value);
  return styles.formatOf(cell.style, cell.numberFormat, keepsText);
}

/** The range from A1 to the last cell of the rows. */
export function usedRange(rows: readonly SheetRow[]): string {
  const columns = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 1);
  const last = cellAddress(Math.max(rows.length, 1), columns);
  return last === "A1" ? "A1" : `A1:${last}`;
}
