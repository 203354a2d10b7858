import type { ShownValue } from "../../domain/indicatorTrace";
import type {
  Amount,
  DateValues,
  IndicatorValues,
  NumberValues,
  RangeValues,
  YesNoValues,
} from "../../domain/measurement";
import type { BeyondTarget, NumberTrend } from "../../domain/trend";
import { compare, subtract, ZERO, type Exact } from "../../numeric/exact";
import { daysLate, judgedAmount, type JudgedAmount } from "./amounts";
import {
  achievementByFormula,
  allOrNothing,
  type Faulty,
  type FormulaFault,
  type FormulaResult,
} from "./numberFormulas";

/** What an indicator compares, in the terms that the bands and the deviation need. */
export interface Comparison {
  readonly kind: "comparison";
  readonly actual: ShownValue;
  readonly target: ShownValue | null;
  readonly start: Exact | null;
  /** A, or the days late of a date; null for what is no number. */
  readonly amount: JudgedAmount | null;
  /** Scostamento; null for `Sì/No` and `Intervallo`, and without a target. */
  readonly deviation: Exact | null;
  /** Which sign of the deviation is favourable: 1 above zero, -1 below; null: not known. */
  readonly favourable: 1 | -1 | null;
  readonly judge: () => FormulaResult | Faulty<ComparisonFault>;
}

export type ComparisonFault = FormulaFault | "indicator-target-missing" | "ratio-denominator-zero";

export interface ComparisonRules {
  readonly decimals: number;
  readonly beyondTarget: BeyondTarget | null;
  readonly isUnbounded: boolean;
}

const FAVOURABLE: Readonly<Record<NumberTrend, 1 | -1>> = {
  increasing: 1,
  atLeast: 1,
  decreasing: -1,
  atMost: -1,
};

const NO_TARGET = { kind: "fault", fault: "indicator-target-missing" } as const;
const NO_DENOMINATOR = { kind: "fault", fault: "ratio-denominator-zero" } as const;

/** Null while there is no actual value to compare. */
export function compareValues(
  values: IndicatorValues,
  rules: ComparisonRules,
): Comparison | Faulty<ComparisonFault> | null {
  switch (values.kind) {
    case "number":
      return compareNumbers(values, rules);
    case "yesNo":
      return compareYesNo(values);
    case "date":
      return compareDates(values);
    case "range":
      return compareRange(values, rules);
  }
}

function compareNumbers(
  { trend, target, start, actual }: NumberValues,
  rules: ComparisonRules,
): Comparison | Faulty<ComparisonFault> | null {
  if (actual === null) return null;
  const amount = judgedAmount(actual, rules.decimals);
  if (amount === null) return NO_DENOMINATOR;
  return {
    kind: "comparison",
    actual: shownActual(actual, amount),
    target: target && shownAmount(target),
    start: start?.value ?? null,
    amount,
    deviation: target && subtract(amount.exact, target.value),
    favourable: trend && FAVOURABLE[trend],
    judge: () => {
      if (target === null || trend === null) return NO_TARGET;
      const inputs = {
        actual: amount,
        target: target.value,
        start: start?.value ?? null,
        beyondTarget: rules.beyondTarget,
        isUnbounded: rules.isUnbounded,
      };
      return achievementByFormula(trend, inputs);
    },
  };
}

function compareYesNo({ target, actual }: YesNoValues): Comparison | null {
  if (actual === null) return null;
  return {
    kind: "comparison",
    actual: { kind: "yesNo", isYes: actual },
    target: { kind: "yesNo", isYes: target },
    start: null,
    amount: null,
    deviation: null,
    favourable: null,
    judge: () => allOrNothing("yesNo", actual === target),
  };
}

function compareDates({ target, actual }: DateValues): Comparison | null {
  if (actual === null) return null;
  const late = target && daysLate(actual, target);
  return {
    kind: "comparison",
    actual: { kind: "date", date: actual },
    target: target && { kind: "date", date: target },
    start: null,
    amount: late && { exact: late, judged: late },
    deviation: late,
    favourable: -1,
    judge: () => (late === null ? NO_TARGET : allOrNothing("date", compare(late, ZERO) <= 0)),
  };
}

function compareRange(
  { target, actual }: RangeValues,
  { decimals }: ComparisonRules,
): Comparison | Faulty<ComparisonFault> | null {
  if (actual === null) return null;
  const amount = judgedAmount(actual, decimals);
  if (amount === null) return NO_DENOMINATOR;
  return {
    kind: "comparison",
    actual: shownActual(actual, amount),
    target: target && { kind: "range", from: target.from.value, to: target.to.value },
    start: null,
    amount,
    deviation: null,
    favourable: null,
    judge: () => {
      if (target === null) return NO_TARGET;
      const isWithin =
        compare(amount.judged, target.from.value) >= 0 &&
        compare(amount.judged, target.to.value) <= 0;
      return allOrNothing("range", isWithin);
    },
  };
}

function shownAmount({ value, isPercent }: Amount): ShownValue {
  return { kind: "number", value, isPercent };
}

function shownActual(
  actual: NonNullable<NumberValues["actual"]>,
  { judged }: JudgedAmount,
): ShownValue {
  return { kind: "number", value: judged, isPercent: actual.kind === "amount" && actual.isPercent };
}
