import { checkDraft } from "../core/draft/checkDraft";
import type { Draft } from "../core/draft/draft";
import type { DraftTexts } from "../core/draft/draftTexts";
import type { ParameterOverrides } from "../core/sheet/reading/readParameters";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { analyse } from "./analysis";
import { locateIssues, type LocatedIssue } from "./locatedIssues";

export interface TextCheckRequest {
  readonly gateway: WorkbookGateway;
  readonly draft: Draft;
  readonly texts: DraftTexts;
  readonly overrides: ParameterOverrides;
  /** Where outcomes are missing, with the figures of a draft. */
  readonly wantsDraft: boolean;
}

/** What was found in a text, in words. */
export interface TextCheck {
  /** Numbers that were compared, right or wrong. */
  readonly compared: number;
  /** Numbers whose meaning is not known: listed, never marked. */
  readonly notCompared: readonly string[];
  readonly marks: readonly TextMark[];
}

export interface TextMark {
  readonly text: string;
  /** "paragrafo 41" */
  readonly where: string;
  readonly expected: string;
  /** The sentence that would be right; null where only a person can write it. */
  readonly sentence: string | null;
  readonly reason: string;
}

export interface CheckedText {
  /** Null when an issue is an error: there are no figures to compare with. */
  readonly check: TextCheck | null;
  readonly issues: readonly LocatedIssue[];
}

/** **Controlla un testo**: compares the numbers of a text with the calculated ones. Nothing is written. */
export async function checkText(request: TextCheckRequest): Promise<Result<CheckedText, Refusal>> {
  const { gateway, draft, texts, overrides, wantsDraft } = request;
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const asItIs = analyse(read.value, overrides, false);
  const isIncomplete = asItIs.evaluation === null && wantsDraft;
  const { evaluation, issues, locate } = isIncomplete
    ? analyse(read.value, overrides, true)
    : asItIs;
  const located = locateIssues(issues, locate);
  if (evaluation === null) return success({ check: null, issues: located });
  const { compared, notCompared, marks } = checkDraft(draft, evaluation, texts);
  const check: TextCheck = {
    compared,
    notCompared,
    marks: marks.map(({ text, place, expected, sentence, reason }) => ({
      text,
      where: texts.place(place),
      expected,
      sentence,
      reason: texts.reason(reason, evaluation),
    })),
  };
  return success({ check, issues: located });
}
