import { figure, type Figure } from "../../domain/figure";
import { issue, type Issue } from "../../domain/issue";
import { isExcluded, type Objective } from "../../domain/objective";
import type { Parameters } from "../../domain/parameters";
import {
  hasResults,
  isFinal,
  isMonitoring,
  isYearEnd,
  type PhaseDecision,
} from "../../domain/phase";
import { asAchievement, type Achievement, type Percentage } from "../../domain/quantities";
import { asWarning } from "../../domain/severity";
import { compare, HUNDRED, isZero, ZERO, type Exact } from "../../numeric/exact";
import type { Report } from "../report";
import { decidesByMeasurement, type Measured } from "./measured";
import { cellOf, checkMissed, checkOutcome } from "./outcome";

/** What has become of an objective, and how far it got (rules.md §2 and §3). */
export interface Assessment {
  readonly status: "excluded" | "pending" | "assessed";
  readonly achievement: Figure<Achievement> | null;
  readonly isAchieved: boolean | null;
  /** Of a pending objective, where its figures say something. */
  readonly progress: Figure<Achievement> | null;
}

/** In which phase, and under which parameters, objectives are assessed. */
export interface Assessing {
  readonly decision: PhaseDecision;
  readonly parameters: Parameters;
  /** One of each, however many objectives have it. */
  readonly byOutcome: OutcomeAssessments;
  readonly report: Report;
}

/** Rules.md §3.1: `Raggiunto` is 100, `Non raggiunto` is 0. */
export interface OutcomeAssessments {
  readonly achieved: Assessment;
  readonly notAchieved: Assessment;
}

export function outcomeAssessments(parameters: Parameters): OutcomeAssessments {
  const assessmentOf = (outcome: keyof OutcomeAssessments, value: Exact): Assessment => {
    const trace = { rule: "achievementByOutcome", outcome } as const;
    return assessed(figure(asAchievement(value), parameters.decimals, trace), parameters);
  };
  return {
    achieved: assessmentOf("achieved", HUNDRED),
    notAchieved: assessmentOf("notAchieved", ZERO),
  };
}

const EXCLUDED: Assessment = pendingWith(null, "excluded");

/** Who decides: the outcome, else the grade, else what was measured (rules.md §3). */
export function assess(
  objective: Objective,
  measured: Measured | null,
  assessing: Assessing,
): Assessment {
  const { decision, report } = assessing;
  if (isExcluded(objective)) {
    checkOutcome(objective, report);
    return EXCLUDED;
  }
  if (!hasResults(decision)) return pendingWith(null);
  checkOutcome(objective, report);
  const assessment = assessByOutcome(objective, measured, assessing);
  const isLeftPending = assessment.status === "pending" && !isFinal(decision);
  if (!isLeftPending) checkMissed(objective, report);
  const isMeasured =
    assessment.achievement !== null && assessment.achievement === measured?.achievement;
  if (!isMeasured) reportIdleMeasurement(objective, measured, assessment, assessing);
  return assessment;
}

function assessByOutcome(
  objective: Objective,
  measured: Measured | null,
  assessing: Assessing,
): Assessment {
  switch (objective.outcome) {
    case "achieved":
    case "notAchieved":
      return assessing.byOutcome[objective.outcome];
    case "partlyAchieved":
      return assessPartly(objective, measured, assessing);
    case "inProgress":
      if (isFinal(assessing.decision)) {
        const params = { objective: objective.code };
        assessing.report(issue("outcome-in-progress", params, cellOf(objective, "outcome")));
      }
      return pendingWith(progressOf(objective, measured, assessing));
    default:
      return assessWithoutOutcome(objective, measured, assessing);
  }
}

/** Its figure lies strictly between 0 and 100: the grade, or, where that is empty, what was measured. */
function assessPartly(
  objective: Objective,
  measured: Measured | null,
  assessing: Assessing,
): Assessment {
  const { code, grade } = objective;
  if (grade !== null) {
    if (isBetween(grade)) return assessed(ofGrade(grade, assessing), assessing.parameters);
    const cell = cellOf(objective, "grade");
    reportMissing(issue("partial-grade-out-of-range", { objective: code, grade }, cell), assessing);
    return pendingWith(ofGrade(grade, assessing));
  }
  const found = measured?.achievement ?? null;
  const askForGrade = (): void => {
    const cell = cellOf(objective, "grade");
    reportMissing(issue("partial-without-grade", { objective: code }, cell), assessing);
  };
  if (measured !== null && !isComplete(measured)) {
    reportIncomplete(measured, assessing);
    if (!isFinal(assessing.decision) && measured.pending.length > 0) askForGrade();
    return pendingWith(found);
  }
  if (found !== null && isBetween(found.exact)) return assessed(found, assessing.parameters);
  askForGrade();
  return pendingWith(found);
}

