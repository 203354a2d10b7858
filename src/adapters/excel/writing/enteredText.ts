import { LONGEST_CELL_TEXT } from "../../../core/workbook/limits";

/**
 * A text as it is typed, so that it stays a text: with an apostrophe before it, which is not part of it.
 * An empty text is an empty cell.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function enteredText(text: string): string {
  if (text === "" || isTooLongToMark(text)) return text;
  return `'${text}`;
}

/** A value as it is typed: null empties the cell. */
export function enteredCell(value: string | number | null): string | number {
  return typeof value === "string" ? enteredText(value) : (value ?? "");
}

/**
 * A text as long as a cell holds leaves no room for the apostrophe. It can be no number, date or boolean; but one that
 * looks like a formula needs the cell to have the text format while it is written.
 */
export function needsTextFormat(text: string): boolean {
  return isTooLongToMark(text) && /^[=+\-@]/.test(text);
}

function isTooLongToMark(text: string): boolean {
  return text.length >= LONGEST_CELL_TEXT;
}
