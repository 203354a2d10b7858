import type { Calculation } from "../app/calculate";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import { PANE_WORDS } from "../locale/it/pane";
import { ITALIAN } from "../locale/it/texts";

/** What came of a calculation, in one sentence. */
export function resultSentence(result: Result<Calculation, Refusal>): string {
  if (!result.ok) return ITALIAN.refusal(result.failure);
  const { summarySheet, hasWritten } = result.value;
  if (summarySheet === null) return PANE_WORDS.notWritten;
  return hasWritten ? PANE_WORDS.written(summarySheet) : PANE_WORDS.unchanged;
}
