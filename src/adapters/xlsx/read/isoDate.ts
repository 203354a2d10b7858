import { serialFromDate } from "../../../core/workbook/serialDate";

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const SECONDS_A_DAY = 86_400;

/**
 * The serial of an ISO 8601 date, date and time or time, as a Strict workbook holds them
 * (ECMA-376 part 1, 18.17.4.1). Null for another text, or a date before the first serial.
 */
export function serialFromIso(text: string, uses1904Dates: boolean): number | null {
  const match = ISO.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (time >= 1) return null;
  if (year === undefined) return time;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const serial = serialFromDate(date, uses1904Dates);
  return serial === null ? null : serial + time;
}
