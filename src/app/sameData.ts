import type { Evaluation } from "../core/domain/evaluation";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import { formerInputText } from "../core/sheet/writing/formerInputText";
import { inputText } from "../core/sheet/writing/inputText";
import type { RunStamp } from "../core/sheet/writing/runStamp";

/** Whether a run calculated the data that the workbook holds now, whatever the version of the rules. */
export async function isOfSameData(
  { fingerprint, rulesVersion }: RunStamp,
  evaluation: Evaluation,
  digest: Digest,
): Promise<boolean> {
  const text = rulesVersion === null ? formerInputText(evaluation) : inputText(evaluation);
  return (await digest(text)) === fingerprint;
}
