import type { Counts, Evaluation } from "../../core/domain/evaluation";
import { hasResults, isProvisional } from "../../core/domain/phase";
import type { Headline } from "../../core/tables/headlines";
import { counted, formatCount, formatFixed } from "./numbers";
import { judgementWord } from "./words";

export const NOT_AVAILABLE = "n.d.";

/** What is still being assessed says so wherever it is shown (rules.md §2). */
export function provisionally(label: string, evaluation: Evaluation): string {
  return isProvisional(evaluation) ? `${label} (provvisorio)` : label;
}

export function headlineLabel({ code }: Headline, evaluation: Evaluation): string {
  switch (code) {
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
      return achievedOf(headline.group.counts, isProvisional(evaluation));
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
): string {
  const outOf =
    excluded === 0
      ? ""
      : ` (${counted(assigned, "assegnato", "assegnati")}, ${counted(excluded, "escluso", "esclusi")})`;
  const all = counted(assessable, "valutabile", "valutabili");
  if (achieved === null) return excluded === 0 ? formatCount(assessable) : all + outOf;
  if (isStillOpen) {
    const assessed = counted(assessable - pending, "valutato", "valutati");
    return `${formatCount(achieved)} su ${assessed}, ${formatCount(pending)} da valutare${outOf}`;
  }
  return `${formatCount(achieved)} su ${excluded === 0 ? formatCount(assessable) : all}${outOf}`;
}
