import type { RangeReference } from "../../core/workbook/reference";
import type { Refusal } from "../../core/workbook/refusal";

/** A workbook as the page shows it: data that a worker can send. Rows and columns are counted from 1. */
export interface WorkbookView {
  /** The visible worksheets, in the order of their tabs. */
  readonly sheets: readonly SheetView[];
  /** The looks of the cells, by `CellView.look`. */
  readonly looks: readonly CellLook[];
  /** Formulas wait for a calculation, which only a spreadsheet program does: their saved values may be old. */
  readonly formulasMayBeOld: boolean;
  /** Nothing in it can be edited: marked as final, signed, or a kind of file that is not written. */
  readonly isReadOnly: boolean;
}

export interface SheetView {
  readonly name: string;
  /** Written by us (`Riepilogo 2022`): shown as it will print, never edited. */
  readonly isOwn: boolean;
  readonly isProtected: boolean;
  readonly hasFormulas: boolean;
  /** The last row and column that are shown, at least 1. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The sheet goes on below or to the right of what is shown. */
  readonly isCut: boolean;
  /** The rows that hold something or have a height of their own, ascending. */
  readonly rows: readonly RowView[];
  /** In pixels, of the columns from A on; 0 for a hidden one. The others have `columnWidth`. */
  readonly columnWidths: readonly number[];
  readonly columnWidth: number;
  /** In pixels, of the rows that are not in `rows`. */
  readonly rowHeight: number;
  readonly frozenRows: number;
  readonly showsGridlines: boolean;
  readonly merged: readonly RangeReference[];
  readonly tables: readonly TableView[];
  /** Later ones win where two share a cell. */
  readonly lists: readonly CellList[];
  readonly page: PageView;
  readonly charts: readonly ChartView[];
}

export interface RowView {
  readonly row: number;
  /** In pixels; 0 for a hidden row. */
  readonly height: number;
  /** Columns ascending. */
  readonly cells: readonly CellView[];
}

export type CellKind = "text" | "number" | "date" | "truth" | "error" | "empty";

export interface CellView {
  readonly column: number;
  /** As the sheet shows it, its number format applied. */
  readonly text: string;
  /** What one would type to enter it again, where that is not `text`. */
  readonly entry?: string;
  readonly kind: CellKind;
  /** With the sign "=", as the file holds it. The text is then its saved value. */
  readonly formula?: string;
  readonly look: number;
}

/** Colours are "#RRGGBB"; null: the sheet's own (black on white). */
export interface CellLook {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** In points. */
  readonly size: number;
  readonly color: string | null;
  readonly fill: string | null;
  /** "general": numbers to the right, texts to the left, truth values and errors in the middle. */
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
  readonly indent: number;
  /** Which sides have a line. */
  readonly borders: { readonly top: boolean; readonly bottom: boolean; readonly sides: boolean };
}

/** An Excel table. */
export interface TableView {
  readonly name: string;
  /** One of the contract's tables that the user fills. */
  readonly isInput: boolean;
  /** Headers, data and totals. */
  readonly range: RangeReference;
  /** The row above the first data row. */
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** The row right below, where typing makes the table longer; null where there is no room. */
  readonly growthRow: number | null;
  /** From the left. */
  readonly columns: readonly TableColumnView[];
}

export interface TableColumnView {
  readonly header: string;
  /** "output": filled by Calcola performance; "formula": filled by a formula of the user's. */
  readonly role: "input" | "output" | "formula";
}

/** The words that the cells of a range are chosen from. */
export interface CellList {
  readonly range: RangeReference;
  readonly words: readonly string[];
  /** Nothing else may be typed; otherwise the words are suggestions. */
  readonly isClosed: boolean;
}

export interface PageView {
  readonly isLandscape: boolean;
  /** The rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
  /** Rows repeated at the top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** A chart of bars, with the figures of the cells that it points to. */
export interface ChartView {
  readonly title: string;
  readonly alternativeText: string;
  readonly anchor: RangeReference;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesView[];
}

export interface ChartSeriesView {
  readonly title: string;
  readonly look: "dark" | "light";
  /** From 0 to 100, as far as they are percentages; null for none. */
  readonly values: readonly (number | null)[];
  /** The same as the cells show them. */
  readonly texts: readonly string[];
}

/** What the user typed into a cell: "" empties it. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Why a cell cannot be edited, or not so. */
export type ReadOnlyReason =
  /** The workbook as a whole: `WorkbookView.isReadOnly`. */
  | "readOnly"
  | "protectedSheet"
  /** It belongs to none of the tables that the user fills. */
  | "outside"
  /** A header or a total. */
  | "frame"
  | "formula"
  | "output"
  /** The typed text is none of the words of a closed list, or longer than a cell keeps. */
  | "notListed"
  | "tooLong";

export type EditFailure =
  Refusal | { readonly code: "notEditable"; readonly reason: ReadOnlyReason };

/** What is marked in the grid. */
export interface GridSelection {
  readonly sheet: string;
  readonly range: RangeReference;
}
