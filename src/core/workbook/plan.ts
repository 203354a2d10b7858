import type { StyleName } from "./palette";
import type { CellValue } from "./snapshot";

/** What is to be written, as data: the same for a file, for Excel and for a test. Carried out in order. */
export interface WritePlan {
  readonly operations: readonly WriteOperation[];
  /** The sheet that a file shows when it is opened next; an open workbook stays where its user is. */
  readonly opensOn?: string;
}

export type WriteOperation =
  | ExpectRows
  | AddTableColumns
  | SetTableColumn
  | RemoveTableColumns
  | SetTableCells
  | AppendTableRows
  | CreateSheet
  | RewriteSheet
  | CopySheet
  | DeleteSheet
  | SetName
  | RemoveName
  | SetCustomPart
  | RemoveCustomPart;

/** What is written into a table, or expected of it. */
export type TableOperation = Extract<WriteOperation, { readonly table: string }>;

export function isTableOperation(operation: WriteOperation): operation is TableOperation {
  switch (operation.kind) {
    case "expectRows":
    case "addTableColumns":
    case "setTableColumn":
    case "removeTableColumns":
    case "setTableCells":
    case "appendTableRows":
      return true;
    case "createSheet":
    case "rewriteSheet":
    case "copySheet":
    case "deleteSheet":
    case "setName":
    case "removeName":
    case "setCustomPart":
    case "removeCustomPart":
      return false;
  }
}

/**
 * Refuses the whole plan with `workbookChanged` unless the rows of the table still hold these values under that
 * header, one for each row that was read. Checked before anything is written, wherever it is in the plan.
 */
export interface ExpectRows {
  readonly kind: "expectRows";
  readonly table: string;
  /** Exactly as the table spells it. */
  readonly header: string;
  readonly values: readonly CellValue[];
}

/** New columns to the right of a table, with the look of its last header. */
export interface AddTableColumns {
  readonly kind: "addTableColumns";
  readonly table: string;
  readonly headers: readonly string[];
  /** Width of each new column, in characters. */
  readonly width: number;
}

/** One number format for every row of a column, or one for each row; null: they stay as they are. */
export type ColumnFormat = string | readonly string[] | null;

export function formatOfRow(format: ColumnFormat, row: number): string | null {
  return typeof format === "string" ? format : (format?.[row] ?? null);
}

/**
 * The data cells of one table column: a number in `numberFormat`, or null for an empty cell. One value for each
 * row that was read (`TableSnapshot.rows`): the rows after them must be blank still, and stay blank.
 * No two operations of a plan set the same column.
 */
export interface SetTableColumn {
  readonly kind: "setTableColumn";
  readonly table: string;
  /** Exactly as the table spells it, case included. */
  readonly header: string;
  readonly values: readonly (number | null)[];
  readonly numberFormat: ColumnFormat;
}

/**
 * Takes columns away with what they hold; one that is not there is no fault. Those after them move to the left, each
 * in the rows of the table alone, and the sheet's columns that the table gives up have the standard width again.
 */
export interface RemoveTableColumns {
  readonly kind: "removeTableColumns";
  readonly table: string;
  /** Exactly as the table spells them. */
  readonly headers: readonly string[];
}

/** Single cells of a table column; a text is written as text whatever it looks like. Formats stay as they are. */
export interface SetTableCells {
  readonly kind: "setTableCells";
  readonly table: string;
  /** Exactly as the table spells it. */
  readonly header: string;
  /** `row`: position among the rows that were read (`TableSnapshot.rows`), from 0, or among the blank ones after them. */
  readonly cells: readonly { readonly row: number; readonly value: string | number | null }[];
}

/**
 * New rows below the last one that was read: in the blank rows with which the table may end, then in rows by which
 * it grows, over cells that are empty (else `noRoomForRows`). Cells under other headers stay blank. Texts as texts.
 */
