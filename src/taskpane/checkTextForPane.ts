import { draftOfText } from "../adapters/draft/plainText";
import { checkText, type CheckedText } from "../app/checkText";
import type { DraftTexts } from "../core/draft/draftTexts";
import { NO_OVERRIDES } from "../core/sheet/reading/readParameters";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import { draftOfPastedHtml } from "./pastedHtml";
import type { GivenText } from "./setup";

/** Compares what was pasted with the figures of the workbook, of a draft where outcomes are missing. */
export function checkTextForPane(
  { html, text }: GivenText,
  gateway: WorkbookGateway,
  texts: DraftTexts,
): Promise<Result<CheckedText, Refusal>> {
  const draft = html === null ? draftOfText(text) : draftOfPastedHtml(html);
  return checkText({ gateway, draft, texts, overrides: NO_OVERRIDES, wantsDraft: true });
}
