import type { CalendarDate } from "../domain/plan";

/** 31 December 9999, the last day that Excel knows, counted from 1900. */
const LAST_SERIAL = 2958465;
/** The 29 February 1900 that Excel counts and that never was. */
const PHANTOM_DAY = 60;
const DAYS_FROM_1900_TO_1904 = 1462;
/** Day 1 is 1 January 1900; after the phantom day every serial is one too many. */
const EPOCH_AFTER_PHANTOM = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a serial number; null for a day that Excel has not. */
export function dateFromSerial(serial: number, uses1904Dates: boolean): CalendarDate | null {
  const day = Math.floor(serial) + (uses1904Dates ? DAYS_FROM_1900_TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === PHANTOM_DAY) return null;
  const days = day < PHANTOM_DAY ? day + 1 : day;
  const date = new Date(EPOCH_AFTER_PHANTOM + days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
