import type { CalendarDate } from "../../core/domain/calendarDate";
import { decimalPlaces, fixedText, fullText, truncatedText } from "../../core/numeric/decimal";
import type { Exact } from "../../core/numeric/exact";

const PLACES_BEFORE_ELLIPSIS = 6;

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
export function formatDate({ year, month, day }: CalendarDate): string {
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year)].join("/");
}

function italian(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
