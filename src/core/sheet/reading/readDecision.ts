import { cellPlace } from "../../domain/place";
import { withoutIssues, type Reading } from "./reading";
import { createOutcomeReader, type OutcomeAndGrade } from "./readOutcome";
import { cellAt, type OpenTable } from "./readTable";

/** Outcome and grade that count for an objective, and whose they are. */
export interface Decision extends OutcomeAndGrade {
  readonly isDecidedByNucleo: boolean;
}

export type ReadDecision = (table: OpenTable<"objectives">, row: number) => Decision;

/**
 * Reads who decided of an objective (rules.md §3): where `Esito Nucleo` or `Grado Nucleo %` is filled, the two together
 * take the place of `Esito` and `Grado di raggiungimento %`, which then are not checked.
 */
export function createDecisionReader(reading: Reading): ReadDecision {
  const readOutcome = createOutcomeReader(reading);
  const readUnchecked = createOutcomeReader(withoutIssues(reading));
  return (table, row) => {
    const [outcome, grade] = [cellAt(table, row, "outcome"), cellAt(table, row, "grade")];
    const nucleoOutcome = cellAt(table, row, "nucleoOutcome");
    const nucleoGrade = cellAt(table, row, "nucleoGrade");
    if (nucleoOutcome === null && nucleoGrade === null) {
      return { ...readOutcome(outcome, grade), isDecidedByNucleo: false };
    }
    const own = readUnchecked(outcome, grade);
    if (nucleoOutcome === null && nucleoGrade !== null && own.outcome === "excluded") {
      reading.report("nucleo-grade-of-excluded", {}, nucleoGrade.place);
      return { outcome: "excluded", grade: null, isDecidedByNucleo: false };
    }
    const decided = readOutcome(nucleoOutcome, nucleoGrade);
    const isRead = nucleoOutcome === null || decided.outcome !== null;
    const hasReason = cellAt(table, row, "nucleoReason") !== null;
    if (isRead && own.outcome !== null && decided.outcome !== own.outcome && !hasReason) {
      const params = { own: own.outcome, nucleo: decided.outcome };
      const place = cellPlace("objectives", row, "nucleoReason");
      reading.report("nucleo-differs-without-reason", params, place);
    }
    return { ...decided, isDecidedByNucleo: true };
  };
}
