import { isSaidNow, type Candidate } from "./candidates";
import type { ImportField } from "./importFields";

// Which time a column is of, where that decides whether its figures are those of the plan.

/** What says how far an objective has come. */
const RESULTS: readonly ImportField[] = [
  "outcome",
  "grade",
  "points",
  "gradeFraction",
  "crossedGrade",
  "nucleoOutcome",
  "nucleoGrade",
];

export function isResult(field: ImportField | null): boolean {
  return field !== null && (RESULTS.includes(field) || field.startsWith("mark."));
}

/** Whether a figure of another year would be wrong in this field. */
export function isOfOneYear(field: ImportField | null): boolean {
  return field === "assignedWeight" || isResult(field);
}

/** In ascending order: a later one of these counts more. */
export type Standing = "otherYear" | "interim" | "usual";

export const STANDING_RANK: Readonly<Record<Standing, number>> = {
  otherYear: 0,
  interim: 1,
  usual: 2,
};

const LAST_MONTH = 12;

/** Of a column that would fill `field`. What the user has said of it in this very file is not doubted. */
export function standingOf(
  candidate: Candidate,
  field: ImportField | null,
  year: number | null,
): Standing {
  const { period, stage } = candidate;
  if (isSaidNow(candidate)) return "usual";
  if (!isOfOneYear(field)) return "usual";
  if (year !== null && period !== null && period.year !== null && period.year !== year) {
    return "otherYear";
  }
  if (!isResult(field) || stage === "final") return "usual";
  const month = period?.month ?? LAST_MONTH;
  return stage === "interim" || month < LAST_MONTH ? "interim" : "usual";
}
