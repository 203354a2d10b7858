import type { Exact } from "../numeric/exact";

declare const quantity: unique symbol;

type Quantity<Name extends string> = Exact & { readonly [quantity]: Name };

/** A share of the total of weights (rules.md §1, peso); a result is the part of its weight that an objective obtains. */
export type Weight = Quantity<"weight">;

/** Grado di raggiungimento p, 0 to 100 (rules.md §1). */
export type Achievement = Quantity<"achievement">;

/** A figure on the scale 0 to 100: percentage achieved, index, evaluation, threshold. */
export type Percentage = Quantity<"percentage">;

export function asWeight(value: Exact): Weight {
  return value as Weight;
}

export function asAchievement(value: Exact): Achievement {
  return value as Achievement;
}

export function asPercentage(value: Exact): Percentage {
  return value as Percentage;
}
