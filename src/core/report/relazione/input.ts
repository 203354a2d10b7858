import type { Evaluation } from "../../domain/evaluation";
import type { RelazioneTexts, SectionId } from "../../texts/relazioneTexts";
import type { SummaryTexts } from "../../texts/texts";

/** A paragraph of the user's, one row of `Testi`. */
export interface UserText {
  /** The name of a section, one of ours or another. */
  readonly section: string;
  readonly text: string;
}

/** What the sections of a document are made from. */
export interface DocumentInput {
  readonly evaluation: Evaluation;
  readonly userTexts: readonly UserText[];
  /** The start of the fingerprint of the data. */
  readonly fingerprint: string;
  readonly choices: DocumentChoices;
}

export interface DocumentChoices {
  readonly leftOut: ReadonlySet<SectionId>;
  /** The table of objectives with every column, on landscape pages; else with group lines on portrait ones. */
  readonly isWide: boolean;
}

export interface DocumentWords {
  readonly summary: SummaryTexts;
  readonly relazione: RelazioneTexts;
}
