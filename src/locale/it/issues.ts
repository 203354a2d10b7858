import type { IssueCode, IssueParams } from "../../core/domain/issue";
import type { Severity } from "../../core/domain/issueParts";
import type { IssueTexts } from "./issueText";
import { READING_ISSUE_TEXTS } from "./readingIssues";
import { SCORING_ISSUE_TEXTS } from "./scoringIssues";
import { WRITING_ISSUE_TEXTS } from "./writingIssues";

/** Every issue code in Italian. */
const ISSUE_TEXTS: IssueTexts<IssueCode> = {
  ...READING_ISSUE_TEXTS,
  ...SCORING_ISSUE_TEXTS,
  ...WRITING_ISSUE_TEXTS,
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  error: "errore",
  warning: "avviso",
  remark: "nota",
};

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
