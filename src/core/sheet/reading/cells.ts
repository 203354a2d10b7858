import type { Place } from "../../domain/place";
import { dayMonthYear, type CalendarDate } from "../../domain/calendarDate";
import type { Found } from "../../domain/found";
import { fullText } from "../../numeric/decimal";
import { HUNDRED, multiply, type Exact } from "../../numeric/exact";
import { isErrorCell, type Cell, type NumberCell } from "../../workbook/snapshot";
import { dateFromSerial } from "../../workbook/serialDate";
import type { Reading } from "./reading";

/**
 * A cell that holds something, with its place. One with an Excel error has been reported when its
 * table was opened: whoever reads it finds nothing and says nothing more.
 */
export interface FilledCell {
  readonly value: Exclude<Cell, null>;
  readonly place: Place;
}

const SOMETHING = /[^\s\p{Cf}]/u;

/** Empty is empty; so is a text of spaces. */
export function isBlank(cell: Cell): cell is null | string {
  return cell === null || (typeof cell === "string" && !SOMETHING.test(cell));
}

/** The exact number of a cell; a percent-formatted 0.85 is 85. */
export function exactOf(reading: Reading, { number, format }: NumberCell): Exact {
  const value = reading.exact(number);
  return format === "percent" ? multiply(value, HUNDRED) : value;
}

/** What a cell holds, to be quoted in an issue. */
export function foundIn(reading: Reading, { value }: FilledCell): Found {
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean") return { kind: "truth", isTrue: value };
  if (isErrorCell(value)) return { kind: "text", text: value.error };
  const date = dateOf(reading, value);
  if (date) return { kind: "date", date };
  return { kind: "number", value: exactOf(reading, value), isPercent: value.format === "percent" };
}

/** A text as it is, line breaks included; a number or a date as it would be written. */
export function readText(reading: Reading, cell: FilledCell | null): string | null {
  if (cell === null || isErrorCell(cell.value)) return null;
  const { value, place } = cell;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") {
    reading.report("boolean-unexpected", { isTrue: value, wanted: "text" }, place);
    return null;
  }
  if (value.format === "plain" && Number.isSafeInteger(value.number)) {
    return String(value.number).padStart(value.number < 0 ? 0 : (value.digits ?? 0), "0");
  }
  const date = dateOf(reading, value);
  if (date) return dayMonthYear(date);
  return fullText(exactOf(reading, value), 0) + (value.format === "percent" ? "%" : "");
}

/**
 * A code such as "1", "A-3" or "12.02", without the spaces around it. Excel turns a typed "1/2" into
 * a date, which is kept with a warning: what was typed is lost.
 */
export function readCode(reading: Reading, cell: FilledCell | null): string | null {
  if (cell && typeof cell.value === "object" && !isErrorCell(cell.value)) {
    const date = dateOf(reading, cell.value);
    if (date) reading.report("text-turned-into-date", { date }, cell.place);
  }
  return readText(reading, cell)?.trim() ?? null;
}

/** The day of a cell that its number format calls a date. */
export function dateOf(reading: Reading, { number, format }: NumberCell): CalendarDate | null {
  return format === "date" ? dateFromSerial(number, reading.uses1904Dates) : null;
}
