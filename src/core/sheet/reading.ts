import { issue, type Issue } from "../domain/issue";
import type { Place } from "../domain/place";
import type { ReadingIssueParams } from "../domain/readingIssues";
import { createFold } from "./matching";

/** What one reading of a workbook carries along. */
export interface Reading {
  /** Dates count from 1904 instead of 1900. */
  readonly uses1904Dates: boolean;
  /** `foldText`, once per distinct text. */
  readonly fold: (text: string) => string;
  readonly report: <Code extends keyof ReadingIssueParams>(
    code: Code,
    params: ReadingIssueParams[Code],
    place: Place | null,
  ) => void;
  /** Everything reported so far, in the order in which it was met. */
  readonly issues: readonly Issue[];
}

export function createReading(uses1904Dates: boolean): Reading {
  const issues: Issue[] = [];
  return {
    uses1904Dates,
    fold: createFold(),
    report: (code, params, place) => {
      issues.push(issue<keyof ReadingIssueParams>(code, params, place));
    },
    issues,
  };
}
