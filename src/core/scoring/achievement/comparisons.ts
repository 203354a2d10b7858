import { daysLate, judgedAmount, type JudgedAmount } from "../../domain/amounts";
import type {
  DateValues,
  IndicatorValues,
  NumberValues,
  RangeValues,
  YesNoValues,
} from "../../domain/measurement";
import type { BeyondTarget } from "../../domain/trend";
import { compare, isNegative, isZero, subtract, type Exact } from "../../numeric/exact";
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
  /** A, or the days late of a date; null for what is no number. */
  readonly amount: JudgedAmount | null;
  /** Scostamento; null for `Sì/No` and `Intervallo`, and without a target. */
  readonly deviation: Exact | null;
  /** What the formula gives, which a band may not ask for. */
  readonly result: FormulaResult | Faulty<ComparisonFault>;
}

export type ComparisonFault = FormulaFault | "indicator-target-missing" | "ratio-denominator-zero";

export interface ComparisonRules {
  readonly decimals: number;
  readonly beyondTarget: BeyondTarget | null;
}

const NO_TARGET = { kind: "fault", fault: "indicator-target-missing" } as const;
const NO_DENOMINATOR = { kind: "fault", fault: "ratio-denominator-zero" } as const;

/** Null while there is no actual value to compare. Under `isUnbounded` see `FormulaInputs`. */
export function compareValues(
  values: IndicatorValues,
  isUnbounded: boolean,
  rules: ComparisonRules,
): Comparison | Faulty<ComparisonFault> | null {
  switch (values.kind) {
    case "number":
      return compareNumbers(values, isUnbounded, rules);
    case "yesNo":
      return compareYesNo(values);
    case "date":
      return compareDates(values);
    case "range":
      return compareRange(values, rules);
  }
}

function compareNumbers(
  values: NumberValues,
  isUnbounded: boolean,
  rules: ComparisonRules,
): Comparison | Faulty<ComparisonFault> | null {
  const { actual, target } = values;
  if (actual === null) return null;
  const amount = judgedAmount(actual, rules.decimals);
  if (amount === null) return NO_DENOMINATOR;
  return {
    kind: "comparison",
    amount,
    deviation: target && subtract(amount.exact, target.value),
    result: judgeNumbers(values, amount, isUnbounded, rules),
  };
}

function judgeNumbers(
  { trend, target, start }: NumberValues,
  actual: JudgedAmount,
  isUnbounded: boolean,
  { beyondTarget }: ComparisonRules,
): Comparison["result"] {
  if (target === null || trend === null) return NO_TARGET;
  return achievementByFormula(trend, {
    actual,
    target: target.value,
    start: start?.value ?? null,
    beyondTarget,
    isUnbounded,
  });
}

function compareYesNo({ target, actual }: YesNoValues): Comparison | null {
  if (actual === null) return null;
  const result = allOrNothing("yesNo", actual === target);
  return { kind: "comparison", amount: null, deviation: null, result };
}

function compareDates({ target, actual }: DateValues): Comparison | null {
  if (actual === null) return null;
  if (target === null) {
    return { kind: "comparison", amount: null, deviation: null, result: NO_TARGET };
  }
  const late = daysLate(actual, target);
  return {
    kind: "comparison",
    amount: { exact: late, judged: late },
    deviation: late,
    result: allOrNothing("date", isZero(late) || isNegative(late)),
  };
}

function compareRange(
  { target, actual }: RangeValues,
  { decimals }: ComparisonRules,
): Comparison | Faulty<ComparisonFault> | null {
  if (actual === null) return null;
  const amount = judgedAmount(actual, decimals);
  if (amount === null) return NO_DENOMINATOR;
  const result = target === null ? NO_TARGET : judgeRange(amount.judged, target);
  return { kind: "comparison", amount, deviation: null, result };
}

function judgeRange(
  judged: Exact,
  { from, to }: NonNullable<RangeValues["target"]>,
): FormulaResult {
  const isWithin = compare(judged, from.value) >= 0 && compare(judged, to.value) <= 0;
  return allOrNothing("range", isWithin);
}
