import type { TableId } from "../../domain/place";
import type { CreateSheet } from "../../workbook/plan";

/** What *Prepara questo file* adds: without them nothing can be calculated as it should. */
export const FIRST_TABLES = ["parameters", "units", "objectives"] as const;

/** What can be added to them, one by one. */
export const FURTHER_TABLES = ["counted", "acts", "indicators", "activities"] as const;

export type PreparableTable = (typeof FIRST_TABLES)[number] | (typeof FURTHER_TABLES)[number];

/** A table that will be made, empty, on a sheet of its own. */
export interface NewTable {
  readonly id: TableId;
  readonly table: string;
  /** A free name: a sheet of the user's that bears the table's is left alone. */
  readonly sheet: string;
  readonly headers: readonly string[];
}

export interface NewTables {
  readonly made: readonly NewTable[];
  /** Those asked for that the workbook has already: they stay as they are. */
  readonly present: readonly PreparableTable[];
  readonly operations: readonly CreateSheet[];
}
