import { dayMonthYear, type CalendarDate } from "../../core/domain/calendarDate";
import { decimalPlaces, fixedText, fullText, truncatedText } from "../../core/numeric/decimal";
import { type Exact, exact } from "../../core/numeric/exact";

const PLACES_BEFORE_ELLIPSIS = 6;
/** A number with more digits is written with its power of ten: a cell may hold 1E+300. */
const MOST_DIGITS = 21;

/** "1.234,50": rounded half away from zero to `places` decimals. */
export function formatFixed(value: Exact, places: number): string {
  return italian(fixedText(value, places));
}

/** A calculated value: "87" or "87,125", and "4,761904…" where the decimals go on past the sixth. */
export function formatExact(value: Exact): string {
  const places = decimalPlaces(value);
  return places !== null && places <= PLACES_BEFORE_ELLIPSIS
    ? italian(fullText(value, 0))
    : `${italian(truncatedText(value, PLACES_BEFORE_ELLIPSIS))}…`;
}

/** "87,125": as it was entered, with every decimal that it has and at least `places`. */
export function formatEntered(value: Exact, places = 0): string {
  return italian(fullText(value, places));
}

/** "27/04/2022". */
export function formatDate(date: CalendarDate): string {
  return dayMonthYear(date);
}

function italian(text: string): string {
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length).split(".");
  if (whole.length > MOST_DIGITS) return sign + scientific(whole, whole.length - 1);
  const isTiny = fraction.length > MOST_DIGITS && /^0*$/.test(whole);
  const first = isTiny ? fraction.search(/[1-9]/) : -1;
  if (first >= MOST_DIGITS) return sign + scientific(fraction.slice(first), -first - 1);
  const grouped = sign + groupsOfThree(whole).join(".");
  return fraction === "" ? grouped : `${grouped},${fraction}`;
}

/** "1,5E+300", as Excel shows a number that is too long: "1,50312…E+300" where digits are left out. */
function scientific(digits: string, exponent: number): string {
  const [first = "", ...rest] = digits.slice(0, PLACES_BEFORE_ELLIPSIS);
  const isCut = /[1-9]/.test(digits.slice(PLACES_BEFORE_ELLIPSIS));
  const places = isCut ? `${rest.join("")}…` : rest.join("").replace(/0{1,5}$/, "");
  const mantissa = places === "" ? first : `${first},${places}`;
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent))}`;
}

function groupsOfThree(digits: string): readonly string[] {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups;
}

/** "1.234". */
export function formatCount(count: number): string {
  return formatEntered(exact(count));
}

/** "i 21", "gli 8", "gli 11": several of a masculine noun, with the article that the number takes. */
export function theSeveral(count: number): string {
  const text = formatCount(count);
  return `${/^(8|11(\.\d{3})?$)/.test(text) ? "gli" : "i"} ${text}`;
}

/** "1 riga", "12 righe". */
export function counted(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
