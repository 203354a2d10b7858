import type { RestorableCommand } from "../../domain/restoring";
import type { SetName, SheetContent } from "../../workbook/plan";

/** What a run leaves about itself in the workbook, to be put back in a later session too. */
export interface RestorePoint {
  /** Our sheets as they were left: the run that rewrites one must know how to put it back. */
  readonly sheets: readonly LeftSheet[];
  /** Null once they have been undone: restoring goes one step. */
  readonly changes: Changes | null;
}

export interface LeftSheet {
  /** The ownership name by which the sheet is found. */
  readonly ownName: string;
  readonly content: SheetContent;
}

/** One that can be put back. */
export interface UsableRestorePoint extends RestorePoint {
  readonly changes: Changes;
}

/** Everything that a run, or another command, writes, with what stood there. */
export interface Changes {
  readonly by: RestorableCommand;
  readonly tables: readonly ChangedTable[];
  readonly names: readonly ChangedName[];
  readonly sheets: readonly ChangedSheet[];
  readonly filled: readonly FilledTable[];
  readonly created: readonly CreatedSheet[];
}

export interface ChangedTable {
  readonly table: string;
  /** The headers of the columns by which a row is known, as the table spelled them. */
  readonly keyHeaders: readonly string[];
  /** Of each row that was read: hashed, so that no text of the user's is kept. */
  readonly keys: readonly string[];
  readonly columns: readonly ChangedColumn[];
}

/** Values in the order of `keys`. */
export interface ChangedColumn {
  readonly header: string;
  readonly isAdded: boolean;
  readonly before: readonly (number | null)[];
  /** Null: the cells had different ones, which are not known. */
  readonly formatBefore: string | null;
  /** How many cells held what a plan cannot write: a text, a truth value, an error, a formula. */
  readonly lostCells: number;
  readonly after: readonly (number | null)[];
}

/** A table some cells of which were filled, or which has new rows and columns for them. */
export interface FilledTable {
  readonly table: string;
  /** By what the rows of `cells` are known, as in `TouchedTable`; of all rows, or empty without `cells`. */
  readonly keyHeaders: readonly string[];
  readonly keys: readonly string[];
  readonly cells: readonly FilledCell[];
  readonly addedHeaders: readonly string[];
  readonly appended: AppendedRows | null;
}

export interface FilledCell {
  readonly header: string;
  /** Position in `keys`. */
  readonly row: number;
  readonly before: string | number | null;
  /** What stood there cannot be written again, or may have been a formula. */
  readonly isLost: boolean;
  readonly after: string | number | null;
}

export interface AppendedRows {
  readonly headers: readonly string[];
  /** Of what was written under those headers, row by row: hashed. */
  readonly keys: readonly string[];
}

/** A sheet made for one table. */
export interface CreatedSheet {
  readonly sheet: string;
  readonly table: string;
  /** Of its cells as they were left. */
  readonly fingerprint: string;
}

export type NameValue = SetName["target"];

export interface ChangedName {
  readonly name: string;
  /** Null: there was none, or it stood for nothing of ours. */
  readonly before: NameValue | null;
  readonly after: NameValue;
}

/** A sheet of ours; what the run made of it is the `LeftSheet` of the same name. */
export interface ChangedSheet {
  readonly sheet: string;
  /** The ownership name, by which it is found when the user has renamed the sheet. */
  readonly ownName: string;
  readonly isCreated: boolean;
  /** The sheet that keeps what the user had written on it; null where there was nothing to keep. */
  readonly copy: string | null;
  /** Null: it was created, or the restore point of the run that wrote it is missing. */
  readonly before: SheetContent | null;
  /** Of its cells as the run found them; null for a created one. */
  readonly fingerprintBefore: string | null;
}

/** Packs a restore point into text that XML can hold, and unpacks it. Each host passes its own. */
export interface RestorePointPacking {
  readonly compress: (text: string) => string;
  /** Null for what was not packed so, or is larger than the upper limit against malicious files. */
  readonly expand: (packed: string) => string | null;
}

/** Upper limit of a packed restore point, in characters. */
export const LONGEST_PACKED_RESTORE_POINT = 1_000_000;
