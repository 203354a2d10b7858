import { groupOfKind, type Evaluation, type UnitEvaluation } from "../../domain/evaluation";
import type { Kind } from "../../domain/kind";
import { hasResults, isFinal } from "../../domain/phase";
import { unitNames } from "../../tables/notes";
import type { ClosingPart, MinimumOfUnits, SectionId } from "../../texts/relazioneTexts";
import type { TextBlock, TextField } from "../document";
import { heading, item, paragraph } from "./blocks";
import { actOf, cover } from "./cover";
import { linesFor } from "./userTexts";
import type { DocumentWords } from "./input";
import { tableOf, type SectionContext } from "./sectionContext";
import { YEAR_CONTENTS } from "./yearContents";

/** Half a page holds so many of the objectives that were missed. */
const MISSED_IN_BRIEF = 5;

/** What each section says of itself, below its heading; nothing where it has no content. */
export const SECTION_CONTENTS: Readonly<
  Record<SectionId, (context: SectionContext) => readonly TextBlock[]>
> = {
  cover,
  brief,
  contents: ({ words }) => [{ kind: "contents", title: words.relazione.sectionNames.contents }],
  premise,
  context: nothing,
  resources: nothing,
  cycle,
  objectives: (context) => [
    ...tableOf("performance", context),
    ...reachedOf("performance", context),
  ],
  otherStrategic: (context) => [
    ...tableOf("otherStrategic", context),
    ...reachedOf("strategic", context),
  ],
  ordinary: (context) => [...tableOf("ordinary", context), ...reachedOf("ordinary", context)],
  results,
  deviations: (context) => {
    const { evaluation } = context.input;
    const table = tableOf("deviations", context);
    return table.length === 0
      ? []
      : [paragraph(context.words.relazione.deviations(evaluation.deviations)), ...table];
  },
  indicators: (context) => tableOf("indicators", context),
  ...YEAR_CONTENTS,
  individualResults: nothing,
  genderBudget: nothing,
  others: nothing,
  method: ({ input, words }) => words.summary.rules(input.evaluation).map(paragraph),
  closing,
};

/** Only what the user writes. */
function nothing(): readonly TextBlock[] {
  return [];
}

/** Half a page for the citizen; the Piano has nothing to tell yet. */
function brief({ input, words }: SectionContext): readonly TextBlock[] {
  const { evaluation } = input;
  const { brief: texts, ...relazione } = words.relazione;
  if (!hasResults(evaluation)) return [];
  const performance = groupOfKind(evaluation, "performance");
  const judgement = performance ? relazione.judgement(performance, evaluation) : null;
  const sentences = [
    ...(performance ? [texts.objectives(performance, evaluation)] : []),
    ...(["strategic", "ordinary"] as const).flatMap((kind) => {
      const group = groupOfKind(evaluation, kind);
      return group ? [relazione.reached(group, evaluation)] : [];
    }),
    // Without a threshold there is no judgement, which names the index.
    ...(performance?.index ? [judgement ?? relazione.index(performance, evaluation)] : []),
    ...(performance?.progress ? [relazione.progress(performance.progress)] : []),
  ];
  const terms = texts.terms(evaluation).map(({ label, meaning }) => ({ label, texts: [meaning] }));
  return [
    ...sentences.map(paragraph),
    ...missedObjectives(evaluation, words),
    ...(terms.length === 0
      ? []
      : [heading(3, texts.termsTitle), { kind: "fields", items: terms } as const]),
  ];
}

function missedObjectives(evaluation: Evaluation, words: DocumentWords): readonly TextBlock[] {
  const { brief: texts } = words.relazione;
  const missed = evaluation.objectives.filter(
    ({ objective, status, isAchieved }) =>
      objective.kind === "performance" && status === "assessed" && isAchieved === false,
  );
  if (missed.length === 0) return [];
  const more = missed.length - MISSED_IN_BRIEF;
  return [
    paragraph(texts.missed(missed.length)),
    ...missed
      .slice(0, MISSED_IN_BRIEF)
      .map((each) => item(texts.missedOne(each, unitNames(evaluation.plan, each.objective.units)))),
    ...(more > 0 ? [paragraph(texts.moreMissed(more))] : []),
  ];
}

function premise({ document, input, words }: SectionContext): readonly TextBlock[] {
  const { evaluation } = input;
  const { relazione } = words;
  const isRelazione = document === "relazione";
  const references = isRelazione ? linesFor("references", evaluation.plan, relazione) : [];
  // Before the year nobody has approved or validated what comes after it.
  const acts = evaluation.plan.acts.filter(
    (act) => isRelazione || ["plan", "yearly", "other"].includes(relazione.actSubject(act)),
  );
  const approvals = isRelazione
    ? relazione.approvals({
        approval: actOf("relazione", evaluation, words),
        validation: actOf("validation", evaluation, words),
        budgetReport: actOf("budgetReport", evaluation, words),
      })
    : [];
  return [
    ...(references.length > 0 ? references : relazione.premise(document, evaluation)).map(
      paragraph,
    ),
    ...(acts.length === 0 ? [] : [paragraph(relazione.actsIntroduction)]),
    ...acts.map((act) => item(relazione.act(act))),
    ...approvals.map(paragraph),
  ];
}

