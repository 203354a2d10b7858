import { issue, type Issue, type IssueParams } from "../../domain/issue";
import type { Place } from "../../domain/place";
import type { ReadingIssueParams } from "../../domain/readingIssues";
import type { TableIssueParams } from "../../domain/tableIssues";
import type { YearIssueParams } from "../../domain/yearIssues";
import { exactFromDouble } from "../../numeric/decimal";
import type { Exact } from "../../numeric/exact";
import { foldText } from "../../contract/matching";
import { NOT_CALCULATED } from "../../workbook/snapshot";
import { createNearest, type Nearest } from "./suggestions";

export type ReadingCode = keyof ReadingIssueParams | keyof TableIssueParams | keyof YearIssueParams;

/** What one reading of a workbook carries along. */
export interface Reading {
  /** Dates count from 1904 instead of 1900. */
  readonly uses1904Dates: boolean;
  /** `foldText`, once per distinct text. */
  readonly fold: (text: string) => string;
  /** `exactFromDouble`, once per distinct number. */
  readonly exact: (double: number) => Exact;
  /** What was probably meant by a folded text. */
  readonly nearest: Nearest;
  readonly report: <Code extends ReadingCode>(
    code: Code,
    params: IssueParams[Code],
    place: Place | null,
  ) => void;
  /** Everything reported so far, in the order in which it was met. */
  readonly issues: readonly Issue[];
}

export function createReading(uses1904Dates: boolean): Reading {
  const issues: Issue[] = [];
  return {
    uses1904Dates,
    fold: remembering(foldText),
    exact: remembering(exactFromDouble),
    nearest: createNearest(),
    report: (code, params, place) => {
      issues.push(issue<ReadingCode>(code, params, place));
    },
    issues,
  };
}

/** Says that a cell holds an Excel error, or a formula without its value. */
export function reportErrorCell({ report }: Reading, error: string, place: Place): void {
  if (error === NOT_CALCULATED) report("formula-not-calculated", {}, place);
  else report("excel-error", { error }, place);
}

/** A reading that says nothing of what it cannot read: for what is not asked. */
export function withoutIssues(reading: Reading): Reading {
  return { ...reading, report: () => undefined };
}

/** The same function, which works each argument out once: a column repeats few values many times. */
function remembering<Key, Value extends string | Exact>(
  work: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(key);
      known.set(key, value);
    }
    return value;
  };
}
