import type { Evaluation } from "../../domain/evaluation";
import type { Act } from "../../domain/plan";
import type { ActSubject, DocumentId, RelazioneTexts } from "../../texts/relazioneTexts";
import { isRemodulated } from "../../year/remodulation";
import type { TextBlock } from "../document";
import { heading } from "./blocks";
import type { DocumentWords } from "./input";
import type { SectionContext } from "./sectionContext";

/** Whose it is, of which year, and who approved it. */
export function cover(context: SectionContext): readonly TextBlock[] {
  const { document, input, words } = context;
  const { evaluation } = input;
  const { relazione } = words;
  const approval =
    document === "relazione"
      ? (actOf("relazione", evaluation, words) ?? actOf("budgetReport", evaluation, words))
      : actOf("plan", evaluation, words);
  return [
    ...coverBlocks(document, evaluation, relazione),
    subtitle(relazione.approvedBy(document, approval)),
    ...updates(context),
  ];
}

/** The Piano as it is now is not the one that its act approved, where something was changed since. */
function updates({ document, input, words }: SectionContext): readonly TextBlock[] {
  const { plan } = input.evaluation;
  if (document !== "piano") return [];
  // Nothing is excluded from the Piano, which is of before the year.
  const inText = plan.records.variations.filter(
    ({ kind, objective }) => kind !== "dropped" || objective === null,
  );
  if (inText.length === 0 && !isRemodulated(plan)) return [];
  const acts = [...new Set(inText.flatMap(({ act }) => act ?? []))];
  return [subtitle(words.relazione.updatedBy(acts))];
}

/** Ente, title and year. */
export function coverBlocks(
  document: DocumentId,
  evaluation: Evaluation,
  relazione: RelazioneTexts,
): readonly TextBlock[] {
  const { body } = evaluation.plan.parameters;
  const mark = relazione.mark(evaluation);
  return [
    ...(body === null ? [] : [subtitle(body)]),
    heading(1, relazione.title(document, evaluation)),
    subtitle(relazione.subtitle(evaluation)),
    ...(mark === null ? [] : [{ kind: "paragraph", role: "alert", text: mark } as const]),
  ];
}

function subtitle(text: string): TextBlock {
  return { kind: "paragraph", role: "subtitle", text };
}

/** The first act of `Atti` that is about something. */
export function actOf(
  subject: ActSubject,
  { plan }: Evaluation,
  { relazione }: DocumentWords,
): Act | null {
  return plan.acts.find((act) => relazione.actSubject(act) === subject) ?? null;
}
