import { cellPlace, type Place, type ObjectiveField } from "../domain/place";
import type { Figure } from "../domain/figure";
import { issue, type Issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import type { Outcome } from "../domain/outcome";
import type { Parameters } from "../domain/parameters";
import { asAchievement, type Achievement, type Percentage } from "../domain/quantities";
import { compare, HUNDRED, isZero, ZERO } from "../numeric/exact";
import { figure } from "./figures";
import { hasResults, isProvisional, type PhaseDecision } from "../domain/phase";

/** Where an objective stands, and how far it got (rules.md §2 and §3). */
export interface Assessment {
  readonly status: "excluded" | "pending" | "assessed";
  readonly achievement: Figure<Achievement> | null;
  readonly isAchieved: boolean | null;
}

const EXCLUDED: Assessment = { status: "excluded", achievement: null, isAchieved: null };
const PENDING: Assessment = { status: "pending", achievement: null, isAchieved: null };

/** Assesses one objective; what is wrong with its row goes to `report`. */
export type Assess = (objective: Objective, report: (found: Issue) => void) => Assessment;

/** The assessment of objectives in one phase and under one ente's parameters. */
export function assessmentFor(decision: PhaseDecision, parameters: Parameters): Assess {
  const places = parameters.decimals;
  const full = byOutcome("achieved");
  const none = byOutcome("notAchieved");

  return (objective, report) => {
    if (objective.outcome === "excluded") {
      reportExcluded(objective, report);
      return EXCLUDED;
    }
    if (!hasResults(decision)) return PENDING;
    reportContradiction(objective, report);
    reportMissingReason(objective, report);
    switch (objective.outcome) {
      case "achieved":
        return full;
      case "notAchieved":
        return none;
      case "partlyAchieved":
        return byPartialGrade(objective, report);
      case "inProgress":
        if (!isProvisional(decision))
          report(
            issue(
              "outcome-in-progress",
              { objective: objective.code },
              cellOf(objective, "outcome"),
            ),
          );
        return PENDING;
      case null:
        return withoutOutcome(objective, report);
    }
  };

  function byOutcome(outcome: "achieved" | "notAchieved"): Assessment {
    const value = asAchievement(outcome === "achieved" ? HUNDRED : ZERO);
    return assessed(figure(value, places, { rule: "achievementByOutcome", outcome }));
  }

  function assessed(achievement: Figure<Achievement>): Assessment {
    const isAchieved = compare(achievement.exact, parameters.achievementThreshold) >= 0;
    return { status: "assessed", achievement, isAchieved };
  }

  function byGrade(grade: Percentage): Assessment {
    return assessed(figure(asAchievement(grade), places, { rule: "achievementByGrade", grade }));
  }

  function byPartialGrade(objective: Objective, report: (found: Issue) => void): Assessment {
    const { grade, measurement } = objective;
    if (grade !== null) {
      if (isZero(grade) || compare(grade, HUNDRED) === 0) {
        report(
          issue(
            "partial-grade-out-of-range",
            { objective: objective.code, grade },
            cellOf(objective, "grade"),
          ),
        );
      }
      return byGrade(grade);
    }
    report(
      measurement?.hasFigures
        ? issue(
            "measurement-not-available",
            { objective: objective.code, source: measurement.source },
            cellOf(objective, "outcome"),
          )
        : issue("partial-without-grade", { objective: objective.code }, cellOf(objective, "grade")),
    );
    return PENDING;
  }

  function withoutOutcome(objective: Objective, report: (found: Issue) => void): Assessment {
    const { grade, measurement } = objective;
    if (grade !== null) return byGrade(grade);
    if (measurement?.hasFigures) {
      report(
        issue(
          "measurement-not-available",
          { objective: objective.code, source: measurement.source },
          cellOf(objective, "outcome"),
        ),
      );
    } else if (!isProvisional(decision)) {
      report(issue("outcome-missing", { objective: objective.code }, cellOf(objective, "outcome")));
    }
    return PENDING;
  }
}

function reportExcluded(objective: Objective, report: (found: Issue) => void): void {
  const { code, grade } = objective;
  if (objective.reason === null) {
    report(issue("excluded-without-reason", { objective: code }, cellOf(objective, "reason")));
  }
  if (grade !== null) report(contradiction(objective, "excluded", grade));
}

/** Rules.md §3.1: a grade that contradicts the outcome is reported, and the outcome wins. */
function reportContradiction(objective: Objective, report: (found: Issue) => void): void {
  const { outcome, grade } = objective;
  if (outcome === null || grade === null) return;
  const contradicts =
    (outcome === "achieved" && compare(grade, HUNDRED) !== 0) ||
    (outcome === "notAchieved" && !isZero(grade));
  if (contradicts) report(contradiction(objective, outcome, grade));
}

function contradiction(objective: Objective, outcome: Outcome, grade: Percentage): Issue {
  const params = { objective: objective.code, outcome, grade };
  return issue("grade-contradicts-outcome", params, cellOf(objective, "grade"));
}

function reportMissingReason(objective: Objective, report: (found: Issue) => void): void {
  const isMissed = objective.outcome === "notAchieved" || objective.outcome === "partlyAchieved";
  if (isMissed && objective.reason === null) {
    report(
      issue("missed-without-reason", { objective: objective.code }, cellOf(objective, "reason")),
    );
  }
}

/** The cell of an objective's row. */
export function cellOf(objective: Objective, field: ObjectiveField): Place {
  return cellPlace("objectives", objective.row, field);
}
