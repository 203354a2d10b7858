import type { Evaluation } from "../core/domain/evaluation";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import { formerInputText } from "../core/sheet/writing/formerInputText";
import { inputText } from "../core/sheet/writing/inputText";
import type { RunStamp } from "../core/sheet/writing/runStamp";

/** Of the data of an evaluation: the same on everything that is made of it. */
export async function dataFingerprint(evaluation: Evaluation, digest: Digest): Promise<string> {
  return digest(inputText(evaluation));
}

/** Whether a run calculated the data that the workbook holds now, whatever the version of the rules. */
export async function isOfSameData(
  { fingerprint, rulesVersion }: RunStamp,
  evaluation: Evaluation,
  digest: Digest,
): Promise<boolean> {
  const current =
    rulesVersion === null
      ? digest(formerInputText(evaluation))
      : dataFingerprint(evaluation, digest);
  return (await current) === fingerprint;
}
