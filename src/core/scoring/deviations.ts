import type { ObjectiveDeviation, ObjectiveEvaluation } from "../domain/evaluation";
import { figure, type Figure } from "../domain/figure";
import { isExcluded } from "../domain/objective";
import { compare, HUNDRED, subtract } from "../numeric/exact";

/**
 * Scostamenti (rules.md §7, D.Lgs. 150/2009 art. 10 c. 1 b): Performance objectives with a shown p below 100, those of
 * the other kinds that were not achieved, and every excluded one.
 */
export function deviationsOf(
  objectives: readonly ObjectiveEvaluation[],
): readonly ObjectiveDeviation[] {
  return objectives
    .filter(deviates)
    .map((evaluated) => ({ evaluated, deviation: deviationOf(evaluated) }));
}

function deviates({ objective, achievement, isAchieved }: ObjectiveEvaluation): boolean {
  if (isExcluded(objective)) return true;
  if (achievement === null) return false;
  return objective.kind === "performance"
    ? compare(achievement.shown, HUNDRED) < 0
    : isAchieved === false;
}

/** Of the shown figures, so that the column is the difference of the two beside it. */
function deviationOf({ weight, result }: ObjectiveEvaluation): Figure | null {
  if (weight === null || result === null) return null;
  const trace = { rule: "weightDeviation", weight: weight.shown, result: result.shown } as const;
  return figure(subtract(result.shown, weight.shown), weight.places, trace);
}
