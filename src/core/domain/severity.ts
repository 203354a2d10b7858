import type { Issue, IssueCode, ScoringIssueParams, WritingIssueParams } from "./issue";
import type { Severity } from "./issueParts";
import { MEASUREMENT_SCORING_SEVERITIES } from "./measurementIssues";
import { PLAN_SEVERITIES } from "./planIssues";
import { READING_SEVERITIES } from "./readingIssues";
import { TABLE_SEVERITIES } from "./tableIssues";
import { YEAR_SEVERITIES } from "./yearIssues";

const SCORING_SEVERITIES: Record<keyof ScoringIssueParams, Severity> = {
  "phase-ambiguous": "error",
  "draft-not-needed": "remark",
  "outcomes-ignored": "remark",
  "outcome-missing": "error",
  "outcome-in-progress": "error",
  "measurement-differs": "warning",
  "partial-without-grade": "error",
  "partial-grade-out-of-range": "error",
  "grade-contradicts-outcome": "warning",
  "excluded-without-reason": "warning",
  "missed-without-reason": "remark",
  "weight-missing": "error",
  "weight-negative": "error",
  "weight-zero": "warning",
  "weights-sum-differs": "error",
  "weights-sum-zero": "error",
  "weights-reproportioned": "remark",
  "weight-in-several-units": "error",
  "weights-left-all-zero": "error",
  "excluded-weight-lost": "warning",
  "parameter-not-chosen": "warning",
  "weights-not-chosen": "error",
  "assigned-weights-ignored": "warning",
  "attribution-not-chosen": "error",
  "below-minimum-not-chosen": "warning",
  "choice-matters": "warning",
  "counted-achieved-missing": "error",
  "nothing-to-assess": "warning",
  "staff-shares-differ": "warning",
  "staff-unit-not-evaluated": "warning",
  ...MEASUREMENT_SCORING_SEVERITIES,
};

const WRITING_SEVERITIES: Record<keyof WritingIssueParams, Severity> = {
  "output-column-taken": "error",
  "sheet-protected": "error",
  "structure-protected": "error",
  "workbook-read-only": "error",
  "workbook-signed": "error",
  "summary-kept-as-copy": "warning",
  "summary-name-taken": "remark",
  "run-not-restorable": "warning",
  "summary-laid-out-anew": "warning",
  "figures-changed-by-rules": "warning",
};

/** The usual severity of every issue code: the gravest one that it can have. */
export const SEVERITIES: Record<IssueCode, Severity> = {
  ...READING_SEVERITIES,
  ...TABLE_SEVERITIES,
  ...SCORING_SEVERITIES,
  ...WRITING_SEVERITIES,
  ...PLAN_SEVERITIES,
  ...YEAR_SEVERITIES,
};

export function severityOf({ code, severity }: Issue): Severity {
  return severity ?? SEVERITIES[code];
}

export function isError(issue: Issue): boolean {
  return severityOf(issue) === "error";
}

/** An error where it does not decide anything: then it stops nothing (rules.md §3). */
export function asWarning(found: Issue): Issue {
  return isError(found) ? { ...found, severity: "warning" } : found;
}
