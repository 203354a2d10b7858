import type { ImportField } from "./importFields";

/** What the user has said of headings, by their folded text (`foldText`); null: nothing of it is copied. */
export type HeadingAnswers = ReadonlyMap<string, ImportField | null>;

/** What a workbook made before says of headings, by their text without years (`withoutYears`). */
export type RememberedHeadings = ReadonlyMap<string, RememberedHeading>;

export interface RememberedHeading {
  /** Null: nothing of it was copied. */
  readonly field: ImportField | null;
  /** The user had said it; if not, it had only been proposed, and nobody has looked at it. */
  readonly isConfirmed: boolean;
}

/** What is known before a sheet is read. */
export interface ReadingContext {
  /** Of several years in headings the one that counts. */
  readonly year: number | null;
  readonly answers: HeadingAnswers;
  readonly remembered: RememberedHeadings;
}

export const NOTHING_KNOWN: ReadingContext = {
  year: null,
  answers: new Map(),
  remembered: new Map(),
};
