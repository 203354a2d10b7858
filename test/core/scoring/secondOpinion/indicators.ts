import type { CalendarDate } from "../../../../src/core/domain/calendarDate";
import type {
  Amount,
  Indicator,
  NumberValues,
  Ratio,
} from "../../../../src/core/domain/measurement";
import type { Parameters } from "../../../../src/core/domain/parameters";
import { atItsEnd, inBand, within } from "./bands";
import { against, by, minus, NIL, per, rational, rounded, WHOLE, type Rational } from "./rational";
import { given } from "./weights";

/** p of one indicator; null beside a fault or while it waits. */
export interface Measured {
  readonly p: Rational | null;
  readonly isWaiting: boolean;
  /** Scostamento; null where there is none. */
  readonly deviation: Rational | null;
  readonly isFavourable: boolean | null;
}

type Rules = Pick<Parameters, "decimals" | "beyondTarget" | "startingValueUse">;

/** An actual: exact, and as it is held against a target, a ratio rounded first. */
interface Actual {
  readonly exact: Rational;
  readonly held: Rational;
}

/** Above every number: 100 · T / A with A ≤ 0. */
const ENDLESS = "endless";

/** Rules.md §3, the table of `Andamento atteso` and the bands. */
export function measuredIndicator(indicator: Indicator, rules: Rules): Measured {
  const { values, band } = indicator;
  const isWaiting = values.actual === null;
  const x = numberOf(indicator, rules);
  const target = targetOf(indicator);
  const deviation = deviationOf();
  return { p: isWaiting ? null : p(), isWaiting, deviation, isFavourable: favourable() };

  function p(): Rational | null {
    switch (band?.subject) {
      case "actual":
        return x && inBand(band, x.held);
      case "deviation":
        return deviation && inBand(band, rounded(deviation, rules.decimals));
      case "achievement": {
        const free = unbounded(false);
        if (free === null) return null;
        return inBand(band, rounded(free === ENDLESS ? WHOLE : within(free), rules.decimals));
      }
      case "unboundedAchievement": {
        const free = unbounded(true);
        if (free === null) return null;
        return free === ENDLESS ? atItsEnd(band) : inBand(band, rounded(free, rules.decimals));
      }
      default: {
        const free = unbounded(false);
        return free === ENDLESS ? WHOLE : free && within(free);
      }
    }
  }

  /** p not yet held within 0 and 100; null beside a fault. */
  function unbounded(isBeyondToo: boolean): Rational | typeof ENDLESS | null {
    switch (values.kind) {
      case "yesNo":
        return values.actual === values.target ? WHOLE : NIL;
      case "date":
        return x && (against(x.held, NIL) <= 0 ? WHOLE : NIL);
      case "range": {
        if (values.target === null || x === null) return null;
        const [from, to] = [given(values.target.from.value), given(values.target.to.value)];
        return against(x.held, from) >= 0 && against(x.held, to) <= 0 ? WHOLE : NIL;
      }
      case "number":
        return x && target && byNumbers(values, x, target, rules, isBeyondToo);
    }
  }

  function deviationOf(): Rational | null {
    if (values.kind === "yesNo" || values.kind === "range") return null;
    return values.kind === "date" ? (x?.exact ?? null) : x && target && minus(x.exact, target);
  }

  function favourable(): boolean | null {
    const sign = deviation && against(rounded(deviation, rules.decimals), NIL);
    const isUpwards =
      values.kind === "number" && (values.trend === "increasing" || values.trend === "atLeast");
    if (sign === null || sign === 0 || (values.kind === "number" && values.trend === null)) {
      return null;
    }
    return isUpwards === sign > 0;
  }
}

function byNumbers(
  { trend, start }: NumberValues,
  { exact: a, held }: Actual,
  t: Rational,
  { beyondTarget, startingValueUse }: Rules,
  isBeyondToo: boolean,
): Rational | typeof ENDLESS | null {
  const wholeIf = (isMet: boolean): Rational => (isMet ? WHOLE : NIL);
  const b = start && startingValueUse === "inCalculation" ? given(start.value) : null;
  switch (trend) {
    case null:
      return null;
    case "atLeast":
      return wholeIf(against(held, t) >= 0);
    case "atMost":
      return wholeIf(against(held, t) <= 0);
    case "increasing":
      if (b) {
        if (against(t, b) < 0) return null;
        return per(by(WHOLE, minus(a, b)), minus(t, b)) ?? wholeIf(against(held, t) >= 0);
      }
      if (against(t, NIL) < 0) return null;
      return per(by(WHOLE, a), t) ?? wholeIf(against(held, NIL) >= 0);
    case "decreasing": {
      if (b) {
        if (against(t, b) > 0) return null;
        return per(by(WHOLE, minus(b, a)), minus(b, t)) ?? wholeIf(against(held, t) <= 0);
      }
      if (against(t, NIL) < 0) return null;
      if (against(t, NIL) === 0) return wholeIf(against(held, NIL) <= 0);
      const side = against(held, t);
      if (side === 0 || (side < 0 && !isBeyondToo)) return WHOLE;
      if (beyondTarget === null) return null;
      if (beyondTarget === "zero") return wholeIf(side < 0);
      if (beyondTarget === "linear") return per(by(WHOLE, minus(by(rational(2), t), a)), t);
      return against(a, NIL) <= 0 ? ENDLESS : per(by(WHOLE, t), a);
    }
  }
}

/** A as a number: 100 · Numeratore / Denominatore, or the days late; null where there is none. */
function numberOf({ values }: Indicator, { decimals }: Rules): Actual | null {
  if (values.actual === null || values.kind === "yesNo") return null;
  if (values.kind === "date") {
    if (values.target === null) return null;
    const late = rational(dayNumber(values.actual) - dayNumber(values.target));
    return { exact: late, held: late };
  }
  return actualOf(values.actual, decimals);
}

function actualOf(actual: Amount | Ratio, decimals: number): Actual | null {
  if ("value" in actual) {
    const value = given(actual.value);
    return { exact: value, held: value };
  }
  const ratio = per(by(WHOLE, given(actual.numerator)), given(actual.denominator));
  return ratio && { exact: ratio, held: rounded(ratio, decimals) };
}

function targetOf({ values }: Indicator): Rational | null {
  return values.kind === "number" && values.target ? given(values.target.value) : null;
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getTime() / (24 * 60 * 60 * 1000);
}
