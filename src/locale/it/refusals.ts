import type { Refusal, RefusalCode } from "../../core/workbook/refusal";
import { FILE_REFUSALS } from "./fileRefusals";
import { inBrackets, OPEN_REFUSALS } from "./openRefusals";

const SENTENCES: Record<RefusalCode, (where: string) => string> = {
  ...FILE_REFUSALS,
  ...OPEN_REFUSALS,
};

/** What the world refused and what to do about it. */
export function refusalSentence({ code, where }: Refusal): string {
  return SENTENCES[code](inBrackets(where));
}
