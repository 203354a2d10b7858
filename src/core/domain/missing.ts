import type { Issue, IssueCode } from "./issue";
import type { Severity } from "./issueParts";

/** What a Consuntivo still lacks, and a draft leaves pending: work to do rather than a fault (rules.md §2). */
const MISSING_CODES = [
  "outcome-missing",
  "outcome-in-progress",
  "partial-without-grade",
  "counted-achieved-missing",
  "measure-missing",
] as const satisfies readonly IssueCode[];

export type MissingCode = (typeof MISSING_CODES)[number];

/** The code of an issue that says what is missing; null for any other issue. */
export function missingCode({ code }: Pick<Issue, "code">): MissingCode | null {
  return MISSING_CODES.find((missing) => missing === code) ?? null;
}

/** Whether an issue is such work to do, and has a cell to lead to: a Consuntivo asks for it, other phases do not. */
export function isMissing({
  issue,
  severity,
  cell,
}: {
  readonly issue: Pick<Issue, "code">;
  readonly severity: Severity;
  readonly cell: string | null;
}): boolean {
  return severity === "error" && cell !== null && missingCode(issue) !== null;
}
