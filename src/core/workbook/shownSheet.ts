import type { RangeReference } from "./reference";

// A sheet as it is to be seen, whatever shows it. Rows and columns are counted from 1.

export type CellKind = "text" | "number" | "date" | "truth" | "error" | "empty";

export interface ShownCell {
  readonly column: number;
  /** As the sheet shows it, its number format applied. */
  readonly text: string;
  /** What one would type to enter it again, where that is not `text`. */
  readonly entry?: string;
  readonly kind: CellKind;
  /** With the sign "=", as the file holds it. The text is then its saved value. */
  readonly formula?: string;
  /** Position in the list of looks. */
  readonly look: number;
}

export interface ShownRow {
  readonly row: number;
  /** In pixels, 0 for a hidden row. */
  readonly height: number;
  /** Columns ascending. */
  readonly cells: readonly ShownCell[];
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

/** The words that the cells of a range are chosen from. */
export interface CellList {
  readonly range: RangeReference;
  readonly words: readonly string[];
  /** Nothing else may be typed; otherwise the words are suggestions. */
  readonly isClosed: boolean;
}

export interface ShownPage {
  readonly isLandscape: boolean;
  /** The rows before which a new page begins. */
  readonly breaksBefore: readonly number[];
  /** Rows repeated at the top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** A chart of bars or lines, with the figures of the cells that it points to. */
export interface ShownChart {
  readonly kind: "bar" | "line";
  readonly title: string;
  readonly alternativeText: string;
  readonly anchor: RangeReference;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
}

export interface ShownSeries {
  readonly title: string;
  /** As in `ChartSeries`. */
  readonly look: "dark" | "light";
  /** Null for a cell without a number. */
  readonly values: readonly (number | null)[];
  /** The same as the cells show them. */
  readonly texts: readonly string[];
}

/** What a sheet holds, as far as it is shown. */
export interface ShownSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly hasFormulas: boolean;
  /** The last row and column that are shown, at least 1. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The sheet goes on below or to the right of what is shown. */
  readonly isCut: boolean;
  /** The rows that hold something or have a height of their own, ascending. */
  readonly rows: readonly ShownRow[];
  /** In pixels, of the columns from A on; 0 for a hidden one. The others have `columnWidth`. */
  readonly columnWidths: readonly number[];
  readonly columnWidth: number;
  /** In pixels, of the rows that are not in `rows`. */
  readonly rowHeight: number;
  readonly frozenRows: number;
  readonly showsGridlines: boolean;
  readonly merged: readonly RangeReference[];
  /** Later ones win where two share a cell. */
  readonly lists: readonly CellList[];
  readonly page: ShownPage;
  readonly charts: readonly ShownChart[];
}
