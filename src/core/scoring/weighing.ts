import type { Figure } from "../domain/figure";
import type { Issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import type { Parameters } from "../domain/parameters";
import type { Weight } from "../domain/quantities";
import { asWeight } from "../domain/quantities";
import { roundShares } from "../numeric/shares";

/** Weights by objective; one that is not here is excluded, of a counted kind, or beside an error. */
export type Weights = ReadonlyMap<Objective, Figure<Weight>>;

export type WeighedObjective = readonly [Objective, Figure<Weight>];

export interface Weighing {
  readonly weights: Weights;
  readonly issues: readonly Issue[];
}

/** Pending objectives have a weight too: only what is excluded leaves the sum. */
export function sharesInWeights({ kind, outcome }: Objective): boolean {
  return kind === "performance" && outcome !== "excluded";
}

/**
 * How the weights of one sum are shown: each rounded, or by largest remainder so that
 * the rows add up to the rounded sum (rules.md §4, Differenza di arrotondamento).
 */
export function showSum(
  weighed: readonly WeighedObjective[],
  { roundingDifference, decimals }: Parameters,
): readonly WeighedObjective[] {
  if (roundingDifference === "noted") return weighed;
  const shares = roundShares(
    weighed.map(([, weight]) => weight.exact),
    decimals,
  );
  return weighed.map(([objective, weight], index) => [
    objective,
    { ...weight, shown: asWeight(shares[index] ?? weight.shown), rounding: "largestRemainder" },
  ]);
}
