import type { Evaluation } from "../core/domain/evaluation";
import type { StatedParameters } from "../core/domain/parameters";
import type { Plan, StatedPlan } from "../core/domain/plan";
import type { TextDocument } from "../core/report/document";
import type { DocumentChoices, DocumentWords } from "../core/report/relazione/input";
import { cardsDocument } from "../core/report/relazione/cards";
import { relazioneDocument } from "../core/report/relazione/relazioneDocument";
import { evaluatePlan } from "../core/scoring/evaluate";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { DocumentId } from "../core/texts/relazioneTexts";
import { dataFingerprint } from "./sameData";

/**
 * The Relazione, the cards, or the Piano, which shows no outcome in any phase; null where the plan has errors without its
 * outcomes.
 */
export async function textDocument(
  document: DocumentId,
  calculated: Evaluation,
  choices: DocumentChoices,
  words: DocumentWords,
  digest: Digest,
): Promise<TextDocument | null> {
  const evaluation = document === "piano" ? asPlanned(calculated.plan) : calculated;
  if (evaluation === null) return null;
  const fingerprint = await dataFingerprint(evaluation, digest);
  const input = { evaluation, fingerprint, choices };
  return document === "cards"
    ? cardsDocument(input, words)
    : relazioneDocument(document, input, words);
}

/** The plan before its year: nobody has excluded or reached anything yet. */
function asPlanned(plan: Plan): Evaluation | null {
  const { defaulted, ...parameters } = plan.parameters;
  const empty = Object.fromEntries([...defaulted].map((id) => [id, null]));
  const stated: StatedPlan = {
    ...plan,
    parameters: { ...parameters, ...(empty as Partial<StatedParameters>), phase: "planning" },
    objectives: plan.objectives.map((objective) => ({ ...objective, outcome: null, grade: null })),
    counted: plan.counted.map((row) => ({ ...row, excluded: 0, achieved: null, reason: null })),
  };
  return evaluatePlan(stated, false).evaluation;
}
