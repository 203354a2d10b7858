import type { IndicatorFormula } from "../../domain/indicatorTrace";
import type { JudgedAmount } from "../../domain/amounts";
import type { BeyondTarget, NumberTrend } from "../../domain/trend";
import {
  compare,
  exact,
  HUNDRED,
  inPercent,
  isNegative,
  isZero,
  multiply,
  subtract,
  ZERO,
  type Exact,
} from "../../numeric/exact";

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

/** `value` is p before it is limited to 0–100; null means above every number, and without a `formula` nothing. */
export type FormulaResult =
  | {
      readonly kind: "result";
      readonly formula: IndicatorFormula | null;
      readonly value: Exact | null;
    }
  | Faulty<FormulaFault>;

/** The condition that is not met. */
export interface Faulty<Fault extends string> {
  readonly kind: "fault";
  readonly fault: Fault;
}

/** Rules.md §3, the table of `Andamento atteso`, for the trends that compare numbers. */
export function achievementByFormula(trend: NumberTrend, inputs: FormulaInputs): FormulaResult {
  const { actual, target, start } = inputs;
  switch (trend) {
    case "atLeast":
      return allOrNothing("atLeast", compare(actual.judged, target) >= 0);
    case "atMost":
      return allOrNothing("atMost", compare(actual.judged, target) <= 0);
    case "increasing":
      return start === null ? increasing(actual, target) : fromStart(start, actual, target, 1);
    case "decreasing":
      return start === null ? decreasing(inputs) : fromStart(start, actual, target, -1);
  }
}

export function allOrNothing(formula: IndicatorFormula, isMet: boolean): FormulaResult {
  return { kind: "result", formula, value: isMet ? HUNDRED : ZERO };
}

function increasing(actual: JudgedAmount, target: Exact): FormulaResult {
  if (isNegative(target)) return { kind: "fault", fault: "indicator-target-negative" };
  const share = inPercent(actual.exact, target);
  if (share === null) return allOrNothing("zeroTarget", !isNegative(actual.judged));
  return { kind: "result", formula: "increasing", value: share };
}

function decreasing(inputs: FormulaInputs): FormulaResult {
  const { actual, target, beyondTarget, isUnbounded } = inputs;
  if (isNegative(target)) return { kind: "fault", fault: "indicator-target-negative" };
  if (isZero(target)) return allOrNothing("zeroTarget", compare(actual.judged, ZERO) <= 0);
  const side = compare(actual.judged, target);
  if (side === 0 || (side < 0 && !isUnbounded)) return allOrNothing("withinTarget", true);
  switch (beyondTarget) {
    case null:
      return { kind: "fault", fault: "beyond-target-not-chosen" };
    case "zero":
      return side < 0 ? allOrNothing("withinTarget", true) : allOrNothing("beyondIsZero", false);
    case "linear": {
      const above = subtract(multiply(TWO, target), actual.exact);
      return { kind: "result", formula: "linear", value: inPercent(above, target) };
    }
    case "inverse": {
      const isEndless = isNegative(actual.exact) || isZero(actual.exact);
      const value = isEndless ? null : inPercent(target, actual.exact);
      return { kind: "result", formula: "inverse", value };
    }
  }
}

const TWO = exact(2);

/** The way from the starting value to the target; `direction` is 1 upwards and -1 downwards. */
function fromStart(
  start: Exact,
  actual: JudgedAmount,
  target: Exact,
  direction: 1 | -1,
): FormulaResult {
  const side = compare(target, start) * direction;
  if (side < 0) return { kind: "fault", fault: "indicator-target-wrong-side" };
  const share = inPercent(subtract(actual.exact, start), subtract(target, start));
  if (share !== null) return { kind: "result", formula: "fromStart", value: share };
  return allOrNothing("startIsTarget", compare(actual.judged, target) * direction >= 0);
}
