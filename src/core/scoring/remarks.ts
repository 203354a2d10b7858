import { issue, type Issue } from "../domain/issue";
import type { Plan } from "../domain/plan";
import { isFinal, type PhaseDecision } from "../domain/phase";

/** What is to be said of a plan as a whole, before its rows (rules.md §2). */
export function remarksOn(plan: Plan, decision: PhaseDecision): readonly Issue[] {
  if (plan.objectives.length + plan.counted.length === 0) {
    return [issue("nothing-to-assess", {}, null)];
  }
  return decision.phase === "planning"
    ? ignoredOutcomes(plan)
    : [...unusedMeasurements(plan), ...missingNumbers(plan, decision)];
}

function ignoredOutcomes({ objectives, counted }: Plan): readonly Issue[] {
  const ignored = objectives.filter(
    ({ outcome, grade }) => outcome !== "excluded" && (outcome !== null || grade !== null),
  );
  const rows = ignored.length + counted.filter(({ achieved }) => achieved !== null).length;
  return rows === 0 ? [] : [issue("outcomes-ignored", { rows }, null)];
}

function unusedMeasurements({ objectives }: Plan): readonly Issue[] {
  const decided = objectives.filter(
    ({ outcome, grade, measurement }) =>
      (measurement?.hasFigures ?? false) &&
      outcome !== "excluded" &&
      (outcome !== null || grade !== null),
  );
  return decided.length === 0
    ? []
    : [issue("measurement-left-out", { objectives: decided.length }, null)];
}

function missingNumbers({ counted }: Plan, decision: PhaseDecision): readonly Issue[] {
  if (!isFinal(decision)) return [];
  return counted
    .filter(({ achieved }) => achieved === null)
    .map(({ row }) =>
      issue("counted-achieved-missing", {}, { table: "counted", row, field: "achieved" }),
    );
}
