import type { Figure } from "../domain/figure";
import type { Parameters } from "../domain/parameters";
import { asAchievement, asWeight, type Weight } from "../domain/quantities";
import { HUNDRED, percentOf, ZERO, type Exact } from "../numeric/exact";
import { roundHalfAway } from "../numeric/rounding";
import type { Assessment } from "./achievement/decide";

/** The part of its weight that an assessed objective obtains (rules.md §5); null where it is not assessed. */
export function resultOf(
  { achievement, isAchieved }: Assessment,
  weight: Figure<Weight>,
  { attribution, achievementThreshold }: Parameters,
): Figure<Weight> | null {
  if (achievement === null) return null;
  switch (attribution) {
    case "wholeOrNothing":
      return {
        ...weight,
        exact: isAchieved ? weight.exact : asWeight(ZERO),
        shown: isAchieved ? weight.shown : ZERO,
        trace: {
          rule: "wholeOrNothingResult",
          weight: weight.exact,
          achievement: asAchievement(achievement.shown),
          threshold: achievementThreshold,
        },
      };
    case "proportional": {
      const result = shareOf(weight.exact, achievement.exact);
      // With shares that add up, a shown result is a part of the shown weight (rules.md §4).
      const isShare = weight.rounding === "largestRemainder";
      const base = isShare ? shareOf(weight.shown, achievement.exact) : result;
      return {
        exact: asWeight(result),
        shown: roundHalfAway(base, weight.places),
        places: weight.places,
        rounding: weight.rounding,
        trace: {
          rule: "proportionalResult",
          weight: weight.exact,
          achievement: achievement.exact,
        },
      };
    }
  }
}

function shareOf(weight: Exact, achievement: Exact): Exact {
  if (achievement === HUNDRED) return weight;
  return percentOf(weight, achievement);
}