/** In Monitoraggio only an outcome assesses: everything else is progress (rules.md §2). */
function assessWithoutOutcome(
  objective: Objective,
  measured: Measured | null,
  assessing: Assessing,
): Assessment {
  const { decision, parameters, report } = assessing;
  const progress = progressOf(objective, measured, assessing);
  if (isMonitoring(decision)) return pendingWith(progress);
  if (objective.grade !== null) return assessed(ofGrade(objective.grade, assessing), parameters);
  if (measured !== null && !isComplete(measured)) {
    reportIncomplete(measured, assessing);
    return pendingWith(progress);
  }
  if (measured?.achievement) return assessed(measured.achievement, parameters);
  if (isFinal(decision)) {
    const params = { objective: objective.code };
    report(issue("outcome-missing", params, cellOf(objective, "outcome")));
  }
  return pendingWith(null);
}

/** The grade, else the measurement (rules.md §2). */
function progressOf(
  { grade }: Objective,
  measured: Measured | null,
  assessing: Assessing,
): Figure<Achievement> | null {
  return grade === null ? (measured?.achievement ?? null) : ofGrade(grade, assessing);
}

/** Without an achievement, faults and pending rows, a band is at fault, and has been reported. */
function isComplete({ achievement, faults, pending }: Measured): boolean {
  return achievement !== null && faults.length + pending.length === 0;
}

/** The measurement decides: a fault in it is an error where something must be decided, a missing figure only in a Consuntivo. */
function reportIncomplete({ faults, pending }: Measured, { decision, report }: Assessing): void {
  const mustDecide = isYearEnd(decision);
  for (const fault of faults) report(mustDecide ? fault : asWarning(fault));
  if (isFinal(decision)) for (const missing of pending) report(missing);
}

/** What an outcome lacks is an error in a Consuntivo; before it the objective is pending, with a warning. */
function reportMissing(found: Issue, { decision, report }: Assessing): void {
  report(isFinal(decision) ? found : asWarning(found));
}

/** The measurement does not decide: its faults are warnings, and a figure that differs is told (rules.md §3). */
function reportIdleMeasurement(
  objective: Objective,
  measured: Measured | null,
  { achievement }: Assessment,
  { decision, report }: Assessing,
): void {
  if (measured === null) return;
  if (!decidesByMeasurement(objective, decision)) {
    for (const fault of measured.faults) report(asWarning(fault));
  }
  if (achievement === null || measured.achievement === null) return;
  if (compare(achievement.shown, measured.achievement.shown) === 0) return;
  const params = {
    objective: objective.code,
    decided: achievement.shown,
    measured: measured.achievement.shown,
    places: achievement.places,
  };
  report(
    issue(
      "measurement-differs",
      params,
      cellOf(objective, objective.grade === null ? "outcome" : "grade"),
    ),
  );
}

function ofGrade(grade: Percentage, { parameters }: Assessing): Figure<Achievement> {
  const trace = { rule: "achievementByGrade", grade } as const;
  return figure(asAchievement(grade), parameters.decimals, trace);
}

/** Achieved by the figure as it is shown (rules.md §5 and opening). */
function assessed(
  achievement: Figure<Achievement>,
  { achievementThreshold }: Parameters,
): Assessment {
  const isAchieved = compare(achievement.shown, achievementThreshold) >= 0;
  return { status: "assessed", achievement, isAchieved, progress: null };
}

function pendingWith(
  progress: Figure<Achievement> | null,
  status: "pending" | "excluded" = "pending",
): Assessment {
  return { status, achievement: null, isAchieved: null, progress };
}

/** Tested unrounded. */
function isBetween(value: Exact): boolean {
  return !isZero(value) && compare(value, ZERO) > 0 && compare(value, HUNDRED) < 0;
}
