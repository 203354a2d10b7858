import { exactFromDouble, fullText } from "../numeric/decimal";
import { HUNDRED, multiply } from "../numeric/exact";
import { dateFromSerial } from "./serialDate";
import type { SheetLanguage } from "./sheetLanguage";
import { shownNumber, shownText } from "./shownNumber";
import type { ShownCell } from "./shownSheet";
import { isErrorCell, type Cell, type NumberCell } from "./snapshot";

/** How numbers are shown: in which language, from when dates count. */
export interface NumberSetting {
  readonly language: SheetLanguage;
  readonly uses1904Dates: boolean;
}

/** The text of a cell under a format code, what one would type to enter it again, and its kind. */
export function shownValue(
  cell: Cell,
  code: string,
  setting: NumberSetting,
): Pick<ShownCell, "text" | "entry" | "kind"> {
  if (cell === null) return { text: "", kind: "empty" };
  if (typeof cell === "string") return { text: shownText(cell, code), entry: cell, kind: "text" };
  if (typeof cell === "boolean") return { text: setting.language.truth(cell), kind: "truth" };
  if (isErrorCell(cell)) return { text: cell.error, kind: "error" };
  const text = shownNumber(cell.number, code, setting.language, setting.uses1904Dates);
  const entry = entryOf(cell, setting);
  const kind = cell.format === "date" ? "date" : "number";
  return entry === null ? { text, kind } : { text, entry, kind };
}

/** All the digits of a number, as the reader of cells understands it; null for a time, which is shown only. */
function entryOf(cell: NumberCell, { language, uses1904Dates }: NumberSetting): string | null {
  const { number, format } = cell;
  if (format === "date") {
    const day = Number.isInteger(number) ? dateFromSerial(number, uses1904Dates) : null;
    if (day === null) return null;
    return [String(day.day).padStart(2, "0"), String(day.month).padStart(2, "0"), day.year].join(
      "/",
    );
  }
  const exact = exactFromDouble(number);
  const text = fullText(format === "percent" ? multiply(exact, HUNDRED) : exact, 0);
  const written = text.replace(".", language.decimalSign);
  return format === "percent" ? `${written}%` : written;
}
