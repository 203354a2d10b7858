import type { Counts, Judgement, WeighedEvaluation } from "../domain/evaluation";
import type { Figure, Trace } from "../domain/figure";
import type { Kind } from "../domain/kind";
import type { Parameters } from "../domain/parameters";
import { asPercentage, asWeight, type Percentage, type Weight } from "../domain/quantities";
import {
  compare,
  divide,
  exact,
  HUNDRED,
  multiply,
  ZERO,
  type Exact,
  type RunningSum,
} from "../numeric/exact";
import { figure } from "./figures";
import { isFinal, type PhaseDecision } from "../domain/phase";
import { countsOf, type Tally } from "./tally";

/** Achieved / assessed · 100 (rules.md §5); null where nothing is assessed. */
export function percentageOf(
  { assessable, pending, achieved }: Counts,
  places: number,
): Figure<Percentage> | null {
  const assessed = assessable - pending;
  if (achieved === null || assessed === 0) return null;
  const value = asPercentage(exact(100 * achieved, assessed));
  return figure(value, places, { rule: "percentage", achieved, assessed });
}

/** The figures of a group of one kind, held against `minimum` (rules.md §4 Totals, §5 and §6). */
export function evaluateGroup(
  kind: Kind,
  tally: Tally,
  minimum: Percentage | null,
  decision: PhaseDecision,
  parameters: Parameters,
): WeighedEvaluation {
  const counts = countsOf(tally, decision);
  const percentage = percentageOf(counts, parameters.decimals);
  const index = indexOf(tally.results, tally.assessedWeights, parameters.decimals);
  const usesIndex = kind === "performance" && parameters.evaluationMeasure === "index";
  const unitResult = usesIndex ? index : percentage;
  return {
    kind,
    counts,
    percentage,
    totalWeight: totalOf(tally.weights, "sumOfWeights", parameters.decimals),
    totalResult: totalOf(tally.results, "sumOfResults", parameters.decimals),
    index,
    minimum,
    unitResult,
    evaluation:
      isFinal(decision) && unitResult !== null && minimum !== null
        ? evaluationOf(unitResult.exact, minimum, usesIndex ? "index" : "percentage", parameters)
        : null,
  };
}

/** Giudizio (rules.md §5): only in Consuntivo, and with a threshold. */
export function judge(
  index: Figure<Percentage> | null,
  decision: PhaseDecision,
  { performanceThreshold: threshold }: Parameters,
): Judgement | null {
  if (!isFinal(decision) || index === null || threshold === null) return null;
  return { isPositive: compare(index.exact, threshold) >= 0, index: index.exact, threshold };
}

function totalOf(
  terms: RunningSum,
  rule: "sumOfWeights" | "sumOfResults",
  places: number,
): Figure<Weight> | null {
  const objectives = terms.count();
  return objectives === 0 ? null : figure(asWeight(terms.total()), places, { rule, objectives });
}

function indexOf(
  resultTerms: RunningSum,
  weightTerms: RunningSum,
  places: number,
): Figure<Percentage> | null {
  const results = resultTerms.total();
  const weights = weightTerms.total();
  const index = divide(multiply(results, HUNDRED), weights);
  return index && figure(asPercentage(index), places, { rule: "index", results, weights });
}

function evaluationOf(
  unitResult: Percentage,
  minimum: Percentage,
  measure: "percentage" | "index",
  { belowMinimum, decimals }: Parameters,
): Figure<Percentage> {
  const evaluated = (
    value: Exact,
    rule: Extract<Trace, { measure: unknown }>["rule"],
  ): Figure<Percentage> =>
    figure(asPercentage(value), decimals, { rule, measure, figure: unitResult, minimum });
  if (compare(unitResult, minimum) >= 0) return evaluated(HUNDRED, "evaluationAtMinimum");
  switch (belowMinimum) {
    case "actual":
      return evaluated(unitResult, "evaluationActual");
    case "proportionalToMinimum": {
      // Below the minimum, so the minimum is above zero.
      const share = divide(multiply(unitResult, HUNDRED), minimum) ?? ZERO;
      return evaluated(share, "evaluationProportional");
    }
    case "zero":
      return evaluated(ZERO, "evaluationZero");
  }
}
