import { numberCell } from "../../../src/core/workbook/numberMeaning";
import { dateFromSerial } from "../../../src/core/workbook/serialDate";
import type { CellContent, EmulatedCell } from "./workbook";

/**
 * What a cell shows. Of a number only dates are shown by their format; another is shown by its digits, with a comma,
 * whatever its format.
 */
export function shownText(
  { value, format: { numberFormat } }: Pick<EmulatedCell, "value" | "format">,
  uses1904Dates: boolean,
): string {
  if (typeof value !== "number") return plainText(value);
  const isDate = numberCell(value, numberFormat).format === "date";
  const day = isDate ? dateFromSerial(value, uses1904Dates) : null;
  if (day === null) return String(value).replace(".", ",");
  const padded = (part: number, width: number) => String(part).padStart(width, "0");
  const year = String(day.year).padStart(4, "0");
  return numberFormat.replace(
    /"([^"]*)"|\\(.)|y+|m+|d+/gi,
    (code, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      if (/y/i.test(code)) return code.length > 2 ? year : year.slice(-2);
      return padded(/m/i.test(code) ? day.month : day.day, Math.min(code.length, 2));
    },
  );
}

function plainText(value: Exclude<CellContent, number>): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return typeof value === "string" ? value : value.error;
}
