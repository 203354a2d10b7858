const DAY = 86_400_000;
const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const ORIGIN_1900 = Date.UTC(1899, 11, 30);
const ORIGIN_1904 = Date.UTC(1904, 0, 1);
/** 1 March 1900: Excel counts a 29 February before it that never was. */
const FIRST_TRUE_SERIAL = 61;

/**
 * The serial of an ISO 8601 date, date and time or time, as a Strict workbook holds them
 * (ECMA-376 part 1, 18.17.4.1). Null for another text, or a date before the first serial.
 */
export function serialFromIso(text: string, uses1904Dates: boolean): number | null {
  const match = ISO.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (time >= 1) return null;
  if (year === undefined) return time;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  // An impossible day has rolled over into another month.
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  const days = (date.getTime() - (uses1904Dates ? ORIGIN_1904 : ORIGIN_1900)) / DAY;
  const serial = uses1904Dates || days >= FIRST_TRUE_SERIAL ? days : days - 1;
  return serial < 0 ? null : serial + time;
}
