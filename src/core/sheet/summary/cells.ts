import { fixedText, fullText } from "../../numeric/decimal";
import { isTextColumn, type ColumnCode, type FigureCell } from "../../tables/figureTable";
import { figureText } from "../../texts/figureText";
import type { SummaryTexts } from "../../texts/texts";
import { LONGEST_CELL_TEXT } from "../../workbook/limits";
import { numberFormat } from "../../workbook/numberFormat";
import type { StyleName } from "../../workbook/palette";
import type { SheetCell } from "../../workbook/plan";

/** How the rows of a table look: plain ones, or the totals under them. */
export interface RowLook {
  readonly text: StyleName;
  readonly number: StyleName;
}

export const DATA_LOOK: RowLook = { text: "text", number: "number" };
export const TOTAL_LOOK: RowLook = { text: "totalText", number: "totalNumber" };

export function words(value: string, style: StyleName): SheetCell {
  return { value: value.slice(0, LONGEST_CELL_TEXT), style, numberFormat: null };
}

/** A figure's cell as a sheet holds it: a number as it is shown, anything else as text. */
export function sheetCell(
  cell: FigureCell,
  column: ColumnCode,
  look: RowLook,
  texts: SummaryTexts,
): SheetCell {
  const style = isTextColumn(column) ? look.text : look.number;
  switch (cell.kind) {
    case "count":
      return { value: cell.count, style, numberFormat: numberFormat(0) };
    case "figure":
      return decimal(fixedText(cell.figure.shown, cell.figure.places), style);
    case "asEntered":
      return decimal(fullText(cell.value, cell.places), style);
    case "empty":
      return { value: null, style, numberFormat: null };
    default:
      return words(figureText(cell, texts.figures), style);
  }
}

/** A number written "4.76", shown with as many decimals as it has. */
export function decimal(text: string, style: StyleName): SheetCell {
  const places = text.split(".")[1]?.length ?? 0;
  return { value: Number(text), style, numberFormat: numberFormat(places) };
}
