import { exactFromDouble } from "../numeric/decimal";
import { exact, multiply } from "../numeric/exact";
import { roundedUnits } from "../numeric/rounding";
import { formatSections, type FormatPiece, type FormatSection } from "./formatSections";
import { dateFromSerial, type CalendarDay } from "./serialDate";
import type { SheetLanguage } from "./sheetLanguage";

/** Excel shows these two as the country has them (ECMA-376 part 1, 18.8.30: 14 and 22). */
const COUNTRY_DATE = /^m\/d\/yyyy( h:mm)?$/i;
const SECONDS_A_DAY = 86_400;
/** What a cell shows whose number is no day. */
const NO_DAY = "########";

interface Moment {
  readonly day: CalendarDay | null;
  readonly weekday: number;
  /** Since the serial 0, for elapsed times. */
  readonly seconds: number;
  /** Of the day, rounded to the second. */
  readonly clock: number;
}

/** A serial number under the section of a format that makes a date or a time of it. */
export function shownDate(
  serial: number,
  section: FormatSection,
  language: SheetLanguage,
  uses1904Dates: boolean,
): string {
  const pieces = countryPieces(section, language);
  const exactSeconds = multiply(exactFromDouble(serial), exact(SECONDS_A_DAY));
  const seconds = Number(roundedUnits(exactSeconds, 0));
  const day = dateFromSerial(serial, uses1904Dates);
  const needsDay = pieces.some((piece) => piece.kind === "date" && /^[yd]|^m{3}/i.test(piece.code));
  if (serial < 0 || (needsDay && day === null)) return NO_DAY;
  const moment = { day, weekday: weekdayOf(day), seconds, clock: seconds % SECONDS_A_DAY };
  const hasHalves = pieces.some((piece) => piece.kind === "date" && /^a/i.test(piece.code));
  return pieces
    .map((piece, at) => {
      if (piece.kind === "literal") return piece.text;
      if (piece.kind !== "date") return "";
      const isMinute = /^m{1,2}$/i.test(piece.code) && isBesideTime(pieces, at);
      return isMinute
        ? padded(Math.floor(moment.clock / 60) % 60, piece.code)
        : dateText(piece.code, moment, language, hasHalves);
    })
    .join("");
}

function countryPieces(
  { pieces }: FormatSection,
  { shortDate }: SheetLanguage,
): readonly FormatPiece[] {
  const code = pieces.map((piece) => codeOf(piece)).join("");
  const found = COUNTRY_DATE.exec(code);
  return found === null
    ? pieces
    : (formatSections(`${shortDate}${found[1] ?? ""}`)[0]?.pieces ?? pieces);
}

function codeOf(piece: FormatPiece): string {
  if (piece.kind === "date") return piece.code;
  return piece.kind === "literal" ? piece.text : "";
}

/** "m" is a minute after hours and before seconds, else a month. */
function isBesideTime(pieces: readonly FormatPiece[], at: number): boolean {
  const isOf = (piece: FormatPiece | undefined, letter: RegExp): boolean =>
    piece?.kind === "date" && letter.test(piece.code);
  const before = pieces
    .slice(0, at)
    .filter(({ kind }) => kind === "date")
    .at(-1);
  const after = pieces.slice(at + 1).find(({ kind }) => kind === "date");
  return isOf(before, /^\[?h/i) || isOf(after, /^\[?s/i);
}

function weekdayOf(day: CalendarDay | null): number {
  return day === null ? 0 : new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

function dateText(
  code: string,
  { day, weekday, seconds, clock }: Moment,
  { months, days, decimalSign }: SheetLanguage,
  hasHalves: boolean,
): string {
  const hour = Math.floor(clock / 3600);
  const month = months[(day?.month ?? 1) - 1] ?? "";
  switch (code.toLowerCase()) {
    case "[h]":
    case "[hh]":
      return String(Math.floor(seconds / 3600));
    case "[m]":
    case "[mm]":
      return String(Math.floor(seconds / 60));
    case "[s]":
    case "[ss]":
      return String(seconds);
    case "mmm":
      return month.slice(0, 3);
    case "mmmm":
      return month;
    case "mmmmm":
      return month.charAt(0);
    case "ddd":
      return (days[weekday] ?? "").slice(0, 3);
    case "dddd":
      return days[weekday] ?? "";
    case "am/pm":
    case "a/p":
      return hour < 12 ? "AM" : "PM";
  }
  if (code.startsWith(".")) return `${decimalSign}${"0".repeat(code.length - 1)}`;
  switch (code.charAt(0).toLowerCase()) {
    case "y":
      return code.length > 2 ? String(day?.year ?? "") : String(day?.year ?? "").slice(-2);
    case "m":
      return padded(day?.month ?? 0, code);
    case "d":
      return padded(day?.day ?? 0, code);
    case "h":
      return padded(hasHalves ? hour % 12 || 12 : hour, code);
    default:
      return padded(clock % 60, code);
  }
}

function padded(number: number, code: string): string {
  return String(number).padStart(Math.min(2, code.length), "0");
}
