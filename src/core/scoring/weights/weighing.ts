import type { Figure } from "../../domain/figure";
import type { Issue } from "../../domain/issue";
import { isExcluded, type Objective } from "../../domain/objective";
import type { Parameters } from "../../domain/parameters";
import type { Weight } from "../../domain/quantities";
import { roundShares } from "../../numeric/shares";

/** Weights by objective; one that is not here is excluded, of a counted kind, or beside an error. */
export type Weights = ReadonlyMap<Objective, Figure<Weight>>;

export interface Weighing {
  readonly weights: Weights;
  readonly issues: readonly Issue[];
}

/** Pending objectives have a weight too: only what is excluded leaves the sum. */
export function isWeighted(objective: Objective): boolean {
  return objective.kind === "performance" && !isExcluded(objective);
}

/** The objectives of one sum that are not excluded, each with the weight at its place. */
export interface WeighedSum {
  readonly objectives: readonly Objective[];
  readonly figures: readonly Figure<Weight>[];
}

export function weightsOf(sums: readonly WeighedSum[]): Weights {
  const weights = new Map<Objective, Figure<Weight>>();
  for (const { objectives, figures } of sums) {
    objectives.forEach((objective, at) => {
      const weight = figures[at];
      if (weight) weights.set(objective, weight);
    });
  }
  return weights;
}

/**
 * How the weights of one sum are shown: each rounded, or by largest remainder so that
 * the rows add up to the rounded sum (rules.md §4, Differenza di arrotondamento).
 */
export function showSum(
  figures: readonly Figure<Weight>[],
  { roundingDifference, decimals }: Parameters,
): readonly Figure<Weight>[] {
  if (roundingDifference === "noted") return figures;
  const shares = roundShares(
    figures.map(({ exact }) => exact),
    decimals,
  );
  return figures.map((figure, at) => ({
    ...figure,
    shown: shares[at] ?? figure.shown,
    rounding: "largestRemainder",
  }));
}
