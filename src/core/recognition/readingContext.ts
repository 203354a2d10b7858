import type { ImportField } from "./importFields";

/** What the user has said of headings, by their folded text (`foldText`); null: nothing of it is copied. */
export type HeadingAnswers = ReadonlyMap<string, ImportField | null>;

/** What is known before a sheet is read. */
export interface ReadingContext {
  /** Of several years in headings the one that counts. */
  readonly year: number | null;
  readonly answers: HeadingAnswers;
}

export const NOTHING_KNOWN: ReadingContext = { year: null, answers: new Map() };
