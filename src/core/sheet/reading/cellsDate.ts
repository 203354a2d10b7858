import { withoutInvisible } from "../../contract/matching";
import type { CalendarDate } from "../../domain/calendarDate";
import type { DateFault } from "../../domain/found";
import { isErrorCell } from "../../workbook/snapshot";
import { foundIn, type FilledCell } from "./cells";
import { dateFromSerial } from "../../workbook/serialDate";
import type { Reading } from "./reading";

/** An unformatted number below this serial (1950) is a year or a protocol number, not a day. */
const FIRST_UNFORMATTED_SERIAL = 18264;

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d+)$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A date: a serial (of 1904 workbooks too) or one of the texts d/m/yyyy, dd.mm.yyyy, dd-mm-yyyy,
 * yyyy-mm-dd (workbook.md, Cells). Times of day are dropped.
 */
export function readDate(reading: Reading, cell: FilledCell | null): CalendarDate | null {
  if (cell === null || isErrorCell(cell.value)) return null;
  const { value, place } = cell;
  if (typeof value === "boolean") {
    reading.report("boolean-unexpected", { isTrue: value, wanted: "date" }, place);
    return null;
  }
  const date = typeof value === "string" ? dateFromText(value) : dayOf(value.number, value.format);
  if (typeof date !== "string") return date;
  reading.report("date-unreadable", { found: foundIn(reading, cell), fault: date }, place);
  return null;

  function dayOf(serial: number, format: "plain" | "percent" | "date"): CalendarDate | DateFault {
    if (format === "percent") return "form";
    if (format === "plain" && serial < FIRST_UNFORMATTED_SERIAL) return "form";
    return dateFromSerial(serial, reading.uses1904Dates) ?? "impossible";
  }
}

/** The day that a text writes, or what is wrong with it. */
export function dateFromText(text: string): CalendarDate | DateFault {
  const compact = withoutInvisible(text)
    .replace(/\s/g, "")
    .replace(/[\p{Pd}\u2212]/gu, "-");
  const yearFirst = YEAR_FIRST.exec(compact);
  if (yearFirst) return existing(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(compact);
  if (!dayFirst) return "form";
  const [, day, , month, year = ""] = dayFirst;
  if (year.length === 2) return "twoDigitYear";
  return year.length === 4 ? existing(year, month, day) : "form";
}

function existing(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): CalendarDate | DateFault {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const isMonth = date.month >= 1 && date.month <= 12;
  const isDay = date.day >= 1 && date.day <= daysIn(date.month, date.year);
  return date.year >= 1000 && isMonth && isDay ? date : "impossible";
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
