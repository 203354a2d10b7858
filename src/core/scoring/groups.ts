import type { Counts, Judgement, WeighedEvaluation } from "../domain/evaluation";
import { figure, type Figure, type Trace } from "../domain/figure";
import type { Kind } from "../domain/kind";
import type { Parameters } from "../domain/parameters";
import { isFinal, isProvisional, type PhaseDecision } from "../domain/phase";
import { asPercentage, asWeight, type Percentage, type Weight } from "../domain/quantities";
import {
  compare,
  divide,
  exact,
  HUNDRED,
  inPercent,
  ZERO,
  type Exact,
  type RunningSum,
} from "../numeric/exact";
import { valueInBand, type PreparedBand } from "./achievement/bands";
import { countsOf, type Tally } from "./tallies";

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

/** In which phase, and under which parameters, groups are evaluated. */
export interface Evaluating {
  readonly decision: PhaseDecision;
  readonly parameters: Parameters;
  /** The band of `Valutazione sotto il minimo`; null where it names none. */
  readonly bandBelowMinimum: PreparedBand | null;
}

/**
 * The figures of a group of one kind (rules.md §4 Totals, §5 and §6). Only the kind by which units are evaluated
 * is held against `ownMinimum`.
 */
export function evaluateGroup(
  kind: Kind,
  tally: Tally,
  ownMinimum: Percentage | null,
  evaluating: Evaluating,
): WeighedEvaluation {
  const { decision, parameters } = evaluating;
  const { decimals, unitsEvaluatedOn } = parameters;
  const counts = countsOf(tally, decision);
  const percentage = percentageOf(counts, decimals);
  const index = indexOf(tally.results, tally.assessedWeights, decimals);
  const measure =
    kind === "performance" && parameters.evaluationMeasure === "index" ? "index" : "percentage";
  const unitResult = measure === "index" ? index : percentage;
  const minimum = kind === unitsEvaluatedOn ? ownMinimum : null;
  return {
    kind,
    counts,
    percentage,
    totalWeight: totalOf(tally.weights, "sumOfWeights", decimals),
    totalResult: totalOf(tally.results, "sumOfResults", decimals),
    index,
    progress: progressOf(tally, decision, decimals),
    minimum,
    unitResult,
    evaluation:
      isFinal(decision) && unitResult !== null && minimum !== null
        ? evaluationOf(unitResult, minimum, measure, evaluating)
        : null,
  };
}

/** Giudizio (rules.md §5): only in Consuntivo, with a threshold, and by the index as it is shown. */
export function judge(
  index: Figure<Percentage> | null,
  decision: PhaseDecision,
  parameters: Parameters,
): Judgement | null {
  const { performanceThreshold: threshold } = parameters;
  if (!isFinal(decision) || index === null || threshold === null) return null;
  const shown = asPercentage(index.shown);
  return { isPositive: isMet(shown, threshold, parameters), index: shown, threshold };
}

/** Soglie e minimi raggiunti con: a figure as shown against a threshold as given (rules.md §5). */
export function isMet(
  shown: Exact,
  threshold: Percentage,
  { thresholdsMetBy }: Pick<Parameters, "thresholdsMetBy">,
): boolean {
  const difference = compare(shown, threshold);
  return thresholdsMetBy === "above" ? difference > 0 : difference >= 0;
}

/** Its result misses the minimum expected (rules.md §6); false where either is missing. */
export function isBelowMinimum(
  { unitResult, minimum }: Pick<WeighedEvaluation, "unitResult" | "minimum">,
  parameters: Parameters,
): boolean {
  return unitResult !== null && minimum !== null && !isMet(unitResult.shown, minimum, parameters);
}

function totalOf(
  terms: RunningSum,
  rule: "sumOfWeights" | "sumOfResults",
  places: number,
): Figure<Weight> | null {
  const objectives = terms.count;
  return objectives === 0 ? null : figure(asWeight(terms.total()), places, { rule, objectives });
}

function indexOf(
  resultTerms: RunningSum,
  weightTerms: RunningSum,
  places: number,
): Figure<Percentage> | null {
  const results = resultTerms.total();
  const weights = weightTerms.total();
  const index = inPercent(results, weights);
  return index && figure(asPercentage(index), places, { rule: "index", results, weights });
}

/** Σ wᵢaᵢ / Σ wᵢ over what is not excluded, while something is provisional (rules.md §5). */
export function progressOf(
  tally: Tally,
  decision: PhaseDecision,
  places: number,
): Figure<Percentage> | null {
  if (!isProvisional(decision)) return null;
  const sum = tally.progress.total();
  const weights = tally.progressWeights.total();
  const progress = divide(sum, weights);
  return (
    progress && figure(asPercentage(progress), places, { rule: "groupProgress", sum, weights })
  );
}

type EvaluationRule = Exclude<Extract<Trace, { measure: unknown }>["rule"], "evaluationByBand">;

/**
 * Rules.md §6; null where the minimum is not met and the ente has not chosen what then counts, and beside the error
 * of a result outside the band.
 */
function evaluationOf(
  unitResult: Figure<Percentage>,
  minimum: Percentage,
  measure: "percentage" | "index",
  { parameters, bandBelowMinimum }: Evaluating,
): Figure<Percentage> | null {
  const { exact: result, shown } = unitResult;
  const inputs = { measure, figure: result, minimum };
  const evaluated = (value: Exact, rule: EvaluationRule): Figure<Percentage> =>
    figure(asPercentage(value), parameters.decimals, { rule, ...inputs });
  if (isMet(shown, minimum, parameters)) return evaluated(HUNDRED, "evaluationAtMinimum");
  switch (parameters.belowMinimum) {
    case "actual":
      return evaluated(result, "evaluationActual");
    case "proportionalToMinimum": {
      const share = inPercent(result, minimum) ?? ZERO;
      // A result of 85,4 that is shown as 85 misses a minimum of 85,25: an evaluation ends at 100 (rules.md §1).
      const most = compare(share, HUNDRED) > 0 ? HUNDRED : share;
      return evaluated(most, "evaluationProportional");
    }
    case "zero":
      return evaluated(ZERO, "evaluationZero");
    case null:
      return null;
    default: {
      const found = bandBelowMinimum && valueInBand(bandBelowMinimum, shown);
      if (!found) return null;
      const { value, step } = found;
      const band = parameters.belowMinimum.band;
      const trace = { rule: "evaluationByBand", ...inputs, band, step } as const;
      return figure(value, parameters.decimals, trace);
    }
  }
}
