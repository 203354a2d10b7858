import type { IssueCode, IssueParams } from "../../core/domain/issue";
import type { Severity } from "../../core/domain/issueParts";
import type { IssueTexts } from "../../core/texts/texts";
import { PLAN_ISSUE_TEXTS } from "./planIssues";
import { READING_ISSUE_TEXTS } from "./readingIssues";
import { TABLE_ISSUE_TEXTS } from "./tableIssues";
import { SCORING_ISSUE_TEXTS } from "./scoringIssues";
import { WRITING_ISSUE_TEXTS } from "./writingIssues";
import { YEAR_ISSUE_TEXTS } from "./yearIssues";

/** Every issue code in Italian. */
const ISSUE_TEXTS: IssueTexts<IssueCode> = {
  ...READING_ISSUE_TEXTS,
  ...TABLE_ISSUE_TEXTS,
  ...SCORING_ISSUE_TEXTS,
  ...WRITING_ISSUE_TEXTS,
  ...PLAN_ISSUE_TEXTS,
  ...YEAR_ISSUE_TEXTS,
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  error: "errore",
  warning: "avviso",
  remark: "nota",
};

/** "Obiettivi!K7, K8, K9 e altre 3": the sheet once, where they are all of one. */
export function cellList(cells: readonly string[], most: number): string {
  const [first = "", ...others] = cells.slice(0, most);
  const sheet = first.slice(0, first.lastIndexOf("!") + 1);
  const shown = others.map((cell) => (cell.startsWith(sheet) ? cell.slice(sheet.length) : cell));
  const left = cells.length - most;
  return (
    [first, ...shown].join(", ") +
    (left > 0 ? ` e ${left === 1 ? "un'altra" : `altre ${left}`}` : "")
  );
}

/** What is wrong, what was found, what to do. */
export function issueSentence<Code extends IssueCode>({
  code,
  params,
}: {
  readonly code: Code;
  readonly params: IssueParams[Code];
}): string {
  return ISSUE_TEXTS[code](params);
}
