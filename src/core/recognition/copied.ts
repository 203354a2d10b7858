import type { Field } from "../contract/tables";
import type { FurtherTable } from "./importFields";

export type CopiedValue = string | number | null;

/** Rows for `Obiettivi`, made from the user's own table, and what goes with them into other tables. */
export interface CopiedRows {
  readonly fields: readonly Field<"objectives">[];
  readonly rows: readonly CopiedRow[];
  readonly details: readonly CopiedDetail[];
  /** Cells that hold an Excel error: nothing is copied from them. Positions in the block. */
  readonly errors: readonly CopiedError[];
}

export interface CopiedError {
  readonly row: number;
  readonly column: number;
  /** A formula that was never calculated: its value is not known. */
  readonly isUncalculated: boolean;
}

export interface CopiedRow {
  /** Position in the block: where it comes from. */
  readonly row: number;
  /** One for each field. */
  readonly values: readonly CopiedValue[];
}

/** A row for `Indicatori`, `Attività` or `ObiettiviInNumero`. */
export interface CopiedDetail {
  readonly table: FurtherTable;
  readonly row: number;
  /**
   * The position of its objective in `rows`; null where it names it by a code of its own, is of the last objective
   * copied before, or has none.
   */
  readonly objective: number | null;
  /** By field. */
  readonly values: Readonly<Record<string, CopiedValue>>;
}
