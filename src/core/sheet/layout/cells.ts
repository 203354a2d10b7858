import type { DocumentCell } from "../../report/document";
import { LONGEST_CELL_TEXT } from "../../workbook/limits";
import { numberFormat } from "../../workbook/numberFormat";
import type { StyleName } from "../../workbook/palette";
import type { SheetCell } from "../../workbook/plan";

/** A document's cell as a sheet holds it: a number with as many decimals as it shows, anything else as text. */
export function sheetCell({ text, number }: DocumentCell, style: StyleName): SheetCell {
  if (number === null) return text === "" ? emptyCell(style) : words(text, style);
  const places = number.split(".")[1]?.length ?? 0;
  return { value: Number(number), style, numberFormat: numberFormat(places) };
}

export function words(value: string, style: StyleName): SheetCell {
  return { value: value.slice(0, LONGEST_CELL_TEXT), style, numberFormat: null };
}

export function emptyCell(style: StyleName): SheetCell {
  return { value: null, style, numberFormat: null };
}
