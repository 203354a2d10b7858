import type { Amount, Ratio } from "./measurement";
import type { CalendarDate } from "./calendarDate";
import { exact, inPercent, type Exact } from "../numeric/exact";
import { roundHalfAway } from "../numeric/rounding";

/**
 * An actual value, exact and as it is compared with a target. A value that was given is compared as it is, a ratio that
 * we compute is rounded first (rules.md, opening: what is printed is what is judged).
 */
export interface JudgedAmount {
  readonly exact: Exact;
  readonly judged: Exact;
}

/** 100 · Numeratore / Denominatore, or the value as it was given; null where the denominator is 0 (rules.md §3). */
export function judgedAmount(actual: Amount | Ratio, decimals: number): JudgedAmount | null {
  if (actual.kind === "amount") return { exact: actual.value, judged: actual.value };
  const { numerator, denominator } = actual;
  const ratio = inPercent(numerator, denominator);
  return ratio && { exact: ratio, judged: roundHalfAway(ratio, decimals) };
}

const MILLISECONDS_OF_DAY = 86_400_000;

/** Whole days from `target` to `actual`, above zero when it is late (rules.md §3, `Data`). */
export function daysLate(actual: CalendarDate, target: CalendarDate): Exact {
  return exact(dayNumber(actual) - dayNumber(target));
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_OF_DAY;
}
