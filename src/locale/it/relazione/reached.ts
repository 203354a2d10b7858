import type { Evaluation, KindEvaluation } from "../../../core/domain/evaluation";
import type { Kind } from "../../../core/domain/kind";
import { isProvisional } from "../../../core/domain/phase";
import { approvedCounts } from "../../../core/year/remodulation";
import { formatCount, formatFixed } from "../numbers";
import { originOf } from "../summaryHeadlines";
import { toThe } from "./articles";

const KIND_WORDS: Record<Kind, { readonly one: string; readonly many: string }> = {
  performance: { one: "obiettivo del piano", many: "obiettivi del piano" },
  strategic: { one: "altro obiettivo strategico", many: "altri obiettivi strategici" },
  ordinary: {
    one: "obiettivo di miglioramento e ordinario",
    many: "obiettivi di miglioramento e ordinari",
  },
};

/** "140 su 144 valutabili (149 assegnati, 5 esclusi)": excluded ones are always told beside the assigned. */
export function reachedOfAssessed(
  { counts, kind }: Pick<KindEvaluation, "counts" | "kind">,
  evaluation: Evaluation,
): string {
  return `${formatCount(counts.achieved ?? 0)} ${outOf({ counts, kind }, evaluation)}`;
}

/** "su 144 valutabili (149 assegnati, 5 esclusi)". */
function outOf(
  { counts, kind }: Pick<KindEvaluation, "counts" | "kind">,
  evaluation: Evaluation,
): string {
  const { assessable, pending } = counts;
  const share = `su ${formatCount(assessable - pending)}`;
  const origin = originOf(counts, approvedCounts(evaluation.plan, kind));
  const told = origin === null ? "" : ` (${origin})`;
  if (isProvisional(evaluation)) {
    const assessed = assessable - pending === 1 ? "valutato" : "valutati";
    return `${share} ${assessed}, ${formatCount(pending)} da valutare${told}`;
  }
  return told === "" ? share : `${share} ${assessable === 1 ? "valutabile" : "valutabili"}${told}`;
}

/** The same as a sentence about a kind, with the percentage. */
export function reachedSentence(group: KindEvaluation, evaluation: Evaluation): string {
  const { percentage, counts } = group;
  const { one, many } = KIND_WORDS[group.kind];
  const figure = percentage && formatFixed(percentage.shown, percentage.places);
  const ratio = figure === null ? "" : `, pari ${toThe(figure)}%`;
  const isSoFar = isProvisional(evaluation);
  if (counts.assigned === 1) {
    return `${capital(one)} raggiunto: ${reachedOfAssessed(group, evaluation)}${ratio}.`;
  }
  if (counts.achieved === 1) {
    const reached = isSoFar ? "Finora è stato raggiunto" : "È stato raggiunto";
    return `${reached} 1 ${one} ${outOf(group, evaluation)}${ratio}.`;
  }
  return `${isSoFar ? "Finora gli" : "Gli"} ${many} raggiunti sono ${reachedOfAssessed(group, evaluation)}${ratio}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
