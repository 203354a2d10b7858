import type { FreeText, Plan } from "../../domain/plan";
import type { RelazioneTexts, TextTarget } from "../../texts/relazioneTexts";
import { linesOf } from "./blocks";

/** The rows of `Testi` that are for the year of the plan, or for every year. */
export function textsOfYear({ texts, parameters }: Plan): readonly FreeText[] {
  return texts.filter(({ year }) => year === null || year === parameters.year);
}

/** The lines that the user wrote for a part of the document. */
export function linesFor(
  target: TextTarget,
  plan: Plan,
  { targetOf }: RelazioneTexts,
): readonly string[] {
  return textsOfYear(plan)
    .filter(({ section }) => targetOf(section) === target)
    .flatMap(({ text }) => linesOf(text));
}
