import { serialFromDate } from "../../../src/core/workbook/serialDate";
import type { TypedNumber } from "./usNumber";

/** A day without a year is in the current one. Here that is a constant, so that tests give the same every year. */
const CURRENT_YEAR = 2026;
/** "29" is 2029, "30" is 1930. */
const FIRST_YEAR_OF_LAST_CENTURY = 30;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const SEPARATOR = "[ /-]";

const TWO_NUMBERS = /^(\d{1,2})[/-](\d{1,4})$/;
const MONTH_DAY_YEAR = /^(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const YEAR_MONTH = /^(\d{4})[/-](\d{1,2})$/;
const DAY_NAME_YEAR = new RegExp(
  `^(\\d{1,2})${SEPARATOR}?${MONTH}(?:${SEPARATOR}(\\d{2}|\\d{4}))?$`,
  "i",
);
const NAME_NUMBER = new RegExp(`^${MONTH}${SEPARATOR}(\\d{1,4})$`, "i");
const NAME_DAY_YEAR = new RegExp(`^${MONTH} (\\d{1,2}), ?(\\d{4})$`, "i");
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?(?: ?([AP])M?)?$/i;

/** A date, a time, or both, in the American form or as YYYY-MM-DD (OfficeDev/office-js#229); null for anything else. */
export function parseUsDate(text: string, uses1904Dates: boolean): TypedNumber | null {
  const trimmed = text.replace(/^ +| +$/g, "");
  const time = parseTime(trimmed);
  if (time !== null) return time;
  const [, datePart = trimmed, timePart] = /^(.+?) (\d{1,4}:.*)$/.exec(trimmed) ?? [];
  const date = parseDay(datePart, uses1904Dates);
  if (date === null || timePart === undefined) return date;
  const clock = parseTime(timePart);
  return clock && { number: date.number + clock.number, numberFormat: "m/d/yyyy h:mm" };
}

function parseDay(text: string, uses1904Dates: boolean): TypedNumber | null {
  const typed = numericDay(text) ?? namedDay(text);
  if (typed === null) return null;
  const { year, month, day, numberFormat } = typed;
  const number = serialFromDate({ year, month, day }, uses1904Dates);
  return number === null ? null : { number, numberFormat };
}

interface TypedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

function numericDay(text: string): TypedDay | null {
  const american = MONTH_DAY_YEAR.exec(text);
  if (american !== null) {
    const [, month, , day, year = ""] = american;
    return wholeDay(fullYear(year), Number(month), Number(day));
  }
  const iso = YEAR_MONTH_DAY.exec(text);
  if (iso !== null) return wholeDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const yearFirst = YEAR_MONTH.exec(text);
  if (yearFirst !== null) return monthOf(Number(yearFirst[1]), Number(yearFirst[2]));
  const [match, first, second = ""] = TWO_NUMBERS.exec(text) ?? [];
  if (match === undefined) return null;
  return Number(first) > 12
    ? dayOf(Number(second), Number(first))
    : dayOrYear(Number(first), second);
}

function namedDay(text: string): TypedDay | null {
  const dayFirst = DAY_NAME_YEAR.exec(text);
  if (dayFirst !== null) {
    const [, day, name = "", year] = dayFirst;
    const month = monthNumber(name);
    if (year === undefined) return dayOf(month, Number(day));
    return { ...wholeDay(fullYear(year), month, Number(day)), numberFormat: "d-mmm-yy" };
  }
  const complete = NAME_DAY_YEAR.exec(text);
  if (complete !== null) {
    const [, name = "", day, year] = complete;
    return { ...wholeDay(Number(year), monthNumber(name), Number(day)), numberFormat: "d-mmm-yy" };
  }
  const [match, name = "", number = ""] = NAME_NUMBER.exec(text) ?? [];
  return match === undefined ? null : dayOrYear(monthNumber(name), number);
}

/** "1/2" is a day of January, "1/32" and "1/2032" are months. */
function dayOrYear(month: number, second: string): TypedDay | null {
  const asDay = dayOf(month, Number(second));
  if (second.length <= 2 && serialFromDate(asDay, false) !== null) return asDay;
  return second.length === 2 || second.length === 4 ? monthOf(fullYear(second), month) : null;
}

function dayOf(month: number, day: number): TypedDay {
  return { year: CURRENT_YEAR, month, day, numberFormat: "d-mmm" };
}

function monthOf(year: number, month: number): TypedDay {
  return { year, month, day: 1, numberFormat: "mmm-yy" };
}

function wholeDay(year: number, month: number, day: number): TypedDay {
  return { year, month, day, numberFormat: "m/d/yyyy" };
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < FIRST_YEAR_OF_LAST_CENTURY ? 2000 : 1900);
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function parseTime(text: string): TypedNumber | null {
  const [match, hour, minute, second, fraction, half] = TIME.exec(text) ?? [];
  if (match === undefined || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const hours = half === undefined ? Number(hour) : hoursOnTheClock(Number(hour), half);
  if (hours === null) return null;
  const seconds = Number(second ?? 0) + Number(fraction ?? 0);
  return {
    number: (hours * 3600 + Number(minute) * 60 + seconds) / 86_400,
    numberFormat: timeFormat(hours, second !== undefined, half !== undefined),
  };
}

function hoursOnTheClock(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toUpperCase() === "P" ? 12 : 0);
}

function timeFormat(hours: number, hasSeconds: boolean, isTwelveHours: boolean): string {
  if (isTwelveHours) return hasSeconds ? "h:mm:ss AM/PM" : "h:mm AM/PM";
  if (hours >= 24) return "[h]:mm:ss";
  return hasSeconds ? "h:mm:ss" : "h:mm";
}