export interface AppendTableRows {
  readonly kind: "appendTableRows";
  readonly table: string;
  readonly headers: readonly string[];
  /** One value for each header. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A new sheet, after the last one. The name is free and valid. */
export interface CreateSheet {
  readonly kind: "createSheet";
  readonly name: string;
  readonly content: SheetContent;
}

/** Empties a sheet of ours and fills it again in place, so that formulas which point to it go on working. */
export interface RewriteSheet {
  readonly kind: "rewriteSheet";
  readonly sheet: string;
  readonly content: SheetContent;
}

/** A copy of a sheet's cells and formats, without tables, charts and names, after the last sheet. */
export interface CopySheet {
  readonly kind: "copySheet";
  readonly sheet: string;
  readonly name: string;
}

/**
 * Takes a sheet of ours away with its tables; one that is not there is no fault. It is never the last visible one.
 * Names that point there stay, without a target.
 */
export interface DeleteSheet {
  readonly kind: "deleteSheet";
  readonly sheet: string;
}

/** A workbook-scoped name, made or changed. A text is at most 255 characters. */
export interface SetName {
  readonly kind: "setName";
  readonly name: string;
  readonly target:
    | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
    | { readonly kind: "text"; readonly text: string };
}

/** One that is not there is no fault. */
export interface RemoveName {
  readonly kind: "removeName";
  readonly name: string;
}

/** The custom XML part of that namespace, made or changed. `xml` is a whole document without declaration. */
export interface SetCustomPart {
  readonly kind: "setCustomPart";
  readonly namespace: string;
  readonly xml: string;
}

/** One that is not there is no fault. */
export interface RemoveCustomPart {
  readonly kind: "removeCustomPart";
  readonly namespace: string;
}

/** Our custom XML parts: what a run needs to be undone, in a later session too. */
export const RESTORE_POINT_NAMESPACE = "urn:calcola-performance:ripristino:1";

/** What the workbook remembers of choices that are in no table. */
export const CHOICES_NAMESPACE = "urn:calcola-performance:scelte:1";

/** A sheet as a whole. Rows and columns are counted from 1; widths are in characters, heights in points. */
export interface SheetContent {
  readonly columnWidths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** How many rows from the top stay in sight; 0 for none. */
  readonly frozenRows: number;
  readonly showsGridlines: boolean;
  readonly page: PageSetup | null;
  readonly chart: SheetChart | null;
  /** Tables laid over cells of `rows`; the first row of each holds its headers. */
  readonly tables: readonly SheetTable[];
  readonly validations: readonly ListValidation[];
}

export interface SheetRow {
  /** Null: the sheet's default height. */
  readonly height: number | null;
  readonly cells: readonly (SheetCell | null)[];
}

export interface SheetCell {
  /** A text is written as text whatever it looks like, a number as a number, null as an empty cell with a style. */
  readonly value: string | number | null;
  readonly style: StyleName;
  /** An Excel format code in the American form, "#,##0.00"; null for the general one. */
  readonly numberFormat: string | null;
}

export interface PageSetup {
  readonly paper: "A4";
  readonly orientation: "landscape" | "portrait";
  readonly fitsOnePageWide: boolean;
  /** Rows repeated at the top of every page; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly pageBreaksBefore: readonly number[];
  readonly footer: {
    readonly left: readonly FooterPiece[];
    readonly right: readonly FooterPiece[];
  };
  /** In centimetres. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** A text shown as it is, or a number that the host fills in. */
export type FooterPiece = string | { readonly field: "page" | "pages" };

/** Prefix of our charts' names. Used to find and delete an old chart when the new sheet has none. */
export const CHART_NAME_PREFIX = "CalcolaPerformance";

/**
 * Horizontal bars side by side, or lines with a marker on each point, on ranges of the same sheet, with a scale from 0
 * to 100. A point whose cell is empty is left out of its line.
 */
export interface SheetChart {
  readonly kind: "bar" | "line";
  /** Tells our chart from any other on the sheet; begins with `CHART_NAME_PREFIX`. */
  readonly name: string;
  readonly title: string;
  readonly alternativeText: string;
  readonly categories: ColumnRange;
  readonly series: readonly ChartSeries[];
  /** Cells at the top left and the bottom right, both inside the chart. */
  readonly anchor: { readonly from: CellPosition; readonly to: CellPosition };
}

export interface ChartSeries {
  readonly title: string;
  readonly values: ColumnRange;
  /** The number format of the figures beside the bars; none: that of their cells. */
  readonly labelFormat?: string;
  /** Told apart also in black and white: bars solid dark, or light with an outline; lines thick, or thin with markers. */
  readonly look: "dark" | "light";
}

/** Cells of one column, first and last row included. */
export interface ColumnRange {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Its name is unique in the workbook; headers are texts, unique without regard to case. */
export interface SheetTable {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** At least 1. */
  readonly dataRowCount: number;
}

/** A drop-down list on the cells of one column. */
export interface ListValidation {
  readonly cells: ColumnRange;
  readonly source:
    | { readonly kind: "values"; readonly values: readonly string[] }
    | { readonly kind: "range"; readonly sheet: string; readonly range: ColumnRange };
  /** Refuses other values, or lets them through with a question. */
  readonly isStrict: boolean;
}
