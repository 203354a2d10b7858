import type { Counts, Evaluation } from "../../core/domain/evaluation";
import { hasResults, isProvisional } from "../../core/domain/phase";
import type { Headline } from "../../core/tables/headlines";
import { approvedCounts, type ApprovedCounts } from "../../core/year/remodulation";
import { isNegative, isZero, type Exact } from "../../core/numeric/exact";
import { counted, formatCount, formatEntered, formatFixed } from "./numbers";
import { judgementWord } from "./words";

export const NOT_AVAILABLE = "n.d.";

/** What is still being assessed says so wherever it is shown (rules.md §2). */
export function provisionally(label: string, evaluation: Evaluation): string {
  return isProvisional(evaluation) ? `${label} (provvisorio)` : label;
}

export function headlineLabel(headline: Headline, evaluation: Evaluation): string {
  switch (headline.code) {
    case "comparison":
      return headline.compared.kind === "performance"
        ? `Indice rispetto al ${headline.formerYear}`
        : `Obiettivi ordinari rispetto al ${headline.formerYear}`;
    case "index":
      return provisionally("Indice di raggiungimento", evaluation);
    case "achieved":
      return !hasResults(evaluation)
        ? "Obiettivi di performance"
        : provisionally("Obiettivi raggiunti", evaluation);
    case "progress":
      return "Avanzamento";
    case "ordinaryPercentage":
      return provisionally("Obiettivi ordinari raggiunti", evaluation);
    case "ordinaryProgress":
      return "Avanzamento degli obiettivi ordinari";
    case "judgement":
      return "Performance dell'ente";
  }
}

export function headlineValue(headline: Headline, evaluation: Evaluation): string {
  switch (headline.code) {
    case "achieved":
      return achievedOf(
        headline.group.counts,
        isProvisional(evaluation),
        approvedCounts(evaluation.plan, headline.group.kind),
      );
    case "comparison": {
      const { before, difference } = headline.compared;
      const places = evaluation.plan.parameters.decimals;
      return before === null || difference === null
        ? NOT_AVAILABLE
        : `${pointsText(difference, places)} punti percentuali (era ${formatEntered(before, places)}%)`;
    }
    case "judgement":
      return judgementWord(headline.judgement);
    case "index":
    case "progress":
    case "ordinaryPercentage":
    case "ordinaryProgress":
      return headline.figure === null
        ? NOT_AVAILABLE
        : `${formatFixed(headline.figure.shown, headline.figure.places)}%`;
  }
}

/** "20 su 20 valutabili (21 assegnati, 1 escluso)"; while some are pending "7 su 7 valutati, 14 da valutare". */
function achievedOf(
  { assigned, excluded, assessable, pending, achieved }: Counts,
  isStillOpen: boolean,
  approved: ApprovedCounts | null,
): string {
  const origin = originOf({ assigned, excluded }, approved);
  const outOf = origin === null ? "" : ` (${origin})`;
  const all = counted(assessable, "valutabile", "valutabili");
  if (achieved === null) return origin === null ? formatCount(assessable) : all + outOf;
  if (isStillOpen) {
    const assessed = counted(assessable - pending, "valutato", "valutati");
    return `${formatCount(achieved)} su ${assessed}, ${formatCount(pending)} da valutare${outOf}`;
  }
  return `${formatCount(achieved)} su ${origin === null ? formatCount(assessable) : all}${outOf}`;
}

/**
 * Out of how many: "21 assegnati, 1 escluso", or, where the approved plan is known, "21 del piano approvato, 1 escluso,
 * 1 aggiunto". Null where there is nothing to tell apart.
 */
export function originOf(
  { assigned, excluded }: Pick<Counts, "assigned" | "excluded">,
  approved: ApprovedCounts | null,
): string | null {
  if (approved !== null) {
    const isExcludedOnly = approved.dropped === excluded;
    const dropped = isExcludedOnly
      ? counted(approved.dropped, "escluso", "esclusi")
      : counted(approved.dropped, "tolto o escluso", "tolti o esclusi");
    return [
      `${formatCount(approved.approved)} del piano approvato`,
      ...(approved.dropped === 0 ? [] : [dropped]),
      ...(approved.added === 0 ? [] : [counted(approved.added, "aggiunto", "aggiunti")]),
    ].join(", ");
  }
  return excluded === 0
    ? null
    : `${counted(assigned, "assegnato", "assegnati")}, ${counted(excluded, "escluso", "esclusi")}`;
}

/** "+2,22", "−1,50", "0,00". */
export function pointsText(difference: Exact, places: number): string {
  const text = formatFixed(difference, places);
  return isNegative(difference) || isZero(difference) ? text : `+${text}`;
}
