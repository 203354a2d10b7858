import type { IndicatorFormula } from "../../domain/indicatorTrace";
import type { BeyondTarget, NumberTrend } from "../../domain/trend";
import {
  compare,
  divide,
  exact,
  HUNDRED,
  isNegative,
  isZero,
  multiply,
  subtract,
  ZERO,
  type Exact,
} from "../../numeric/exact";
import type { JudgedAmount } from "./amounts";

/** What a formula works on. */
export interface FormulaInputs {
  readonly actual: JudgedAmount;
  readonly target: Exact;
  /** Valore di partenza; null where it is not part of the calculation. */
  readonly start: Exact | null;
  /** Grado oltre il target; null: not chosen. */
  readonly beyondTarget: BeyondTarget | null;
  /** Under a band of `Grado senza limite` the formula holds below the target too. */
  readonly isUnbounded: boolean;
}

export type FormulaFault =
  "indicator-target-negative" | "indicator-target-wrong-side" | "beyond-target-not-chosen";

/** p before it is held within 0 and 100; null is above every number. Or the condition that is not met. */
export type FormulaResult =
  | { readonly formula: IndicatorFormula; readonly value: Exact | null }
  | { readonly fault: FormulaFault };

/** Rules.md §3, the table of `Andamento atteso`, for the trends that compare numbers. */
export function achievementByFormula(trend: NumberTrend, inputs: FormulaInputs): FormulaResult {
  const { actual, target } = inputs;
  switch (trend) {
    case "atLeast":
      return allOrNothing("atLeast", compare(actual.judged, target) >= 0);
    case "atMost":
      return allOrNothing("atMost", compare(actual.judged, target) <= 0);
    case "increasing":
      return increasing(inputs);
    case "decreasing":
      return decreasing(inputs);
  }
}

export function allOrNothing(formula: IndicatorFormula, isMet: boolean): FormulaResult {
  return { formula, value: isMet ? HUNDRED : ZERO };
}

function increasing({ actual, target, start }: FormulaInputs): FormulaResult {
  if (start !== null) return fromStart(start, { actual, target }, 1);
  if (isNegative(target)) return { fault: "indicator-target-negative" };
  const share = divide(multiply(HUNDRED, actual.exact), target);
  if (share === null) return allOrNothing("zeroTarget", !isNegative(actual.judged));
  return { formula: "increasing", value: share };
}

function decreasing(inputs: FormulaInputs): FormulaResult {
  const { actual, target, start, beyondTarget, isUnbounded } = inputs;
  if (start !== null) return fromStart(start, { actual, target }, -1);
  if (isNegative(target)) return { fault: "indicator-target-negative" };
  if (isZero(target)) return allOrNothing("zeroTarget", compare(actual.judged, ZERO) <= 0);
  const side = compare(actual.judged, target);
  if (side === 0 || (side < 0 && !isUnbounded)) return allOrNothing("withinTarget", true);
  switch (beyondTarget) {
    case null:
      return { fault: "beyond-target-not-chosen" };
    case "zero":
      return side < 0 ? allOrNothing("withinTarget", true) : allOrNothing("beyondIsZero", false);
    case "linear": {
      const above = subtract(multiply(exact(2), target), actual.exact);
      return { formula: "linear", value: divide(multiply(HUNDRED, above), target) };
    }
    case "inverse": {
      const isEndless = isNegative(actual.exact) || isZero(actual.exact);
      const value = isEndless ? null : divide(multiply(HUNDRED, target), actual.exact);
      return { formula: "inverse", value };
    }
  }
}

/** The way from the starting value to the target; `direction` is 1 upwards and -1 downwards. */
function fromStart(
  start: Exact,
  { actual, target }: Pick<FormulaInputs, "actual" | "target">,
  direction: 1 | -1,
): FormulaResult {
  const side = compare(target, start) * direction;
  if (side < 0) return { fault: "indicator-target-wrong-side" };
  const share = divide(multiply(HUNDRED, subtract(actual.exact, start)), subtract(target, start));
  if (share !== null) return { formula: "fromStart", value: share };
  return allOrNothing("startIsTarget", compare(actual.judged, target) * direction >= 0);
}
