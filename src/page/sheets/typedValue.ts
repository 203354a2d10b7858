import type { EntryKind } from "../../core/contract/entries";
import { exactFromDouble, fullText } from "../../core/numeric/decimal";
import { compare, divide, HUNDRED, type Exact } from "../../core/numeric/exact";
import { dateFromText } from "../../core/sheet/reading/cellsDate";
import { numberFromText } from "../../core/sheet/reading/cellsNumber";
import { numberCell } from "../../core/workbook/numberMeaning";
import { serialFromDate } from "../../core/workbook/serialDate";

/** What decides how a typed text is understood; the cell's number format never changes. */
export interface TypingSetting {
  readonly kind: EntryKind;
  /** Of the cell. */
  readonly numberFormat: string;
  readonly uses1904Dates: boolean;
}

/** A number that can be no code: "12", "12,5"; not "01", "12.02", "1.10". */
const NO_CODE = /^\s*-?(?:0|[1-9]\d*)(?:,\d+)?\s*%?\s*$/;

/**
 * The value of a cell for a text that was typed into it: a number or the serial of a day where the cell and its column
 * say so and there is no doubt, else the text itself, which the reader understands or asks about. Null: emptied.
 */
export function typedValue(text: string, setting: TypingSetting): string | number | null {
  if (text.trim() === "") return null;
  const { kind, numberFormat } = setting;
  // What the format makes of any number above zero.
  const { format, digits } = numberCell(1, numberFormat);
  if (format === "date") return serialOf(text, setting) ?? text;
  if (kind === "text" || numberFormat === "@" || digits !== undefined) return text;
  if (kind === "any" && !NO_CODE.test(text)) return text;
  return numberOf(text, format === "percent") ?? text;
}

function serialOf(text: string, { uses1904Dates }: TypingSetting): number | null {
  const date = dateFromText(text);
  return typeof date === "string" ? null : serialFromDate(date, uses1904Dates);
}

/** A percentage belongs in a cell that shows percentages; elsewhere the text keeps its sign. */
function numberOf(text: string, isPercentCell: boolean): number | null {
  const number = numberFromText(text);
  if (number === null || number === "ambiguous") return null;
  if (isPercentCell) return doubleOf(divide(number.value, HUNDRED));
  return number.isPercent ? null : doubleOf(number.value);
}

/** Null where a cell would keep another number: it has 15 digits. */
function doubleOf(value: Exact | null): number | null {
  if (value === null) return null;
  const double = Number(fullText(value, 0));
  return compare(exactFromDouble(double), value) === 0 ? double : null;
}
