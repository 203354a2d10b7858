import type { CalendarDate } from "../../domain/calendarDate";
import { exactFromDouble, fullText } from "../../numeric/decimal";
import { HUNDRED, multiply, ONE, compare, isZero, type Exact } from "../../numeric/exact";
import { dateFromSerial } from "../../workbook/serialDate";
import { isErrorCell, type Cell, type TableSnapshot } from "../../workbook/snapshot";

export type WrittenValue = string | number | null;

/** "30/06/2025": a date in a row that a command adds is text, which is read alike whatever the format of its column. */
export function dateText({ year, month, day }: CalendarDate): string {
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year)].join("/");
}

/**
 * A percentage as a number, where the format of the column leaves it one; else as the text "80%". So is one up to 1,
 * which as a bare number would be asked about.
 */
export function percentageValue(
  value: Exact,
  table: TableSnapshot | null,
  column: number | null,
): WrittenValue {
  const text = fullText(value, 0);
  const isSmall = !isZero(value) && compare(value, ONE) <= 0;
  return isSmall || !keepsNumbers(table, column) ? `${text.replace(".", ",")}%` : Number(text);
}

/** A table, or a column, that is made has the general format. */
function keepsNumbers(table: TableSnapshot | null, column: number | null): boolean {
  if (table === null || column === null || table.rows.length === 0) return true;
  const format = table.columnFormats[column] ?? null;
  return format !== null && !format.includes("%");
}

/**
 * A cell of `Obiettivi` as `PianoApprovato` keeps it: a percentage and a date as texts, a code as it is shown, an
 * error as nothing; numbers and texts as they are.
 */
export function approvedValue(cell: Cell, uses1904Dates: boolean): WrittenValue {
  if (cell === null || isErrorCell(cell)) return null;
  if (typeof cell === "boolean") return cell ? "Sì" : "No";
  if (typeof cell === "string") return cell.trim() === "" ? null : cell;
  if (cell.format === "percent") {
    const value = multiply(exactFromDouble(cell.number), HUNDRED);
    return `${fullText(value, 0).replace(".", ",")}%`;
  }
  const date = cell.format === "date" ? dateFromSerial(cell.number, uses1904Dates) : null;
  if (date !== null) return dateText(date);
  return cell.digits === undefined
    ? cell.number
    : String(cell.number).padStart(cell.number < 0 ? 0 : cell.digits, "0");
}
