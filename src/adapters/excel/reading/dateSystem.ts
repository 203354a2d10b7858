import { cellAddress } from "../../../core/workbook/address";
import { numberCell } from "../../../core/workbook/numberMeaning";
import { dateFromSerial } from "../../../core/workbook/serialDate";
import { untracked, type Loaded } from "../session/host";
import type { Slice } from "./slices";

/**
 * Office.js has no property for it: whether days count from 1904 is told by how Excel shows a date, four years and a
 * day later than if they counted from 1900. (To ask the function DATE would make a writing batch of a reading one.)
 */
export function uses1904Dates({ number, format, text }: ShownDate): boolean | null {
  const from1900 = shownYear(number, false, format);
  const from1904 = shownYear(number, true, format);
  const groups: readonly string[] = text.match(/\d+/g) ?? [];
  const is1900 = from1900 !== null && groups.includes(from1900);
  const is1904 = from1904 !== null && groups.includes(from1904);
  return is1900 === is1904 ? null : is1904;
}

export interface ShownDate extends DatedCell {
  readonly text: string;
}

/** A cell that shows a year; rows and columns of the sheet, counted from 0. */
export interface DatedCell {
  readonly row: number;
  readonly column: number;
  readonly number: number;
  readonly format: string;
}

function shownYear(number: number, from1904: boolean, format: string): string | null {
  const year = dateFromSerial(number, from1904)?.year.toString() ?? null;
  return format.toLowerCase().includes("yyyy") ? year : (year?.slice(-2) ?? null);
}

/** The first cells of a slice that show a year, `most` at most. */
export function datedCells(slice: Slice, most: number): readonly DatedCell[] {
  const found: DatedCell[] = [];
  const { values, numberFormat, rowIndex, columnIndex } = slice;
  for (const [at, row] of values.entries()) {
    for (const [column, number] of row.entries()) {
      const format = String(numberFormat[at]?.[column]);
      if (typeof number !== "number" || !/y/i.test(format)) continue;
      if (numberCell(number, format).format !== "date") continue;
      found.push({ row: rowIndex + at, column: columnIndex + column, number, format });
      if (found.length === most) return found;
    }
  }
  return found;
}

/** The texts of the first rows, beside the slice that begins with them. */
export function loadTexts(cells: Excel.Range): Loaded<(cell: DatedCell) => string | null> {
  cells.load("rowIndex,columnIndex,text");
  return () =>
    ({ row, column }) =>
      cells.isNullObject
        ? null
        : (cells.text[row - cells.rowIndex]?.[column - cells.columnIndex] ?? null);
}

export function loadText(
  workbook: Excel.Workbook,
  sheet: string,
  cell: DatedCell,
): Loaded<ShownDate> {
  const address = cellAddress(cell.row + 1, cell.column + 1);
  const shown = untracked(workbook.worksheets.getItem(sheet).getRange(address));
  shown.load("text");
  return () => ({ ...cell, text: shown.text[0]?.[0] ?? "" });
}
