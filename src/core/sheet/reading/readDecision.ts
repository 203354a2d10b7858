import { cellPlace } from "../../domain/place";
import type { SelfReport } from "../../domain/objective";
import type { Percentage } from "../../domain/quantities";
import { compare } from "../../numeric/exact";
import { readText } from "./cells";
import { withoutIssues, type Reading } from "./reading";
import { createOutcomeReader, type OutcomeAndGrade } from "./readOutcome";
import { cellAt, type OpenTable } from "./readTable";

/** Outcome and grade that count for an objective, with the reason that goes with them, and whose they are. */
export interface Decision extends OutcomeAndGrade {
  readonly reason: string | null;
  readonly isDecidedByNucleo: boolean;
  readonly selfReport: SelfReport | null;
  readonly nucleoReason: string | null;
}

export type ReadDecision = (table: OpenTable<"objectives">, row: number) => Decision;

/**
 * Reads who decided of an objective (rules.md §3): where `Esito Nucleo` or `Grado Nucleo %` is filled, the two together
 * take the place of `Esito` and `Grado di raggiungimento %`, which then are not checked. Where they differ,
 * `Motivazione Nucleo` is the reason of the outcome, if it is filled; that of the unit is of its self-report.
 */
export function createDecisionReader(reading: Reading): ReadDecision {
  const readOutcome = createOutcomeReader(reading);
  const readUnchecked = createOutcomeReader(withoutIssues(reading));
  return (table, row) => {
    const [outcome, grade] = [cellAt(table, row, "outcome"), cellAt(table, row, "grade")];
    const nucleoOutcome = cellAt(table, row, "nucleoOutcome");
    const nucleoGrade = cellAt(table, row, "nucleoGrade");
    const reasonCell = cellAt(table, row, "nucleoReason");
    const nucleoReason = readText(withoutIssues(reading), reasonCell);
    const reason = readText(reading, cellAt(table, row, "reason"));
    const byUnit = { reason, isDecidedByNucleo: false, selfReport: null, nucleoReason };
    if (nucleoOutcome === null && nucleoGrade === null) {
      return { ...readOutcome(outcome, grade), ...byUnit };
    }
    const own = readUnchecked(outcome, grade);
    if (nucleoOutcome === null && nucleoGrade !== null && own.outcome === "excluded") {
      reading.report("nucleo-grade-of-excluded", {}, nucleoGrade.place);
      return { outcome: "excluded", grade: null, ...byUnit };
    }
    const decided = readOutcome(nucleoOutcome, nucleoGrade);
    const isRead = nucleoOutcome === null || decided.outcome !== null;
    if (isRead && own.outcome !== null && decided.outcome !== own.outcome && reasonCell === null) {
      const params = { own: own.outcome, nucleo: decided.outcome };
      const place = cellPlace("objectives", row, "nucleoReason");
      reading.report("nucleo-differs-without-reason", params, place);
    }
    const differs = decided.outcome !== own.outcome || !isSameGrade(decided.grade, own.grade);
    return {
      ...decided,
      reason: differs ? (nucleoReason ?? reason) : reason,
      isDecidedByNucleo: true,
      selfReport: { ...own, reason },
      nucleoReason,
    };
  };
}

function isSameGrade(one: Percentage | null, other: Percentage | null): boolean {
  return one === null || other === null ? one === other : compare(one, other) === 0;
}
