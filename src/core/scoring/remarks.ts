import { cellPlace } from "../domain/place";
import { issue, type Issue } from "../domain/issue";
import { isExcluded } from "../domain/objective";
import type { Plan } from "../domain/plan";
import { hasResults, isFinal, type PhaseDecision } from "../domain/phase";

/** What is to be said of a plan as a whole, before its rows (rules.md §2). */
export function remarksOn(plan: Plan, decision: PhaseDecision): readonly Issue[] {
  if (plan.objectives.length + plan.counted.length === 0) {
    return [issue("nothing-to-assess", {}, null)];
  }
  return hasResults(decision)
    ? [...unusedMeasurements(plan), ...missingNumbers(plan, decision)]
    : ignoredOutcomes(plan);
}

function ignoredOutcomes({ objectives, counted }: Plan): readonly Issue[] {
  const ignored = objectives.filter(
    (objective) =>
      !isExcluded(objective) && (objective.outcome !== null || objective.grade !== null),
  );
  const rows = ignored.length + counted.filter(({ achieved }) => achieved !== null).length;
  return rows === 0 ? [] : [issue("outcomes-ignored", { rows }, null)];
}

function unusedMeasurements({ objectives }: Plan): readonly Issue[] {
  const decided = objectives.filter(
    (objective) =>
      (objective.measurement?.hasFigures ?? false) &&
      !isExcluded(objective) &&
      (objective.outcome !== null || objective.grade !== null),
  );
  return decided.length === 0
    ? []
    : [issue("measurement-left-out", { objectives: decided.length }, null)];
}

function missingNumbers({ counted }: Plan, decision: PhaseDecision): readonly Issue[] {
  if (!isFinal(decision)) return [];
  return counted
    .filter(({ achieved }) => achieved === null)
    .map(({ row }) => issue("counted-achieved-missing", {}, cellPlace("counted", row, "achieved")));
}
