import type { Counts, Evaluation } from "../domain/evaluation";
import type { Exact } from "../numeric/exact";
import type { DraftPlace } from "./draft";
import type { MarkReason } from "./marks";

/** What the check of a draft says. */
export interface DraftTexts {
  /** How numbers are written in the language of the draft. */
  readonly figures: {
    /** Rounded to so many decimals. */
    readonly fixed: (value: Exact, places: number) => string;
    /** Every decimal that it has, and at least so many. */
    readonly entered: (value: Exact, places: number) => string;
    readonly count: (count: number) => string;
  };
  /** A number put where another was: what stands right before may have to agree, and `taken` signs of it go too. */
  readonly inPlace: (
    before: string,
    number: string,
  ) => { readonly taken: number; readonly text: string };
  /** "40 assegnati, 5 esclusi, 35 valutabili": what should be said of them. */
  readonly counts: (counts: Counts) => string;
  /** "paragrafo 41", "tabella 3, riga 5" */
  readonly place: (place: DraftPlace) => string;
  /** What the figures say, and why the draft is wrong. */
  readonly reason: (reason: MarkReason, evaluation: Evaluation) => string;
}
