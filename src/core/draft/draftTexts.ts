import type { Counts, Evaluation } from "../domain/evaluation";
import type { FigureTexts } from "../texts/texts";
import type { DraftPlace } from "./draft";
import type { MarkReason } from "./marks";

/** What the check of a draft says. */
export interface DraftTexts {
  readonly figures: Pick<FigureTexts, "fixed" | "entered" | "count">;
  /** "40 assegnati, 5 esclusi, 35 valutabili": what should be said of them. */
  readonly counts: (counts: Counts) => string;
  /** "paragrafo 41", "tabella 3, riga 5" */
  readonly place: (place: DraftPlace) => string;
  /** What the figures say, and why the draft is wrong. */
  readonly reason: (reason: MarkReason, evaluation: Evaluation) => string;
}
