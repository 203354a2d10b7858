import type { ImportField } from "./importFields";

/** Where the headings of the user's own table are, and what each column seems to be. */
export interface RecognisedHeader {
  /** Rows, as positions in the block, ends included. */
  readonly first: number;
  readonly last: number;
  /** The columns that the table has, ends included. */
  readonly left: number;
  readonly right: number;
  /** One for each column of the block. */
  readonly columns: readonly SourceColumn[];
}

export interface SourceColumn {
  /** As the user sees it, the two or three rows of a tall header joined; "" where there is none. */
  readonly heading: string;
  /** As it is asked for and answered: the heading, with the letter of the column where another has the same. */
  readonly name: string;
  readonly field: ImportField | null;
  readonly evidence: Evidence | null;
  /** Of a column that fills nothing: the field it would fill if no other column did, or if the user said so. */
  readonly mayBe: ImportField | null;
  /** Two different values, as they are shown. */
  readonly samples: readonly string[];
  /** Positions of columns that might be the same. */
  readonly rivals: readonly number[];
  /** Positions of columns that hold the second, the third of what it holds: "Fase 2", "Fase 3" of "Fase 1". */
  readonly repeats: readonly number[];
  /** The user has said what it fills, or that it fills nothing. */
  readonly isSaid: boolean;
  /** What speaks against it; null for nothing. */
  readonly caveat: Caveat | null;
  /**
   * Nothing is copied before the user has said what it is: it changes figures, and nothing proves it. Where it fills
   * nothing it is asked whether it should (`mayBe`).
   */
  readonly isOpen: boolean;
}

export type Caveat =
  /** It is not of the year of the plan. */
  | "otherYear"
  /** It is of a part of the year, or of a monitoring. */
  | "interim"
  /** Beside other parts of the year it may have to be added to them. */
  | "parts"
  /** Its heading says other things too. */
  | "unsure"
  /** It would be what the Nucleo says, which counts before the other column. */
  | "decides"
  /** Beside percentages it has numbers up to 1 that are none. */
  | "mixedFormats";

/** What a column was told by. */
export type Evidence =
  /** Its heading is ours, or a usual one. */
  | "name"
  /** A word in its heading. */
  | "word"
  /** What its cells hold, against or beside what the heading says. */
  | "values"
  /** Of several times it is the one that counts. */
  | "period"
  /** The user has said it, or has in a workbook before. */
  | "answer"
  /** An earlier workbook copied it so, and nobody had confirmed it there. */
  | "remembered";