/** How many objectives there are, and which of each unit. */
function cycle({ input, words }: SectionContext): readonly TextBlock[] {
  const { evaluation } = input;
  const texts = words.relazione.cycle;
  const ofPlan = groupOfKind(evaluation, "performance")?.counts.assigned ?? 0;
  const strategic = ofPlan + (groupOfKind(evaluation, "strategic")?.counts.assigned ?? 0);
  const ordinary = groupOfKind(evaluation, "ordinary")?.counts.assigned ?? 0;
  const units = codesByUnit(evaluation);
  const ofAll = performanceRows(evaluation).filter(({ objective }) => objective.units === "all");
  const shared = ofAll.map(({ objective }) => objective.code);
  return [
    ...(strategic === 0 ? [] : [paragraph(texts.strategic({ strategic, ofPlan }, evaluation))]),
    ...(ofPlan === 0 ? [] : [paragraph(texts.byUnit(ofPlan))]),
    ...units.map(({ name, codes }) => item(texts.unit(name, codes))),
    ...(shared.length === 0 ? [] : [item(texts.sharedByAll(shared))]),
    ...(ordinary === 0 ? [] : [paragraph(texts.ordinary(ordinary, strategic === 0, evaluation))]),
  ];
}

function codesByUnit(
  evaluation: Evaluation,
): readonly { readonly name: string; readonly codes: readonly string[] }[] {
  const rows = performanceRows(evaluation);
  return evaluation.plan.units.flatMap(({ name }, position) => {
    const codes = rows.flatMap(({ objective }) =>
      objective.units !== "all" && objective.units.includes(position) ? [objective.code] : [],
    );
    return codes.length === 0 ? [] : [{ name, codes }];
  });
}

function performanceRows({ objectives }: Evaluation): Evaluation["objectives"] {
  return objectives.filter(({ objective }) => objective.kind === "performance");
}

/** Index, judgement, minimum of the units. */
function results(context: SectionContext): readonly TextBlock[] {
  const { evaluation } = context.input;
  const { relazione } = context.words;
  if (!hasResults(evaluation)) return [];
  const performance = groupOfKind(evaluation, "performance");
  const judgement = performance ? relazione.judgement(performance, evaluation) : null;
  const minimum = minimumOfUnits(evaluation);
  const isHeld = minimum.reached.length + minimum.below.length > 0;
  return [
    ...(performance ? [paragraph(relazione.index(performance, evaluation))] : []),
    ...(judgement === null ? [] : [paragraph(judgement)]),
    ...(performance?.progress ? [paragraph(relazione.progress(performance.progress))] : []),
    ...tableOf("unitResults", context),
    ...(isHeld ? [paragraph(relazione.minimum(minimum, evaluation))] : []),
  ];
}

/** Only of final figures; the evaluation has held each unit against its minimum (rules.md §6). */
function minimumOfUnits(evaluation: Evaluation): MinimumOfUnits {
  const held = isFinal(evaluation)
    ? evaluation.units.filter(({ minimum, unitResult }) => minimum !== null && unitResult !== null)
    : [];
  const isReached = (unit: UnitEvaluation): boolean =>
    unit.evaluation?.trace.rule === "evaluationAtMinimum";
  return { reached: held.filter(isReached), below: held.filter((unit) => !isReached(unit)) };
}

/** Annexes, place, date, who signs, and of which data these are the figures. */
function closing({ input, words }: SectionContext): readonly TextBlock[] {
  const { closing: texts } = words.relazione;
  const fieldOf = (part: ClosingPart, missing: readonly string[]): readonly TextField[] => {
    const found = linesFor(part, input.evaluation.plan, words.relazione);
    const lines = found.length === 0 ? missing : found;
    return lines.length === 0 ? [] : [{ label: texts.labels[part], texts: lines }];
  };
  return [
    {
      kind: "fields",
      items: [
        ...fieldOf("annexes", []),
        ...fieldOf("placeAndDate", [texts.blank]),
        ...fieldOf("signature", [texts.blank]),
      ],
    },
    { kind: "paragraph", role: "note", text: texts.fingerprint(input.fingerprint) },
  ];
}

function reachedOf(kind: Kind, { input, words }: SectionContext): readonly TextBlock[] {
  const group = groupOfKind(input.evaluation, kind);
  const isShown = group !== null && hasResults(input.evaluation);
  return isShown ? [paragraph(words.relazione.reached(group, input.evaluation))] : [];
}
