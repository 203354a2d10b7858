import type { Evaluation } from "../../domain/evaluation";
import type { RelazioneTexts, SectionId } from "../../texts/relazioneTexts";
import type { SummaryTexts } from "../../texts/texts";

/** What the sections of a document are made from. */
export interface DocumentInput {
  readonly evaluation: Evaluation;
  readonly fingerprint: string;
  readonly choices: DocumentChoices;
}

export interface DocumentChoices {
  readonly leftOut: ReadonlySet<SectionId>;
  /** The table of objectives with every column, on landscape pages; else with group lines on portrait ones. */
  readonly isWide: boolean;
  /** On the cards: then every page says that they are for internal use. */
  readonly namesPeople: boolean;
}

export interface DocumentWords {
  readonly summary: SummaryTexts;
  readonly relazione: RelazioneTexts;
}
