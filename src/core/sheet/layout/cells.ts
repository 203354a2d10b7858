import type { DocumentCell } from "../../report/document";
import { LONGEST_CELL_TEXT } from "../../workbook/limits";
import { numberFormat, signedFormat } from "../../workbook/numberFormat";
import type { StyleName } from "../../workbook/palette";
import type { SheetCell } from "../../workbook/plan";

/** A document's cell as a sheet holds it: a number with as many decimals as it shows, anything else as text. */
export function sheetCell(cell: DocumentCell, style: StyleName): SheetCell {
  const { text, number } = cell;
  if (number === null) return text === "" ? emptyCell(style) : words(text, style);
  return { value: Number(number), style, numberFormat: formatOf(cell, number) };
}

/**
 * In a column of numbers, by the width of a digit off the border. LibreOffice 7 forgets the indent of a number whose
 * neighbour on the left differs in nothing but the number format, so the format keeps the distance.
 */
export function figureCell(cell: DocumentCell, style: StyleName): SheetCell {
  const { text, number } = cell;
  if (number === null) {
    return text === ""
      ? emptyCell(style)
      : { ...words(text, style), numberFormat: `@${OFF_BORDER}` };
  }
  const format = formatOf(cell, number)
    .split(";")
    .map((section) => section + OFF_BORDER);
  return { value: Number(number), style, numberFormat: format.join(";") };
}

const OFF_BORDER = "_0";

/** The same for the bars of a chart, where a bar of zero is one that has no figure. */
export function barFormat(cell: DocumentCell, number: string): string {
  return `${formatOf(cell, number)};;`;
}

/** The value is on the scale of 100, as in every column of the workbook: the sign is a text behind it. */
function formatOf({ isPercentage, isSigned }: DocumentCell, number: string): string {
  const places = number.split(".")[1]?.length ?? 0;
  if (isSigned) return signedFormat(places, null, null);
  return numberFormat(places) + (isPercentage ? '"%"' : "");
}

export function words(value: string, style: StyleName): SheetCell {
  return { value: value.slice(0, LONGEST_CELL_TEXT), style, numberFormat: null };
}

export function emptyCell(style: StyleName): SheetCell {
  return { value: null, style, numberFormat: null };
}
