/** What a host reads from a workbook: its tables and what must be known before writing. No meaning yet. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  /** The workbook-scoped names that begin with the prefix that the reading asked for. */
  readonly names: readonly DefinedName[];
  /** The sheets that those names point to, with their cells. */
  readonly namedSheets: readonly NamedSheet[];
  /** The custom XML part of `RESTORE_POINT_NAMESPACE`, without declaration; null when there is none. */
  readonly restorePoint: string | null;
  /** The same of `CHOICES_NAMESPACE`. */
  readonly choices: string | null;
  /** Dates count from 1904 instead of 1900. */
  readonly uses1904Dates: boolean;
  /** Formulas wait for calculation, when a file is opened or in an Excel that is told to wait: their values may be old. */
  readonly calculatesOnLoad: boolean;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly isSigned: boolean;
}

/** Of a file that holds nothing of ours and is never written: what other formats than .xlsx start from. */
export const FOREIGN_FILE: WorkbookSnapshot = {
  sheets: [],
  tables: [],
  names: [],
  namedSheets: [],
  restorePoint: null,
  choices: null,
  uses1904Dates: false,
  calculatesOnLoad: false,
  isStructureProtected: false,
  isReadOnly: true,
  isSigned: false,
};

export interface SheetSnapshot {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
}

/** An Excel table (ListObject). Rows and columns of the sheet are counted from 1. */
export interface TableSnapshot {
  /** The name that formulas use (displayName). */
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** The names of the columns, as formulas use them. */
  readonly headers: readonly string[];
  /**
   * What the cells of the header row show, "" for an empty one: some programs change them and not the
   * names. Null where they are alike, or there is no header row.
   */
  readonly headerCells: readonly string[] | null;
  /** The content right of the last header, outside the table; null if it is empty or was not read. */
  readonly besideHeaders: string | null;
  /** The row right below the table, where cells of its columns hold something; null for none, or not looked at. */
  readonly filledRowBelow: number | null;
  /**
   * The data rows, each with one cell per header; a totals row is not among them, nor are the blank rows
   * with which a table may end, a million of them where it was drawn over whole columns.
   */
  readonly rows: readonly (readonly Cell[])[];
  /** Positions of the columns with a formula in some data cell, or that fill with one; counted from 0, ascending. */
  readonly formulaColumns: readonly number[];
  /**
   * For each column the number format that the cells of `rows` share, in the American form ("General" for none);
   * null where they differ, or there is no row.
   */
  readonly columnFormats: readonly (string | null)[];
}

/** What a cell holds, whatever its format; an error is its text. */
export type CellValue = string | number | boolean | null;

/** A cell's value; null is an empty cell (an empty text counts as one). */
export type Cell = null | string | boolean | NumberCell | ErrorCell;

export interface NumberCell {
  readonly number: number;
  /** What the number format says that the number is. */
  readonly format: "plain" | "percent" | "date";
  /** Of a format of zeros, "00": how many digits are shown, so that 1 is "01". */
  readonly digits?: number;
}

export interface ErrorCell {
  /** The error as Excel writes it in English, "#DIV/0!", or `NOT_CALCULATED`. */
  readonly error: string;
}

/** In place of an error: a formula without a saved value, as written by programs that cannot calculate. */
export const NOT_CALCULATED = "#NOT-CALCULATED";

export interface DefinedName {
  readonly name: string;
  readonly target: NameTarget;
}

/** The target of a name: a cell, a text, or something that is not ours to read. */
export type NameTarget =
  | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "other" };

export interface NamedSheet {
  readonly name: string;
  readonly sheet: string;
  /** From row 1 and column A to the last used ones. */
  readonly rows: readonly (readonly Cell[])[];
}

export function isNumberCell(cell: Cell): cell is NumberCell {
  return typeof cell === "object" && cell !== null && "number" in cell;
}

/** The number of a cell, whatever its format; null for anything else. */
export function numberIn(cell: Cell): number | null {
  return isNumberCell(cell) ? cell.number : null;
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

/** What a cell holds, whatever its format says that a number is. */
export function cellValue(cell: Cell): CellValue {
  if (isNumberCell(cell)) return cell.number;
  return isErrorCell(cell) ? cell.error : cell;
}
