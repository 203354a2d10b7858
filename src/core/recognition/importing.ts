import type { SheetBlock } from "../workbook/block";
import type { RangeReference } from "../workbook/reference";
import type { FurtherTable, ImportField } from "./importFields";
import type { Recognition } from "./recognition";
import type { RowKind } from "./recognisedRow";

/** Where the user's own objectives may be. */
export interface ImportPlaces {
  readonly sheets: readonly string[];
  /** Excel tables that are not ours. */
  readonly tables: readonly OwnTable[];
}

export interface OwnTable {
  readonly table: string;
  readonly sheet: string;
}

/** Objectives of the user's own that were recognised, before anybody has named a place. */
export interface FoundObjectives {
  readonly sheet: string;
  /** How many rows have one. */
  readonly rows: number;
}

/** The place that the user picks as their own table. */
export type ImportPlace =
  | { readonly kind: "sheet"; readonly sheet: string }
  /** An Excel table, by its name. */
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "range"; readonly sheet: string; readonly range: RangeReference };

/** The user's own table, as it was found and understood. */
export interface ImportSource {
  readonly sheet: string;
  /** The address of its cells: "A4:H120". */
  readonly address: string;
  /** All that was read of the sheet, and where: to know later whether it has changed. */
  readonly read: { readonly address: string; readonly rows: SheetBlock["rows"] };
  /** Of cards: a row for each, made from them. */
  readonly block: SheetBlock;
  /** Of cards: the row of the sheet from which each row of `block` comes. */
  readonly sheetRows: readonly number[] | null;
  /** Of cards: the rows of the sheet that were not understood, counted from 1. */
  readonly unread: readonly { readonly sheetRow: number; readonly text: string }[];
  /** The texts above the table. */
  readonly titles: readonly string[];
  readonly uses1904Dates: boolean;
  /** What its rows are copied into. */
  readonly kind: "objectives" | FurtherTable;
  readonly recognition: Recognition;
}

/** The row of the sheet, as Excel numbers it, from which a row of the block comes. */
export function sheetRowOf({ block, sheetRows }: ImportSource, row: number): number {
  return sheetRows?.[row] ?? block.firstRow + row;
}

/** What a choice of columns and rows would give, before anything is written. */
export interface ImportPreview {
  /** The headers of `Obiettivi` that will be filled, and where each comes from. */
  readonly columns: readonly ImportedColumn[];
  /** The first rows as `Obiettivi` would have them, one text for each of `columns`; "" for an empty cell. */
  readonly firstRows: readonly PreviewedRow[];
  readonly rowCount: number;
  /** How many rows other tables get beside. */
  readonly furtherRows: readonly FurtherRows[];
  /** Rows of the sheet that were taken for phases because of how they begin. */
  readonly phaseRows: readonly number[];
  /** The rows below the headings that are not copied and hold something. */
  readonly leftOut: readonly LeftOutRow[];
  /** How many blank rows are passed over. */
  readonly blankRows: number;
  /** The headers of columns in which an empty cell takes the text above it. */
  readonly fillsDown: readonly string[];
  /** How many rows would have no unit, where others have one. */
  readonly rowsWithoutUnit: number;
  /** The units named, each once, in order of appearance. */
  readonly units: readonly string[];
  /** Of those, the ones that `Strutture` has not; empty where there is no such table. */
  readonly unknownUnits: readonly UnknownUnit[];
  /** Cells with an Excel error, of which nothing is copied, as a formula names them: "Foglio1!K7". */
  readonly errorCells: readonly string[];
  /** Formulas that were never calculated, where something would be copied from them. */
  readonly uncalculatedCells: readonly string[];
  /** The required headers that nothing fills: without `Ob. operativo` nothing is copied, units can be written later. */
  readonly missing: readonly string[];
  /** `Corrispondenze` says that rows of this sheet were copied before. */
  readonly wasCopiedBefore: boolean;
}

export interface FurtherRows {
  /** By its name in the workbook. */
  readonly table: string;
  readonly count: number;
}

export interface ImportedColumn {
  readonly field: ImportField;
  /** Of a word of the body's own for an outcome: folded. */
  readonly word?: string;
  /** In `Obiettivi`; of another table with its name: "Indicatori: Target". */
  readonly header: string;
  /** As the user has it; null for units that do not come from a column. */
  readonly heading: string | null;
}

export interface PreviewedRow {
  /** Of the sheet, as Excel numbers it. */
  readonly sheetRow: number;
  readonly texts: readonly string[];
}

export interface LeftOutRow {
  readonly sheetRow: number;
  readonly kind: RowKind | "unread";
  /** Its content, shortened. */
  readonly text: string;
}

export interface UnknownUnit {
  readonly name: string;
  /** The unit of `Strutture` that may have been meant. */
  readonly nearest: string | null;
}

/** Rows that were copied into a table of ours. */
export interface CopiedTable {
  readonly table: string;
  /** The sheet that holds it. */
  readonly sheet: string;
  readonly rowCount: number;
  readonly isNew: boolean;
  readonly addedHeaders: readonly string[];
}

/** What was copied of a place. */
export interface CopiedPlace {
  readonly tables: readonly CopiedTable[];
  readonly addedUnits: readonly string[];
  /** The sheet that holds `Corrispondenze`. */
  readonly originSheet: string;
}
