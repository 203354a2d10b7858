/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 31 December 9999, the last day that Excel knows, counted from 1900. */
const LAST_SERIAL = 2_958_465;
/** The 29 February 1900 that Excel counts and that never was. */
const PHANTOM_DAY = 60;
const DAYS_FROM_1900_TO_1904 = 1462;
/** Day 1 is 1 January 1900; after the phantom day every serial is one too many. */
const EPOCH_AFTER_PHANTOM = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a serial number, its time of day dropped; null for a day that Excel has not. */
export function dateFromSerial(serial: number, uses1904Dates: boolean): CalendarDay | null {
  if (serial < 0) return null;
  const day = Math.floor(serial) + (uses1904Dates ? DAYS_FROM_1900_TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === PHANTOM_DAY) return null;
  const days = day < PHANTOM_DAY ? day + 1 : day;
  const date = new Date(EPOCH_AFTER_PHANTOM + days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; null for one that never was or that Excel has not. */
export function serialFromDate(
  { year, month, day }: CalendarDay,
  uses1904Dates: boolean,
): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // An impossible day has rolled over into another month.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = (date.getTime() - EPOCH_AFTER_PHANTOM) / MILLISECONDS_A_DAY;
  const from1900 = days > PHANTOM_DAY ? days : days - 1;
  const serial = from1900 - (uses1904Dates ? DAYS_FROM_1900_TO_1904 : 0);
  return serial >= (uses1904Dates ? 0 : 1) && from1900 <= LAST_SERIAL ? serial : null;
}
