import type { Outcome } from "../domain/outcome";
import type { RecognisedHeader } from "./header";
import type { ImportField } from "./importFields";
import type { RecognisedRow } from "./recognisedRow";
import type { FoundUnit } from "./titles";

/** What the user's own table seems to be: a proposal that the user sees, changes and accepts. */
export interface Recognition {
  readonly header: RecognisedHeader;
  readonly rows: readonly RecognisedRow[];
  /** Objectives that are said not to count any more. */
  readonly dropped: readonly DroppedRow[];
  /** Where the unit of all rows was found; null where there is none, or a column or headings say it. */
  readonly unitAbove: FoundUnit | null;
  readonly proposal: ImportChoices;
}

/** An objective that its row, the note below it or the title over it says was dropped, or whose text is struck through. */
export interface DroppedRow {
  /** Position in the block. */
  readonly row: number;
  /** As it is written: "OBIETTIVO ELIMINATO"; `STRUCK_WORD` where nothing is. */
  readonly phrase: string;
  /** Of the column that says it; "" for a note or a title. */
  readonly heading: string;
}

/** What is copied: as proposed, or as the user has changed it. */
export interface ImportChoices {
  /** For each column of the block the field that it fills; null for none. Each field once. */
  readonly columns: readonly (ImportField | null)[];
  /** Positions in the block of the rows that are copied, ascending. */
  readonly rows: readonly number[];
  /** An empty cell of these fields takes the text above it. */
  readonly fillsDown: readonly ImportField[];
  /** The text over a group of rows is their unit: for tables without a column for it. */
  readonly takesUnitsFromHeadings: boolean;
  /** The unit of every row that has none from a column or a heading: a sheet may be one unit's; null for none. */
  readonly unitForAll: string | null;
  /** "OB1 - Piano asfalti" is code and text. */
  readonly partsCodes: boolean;
  /** What words of the body's own mean, by their folded text (`foldText`); null and others: copied as they are. */
  readonly outcomes: Readonly<Record<string, Outcome | null>>;
  /** The columns that are as proposed because the user has said so. */
  readonly confirmed: readonly number[];
  /** The words of `outcomes` that nobody has explained: they are taken for what they usually mean. Folded. */
  readonly proposedWords: readonly string[];
}
