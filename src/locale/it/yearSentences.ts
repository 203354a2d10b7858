import type { Kind } from "../../core/domain/kind";
import type { Evaluation } from "../../core/domain/evaluation";
import { isFinal } from "../../core/domain/phase";
import type { YearSentences } from "../../core/texts/yearTexts";
import type { ComparedGroup, ComparedStatus, Comparison } from "../../core/year/comparison";
import { approvedCounts } from "../../core/year/remodulation";
import type { RuleChange } from "../../core/year/rules";
import { formatEntered, formatFixed } from "./numbers";
import { originOf, pointsText } from "./summaryHeadlines";

const KIND_NAMES: Record<Kind, string> = {
  performance: "Obiettivi del piano",
  strategic: "Altri obiettivi strategici",
  ordinary: "Obiettivi di miglioramento e ordinari",
};

/** What the summary and the Relazione say of the course of a year. */
export const YEAR_SENTENCES: YearSentences = {
  approvedPlan,
  comparison: comparisonSentences,
  courseTitle: ({ plan }) => `Avanzamento nell'anno ${plan.parameters.year ?? ""}`,
  courseAlternativeText: (lines) => {
    const said = lines.map(
      ({ name, points }) =>
        `${name}: ${points.map(({ date, progress }) => `${progress} al ${date}`).join(", ")}`,
    );
    return `Grafico a linee, valori da 0 a 100. ${said.join("; ")}.`;
  },
};

export function comparedStatus(
  status: Exclude<ComparedStatus, "kept">,
  formerYear: number,
): string {
  switch (status) {
    case "new":
      return "Nuovo";
    case "closed":
      return "Non più presente";
    case "excludedBefore":
      return `Escluso nel ${formerYear}`;
  }
}

export function comparedMeasure(measure: "percentage" | "index", kind: Kind): string {
  return measure === "index" ? "Indice di raggiungimento" : `${KIND_NAMES[kind]} raggiunti`;
}

/** Of each kind that the approved plan holds, out of how many objectives its figures are. */
function approvedPlan({ plan, kinds }: Evaluation): readonly string[] {
  return kinds.flatMap(({ kind, counts }) => {
    const approved = approvedCounts(plan, kind);
    const origin = approved && originOf(counts, approved);
    const { assessable } = counts;
    return origin === null
      ? []
      : [
          `${KIND_NAMES[kind]}: i valori riguardano ${assessable === 1 ? "1 obiettivo valutabile" : `${assessable} obiettivi valutabili`} (${origin}).`,
        ];
  });
}

function comparisonSentences(comparison: Comparison, evaluation: Evaluation): readonly string[] {
  const { formerYear, changed, groups, objectives } = comparison;
  const year = evaluation.plan.parameters.year ?? "";
  if (!isFinal(evaluation)) {
    return [
      `I valori del ${year} non sono definitivi: accanto a quelli del ${formerYear} non è indicata alcuna differenza.`,
      ...newAndClosed(objectives, formerYear),
    ];
  }
  const whole = groups.filter(({ unit }) => unit === null);
  return [
    ...whole.flatMap((group) => groupSentence(group, formerYear, evaluation)),
    ...changeSentences(changed, formerYear),
    ...newAndClosed(objectives, formerYear),
  ];
}

function groupSentence(
  { measure, kind, before, now, difference }: ComparedGroup,
  formerYear: number,
  { plan }: Evaluation,
): readonly string[] {
  if (difference === null || before === null || now === null) return [];
  const former = formatEntered(before, plan.parameters.decimals);
  const present = formatFixed(now.shown, now.places);
  const points = pointsText(difference, plan.parameters.decimals);
  return [
    `${comparedMeasure(measure, kind)}: ${present}%, a fronte di ${former}% del ${formerYear}: ${points} punti percentuali.`,
  ];
}

function changeSentences(
  { ofPercentages, ofIndexes }: Comparison["changed"],
  formerYear: number,
): readonly string[] {
  if (ofIndexes.length === 0) return [];
  const what =
    ofPercentages.length > 0
      ? "Indici e percentuali non sono confrontati"
      : "L'indice non è confrontato";
  const changes = ofIndexes.map(changeText).join("; ");
  return [`${what} con il ${formerYear}, perché è cambiata una regola: ${changes}.`];
}

/** What bands and scales say is too long for a sentence. */
const LONGEST_RULE = 40;

function changeText({ name, before, after }: RuleChange): string {
  if (Math.max(before?.length ?? 0, after?.length ?? 0) > LONGEST_RULE) return `«${name}»`;
  return `«${name}» da ${before ?? "non scelto"} a ${after ?? "non scelto"}`;
}

function newAndClosed(objectives: Comparison["objectives"], formerYear: number): readonly string[] {
  const added = objectives.filter(({ status }) => status === "new").length;
  const closed = objectives.filter(({ status }) => status === "closed").length;
  const excluded = objectives.filter(({ status }) => status === "excludedBefore").length;
  const parts = [
    ...(added === 0 ? [] : [added === 1 ? "1 obiettivo nuovo" : `${added} obiettivi nuovi`]),
    ...(excluded === 0
      ? []
      : [
          excluded === 1
            ? "1 obiettivo che allora era escluso"
            : `${excluded} obiettivi che allora erano esclusi`,
        ]),
    ...(closed === 0
      ? []
      : [closed === 1 ? "1 obiettivo non più presente" : `${closed} obiettivi non più presenti`]),
  ];
  const said = [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter((part) => part !== "");
  return parts.length === 0 ? [] : [`Rispetto al ${formerYear}: ${said.join(" e ")}.`];
}
