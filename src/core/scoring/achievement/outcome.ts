import { issue } from "../../domain/issue";
import { isExcluded, type Objective } from "../../domain/objective";
import { cellPlace, type ObjectiveField, type Place } from "../../domain/place";
import { compare, HUNDRED, isZero } from "../../numeric/exact";
import type { Report } from "../report";

/** What an objective's outcome lacks or contradicts, whatever it decides (rules.md §2 and §3.1). */
export function checkOutcome(objective: Objective, report: Report): void {
  const { code, outcome, grade, reason, variationAct } = objective;
  if (outcome !== null && grade !== null && contradicts(objective)) {
    const params = { objective: code, outcome, grade };
    report(issue("grade-contradicts-outcome", params, cellOf(objective, "grade")));
  }
  if (isExcluded(objective) && reason === null && variationAct === null) {
    const cell = cellOf(objective, "reason");
    report(issue("excluded-without-reason", { objective: code }, cell));
  }
}

/** A reason is worth giving where an outcome says that something was missed. */
export function checkMissed(objective: Objective, report: Report): void {
  const { code, outcome, reason } = objective;
  if (reason !== null || (outcome !== "notAchieved" && outcome !== "partlyAchieved")) return;
  report(issue("missed-without-reason", { objective: code }, cellOf(objective, "reason")));
}

/** The outcome wins over a grade that says otherwise. */
function contradicts({ outcome, grade }: Objective): boolean {
  if (grade === null) return false;
  switch (outcome) {
    case "excluded":
      return true;
    case "achieved":
      return compare(grade, HUNDRED) !== 0;
    case "notAchieved":
      return !isZero(grade);
    case "partlyAchieved":
    case "inProgress":
    case null:
      return false;
  }
}

/** The cell of an objective's row; of an outcome or a grade, that of who decided. */
export function cellOf({ row, isDecidedByNucleo }: Objective, field: ObjectiveField): Place {
  const decided = isDecidedByNucleo ? (NUCLEO_FIELDS.get(field) ?? field) : field;
  return cellPlace("objectives", row, decided);
}

const NUCLEO_FIELDS: ReadonlyMap<ObjectiveField, ObjectiveField> = new Map([
  ["outcome", "nucleoOutcome"],
  ["grade", "nucleoGrade"],
]);
