import type { RestorableCommand } from "../../domain/restoring";
import type { SetName, SheetContent } from "../../workbook/plan";

/** What a run leaves about itself in the workbook, to be put back in a later session too. */
export interface RestorePoint {
  /** The summary as it was left: the run that writes it anew must know how to put it back. */
  readonly summary: SheetContent | null;
  /** Null once it has been put back: restoring goes one step. */
  readonly touched: Changes | null;
}

/** One that can be put back. */
export interface UsableRestorePoint extends RestorePoint {
  readonly touched: Changes;
}

/** Everything that a run, or another command, writes, with what stood there. */
export interface Changes {
  readonly by: RestorableCommand;
  readonly tables: readonly ChangedTable[];
  readonly names: readonly ChangedName[];
  readonly sheet: ChangedSheet | null;
  /** The sheet that keeps what somebody had written on the summary. */
  readonly copy: string | null;
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

/** The summary sheet; what the run made of it is `RunRecord.summary`. */
export interface ChangedSheet {
  readonly sheet: string;
  /** The name by which it is found when somebody has renamed it. */
  readonly mark: string;
  readonly isCreated: boolean;
  /** Null: it was created, or the record of the run that wrote it is missing. */
  readonly before: SheetContent | null;
  /** Of its cells as the run found them; null for a created one. */
  readonly fingerprintBefore: string | null;
}

/** How a record is packed into text that XML can hold, and unpacked; both are handed in from outside. */
export interface RestorePointPacking {
  readonly compress: (text: string) => string;
  /** Null for what was not packed so, or would be larger than any honest record. */
  readonly expand: (packed: string) => string | null;
}

/** The longest packed record that is left in a workbook. */
export const LONGEST_PACKED_RESTORE_POINT = 1_000_000;
