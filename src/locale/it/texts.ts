import type { IssueCode, IssueParams } from "../../core/domain/issue";
import type { Severity } from "../../core/domain/issueParts";
import type { Texts } from "../../core/texts/texts";
import type { IssueTexts } from "./issueText";
import { MODEL_TEXTS } from "./model";
import { READING_ISSUE_TEXTS } from "./readingIssues";
import { refusalSentence } from "./refusals";
import { RESTORING_TEXTS } from "./restoring";
import { SCORING_ISSUE_TEXTS } from "./scoringIssues";
import { SUMMARY_TEXTS } from "./summary";
import { WRITING_ISSUE_TEXTS } from "./writingIssues";

/** Every issue code in Italian. */
export const ISSUE_TEXTS: IssueTexts<IssueCode> = {
  ...READING_ISSUE_TEXTS,
  ...SCORING_ISSUE_TEXTS,
  ...WRITING_ISSUE_TEXTS,
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  error: "errore",
  warning: "avviso",
  remark: "nota",
};

export const ITALIAN: Texts = {
  issue: issueSentence,
  refusal: refusalSentence,
  restoring: RESTORING_TEXTS,
  summary: SUMMARY_TEXTS,
  model: MODEL_TEXTS,
};

function issueSentence<Code extends IssueCode>({
  code,
  params,
}: {
  readonly code: Code;
  readonly params: IssueParams[Code];
}): string {
  return ISSUE_TEXTS[code].sentence(params);
}
