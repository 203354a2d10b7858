import type { Evaluation, KindEvaluation } from "../../../core/domain/evaluation";
import type { Kind } from "../../../core/domain/kind";
import { isProvisional } from "../../../core/domain/phase";
import { approvedCounts } from "../../../core/year/remodulation";
import { capital, formatCount, formatFixed, theSeveral } from "../numbers";
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
  if (counts.assessable === counts.pending) return noneAssessedSentence(group, evaluation);
  if (counts.assigned === 1 && counts.achieved === 0) {
    return `${capital(many)} raggiunti: 0 ${outOf(group, evaluation)}${ratio}.`;
  }
  if (counts.assigned === 1) {
    return `${capital(one)} raggiunto: ${reachedOfAssessed(group, evaluation)}${ratio}.`;
  }
  if (counts.achieved === 1) {
    const reached = isSoFar ? "Finora è stato raggiunto" : "È stato raggiunto";
    return `${reached} 1 ${one} ${outOf(group, evaluation)}${ratio}.`;
  }
  return `${isSoFar ? "Finora gli" : "Gli"} ${many} raggiunti sono ${reachedOfAssessed(group, evaluation)}${ratio}.`;
}

/** Where no figure can be: all are excluded, or none is assessed yet. */
export function noneAssessed(
  { counts, kind }: Pick<KindEvaluation, "counts" | "kind">,
  { plan }: Evaluation,
): string {
  const { assigned, excluded, assessable } = counts;
  if (assessable === 0) return assigned === 1 ? "è stato escluso" : "sono stati tutti esclusi";
  const yet = "è ancora stato valutato";
  if (excluded === 0) return assigned === 1 ? `non ${yet}` : `nessuno ${yet}`;
  const origin = originOf(counts, approvedCounts(plan, kind)) ?? "";
  const none =
    assessable === 1
      ? `l'unico valutabile non ${yet}`
      : `nessuno de${theSeveral(assessable)} valutabili ${yet}`;
  return `${none} (${origin})`;
}

function noneAssessedSentence(group: KindEvaluation, evaluation: Evaluation): string {
  const { assigned, excluded, assessable } = group.counts;
  const { one, many } = KIND_WORDS[group.kind];
  const none = noneAssessed(group, evaluation);
  if (assigned === 1) return `L'unico ${one} ${none}.`;
  if (assessable === 0) return `${capital(theSeveral(assigned))} ${many} ${none}.`;
  return excluded === 0
    ? `De${theSeveral(assigned)} ${many} ${none}.`
    : `${capital(many)}: ${none}.`;
}
