import type { TableId } from "../../core/contract/tables";
import type { RangeReference } from "../../core/workbook/reference";
import type { Refusal } from "../../core/workbook/refusal";
import type { CellLook, ShownSheet } from "../../core/workbook/shownSheet";

/** A workbook as the page shows it: data that a worker can send. Rows and columns are counted from 1. */
export interface WorkbookView {
  /** The visible worksheets, in the order of their tabs. */
  readonly sheets: readonly SheetView[];
  /** The looks of the cells, by `ShownCell.look`. */
  readonly looks: readonly CellLook[];
  /** Formulas wait for a calculation, which only a spreadsheet program does: their saved values may be old. */
  readonly formulasMayBeOld: boolean;
  /** Nothing in it can be edited: marked as final, signed, or a kind of file that is not written. */
  readonly isReadOnly: boolean;
}

export interface SheetView extends ShownSheet {
  /** Written by us (`Riepilogo 2022`): shown as it will print, never edited. */
  readonly isOwn: boolean;
  /** The Prospetto: it must not come out with the summary. */
  readonly isInternal: boolean;
  readonly tables: readonly TableView[];
}

/** An Excel table. */
export interface TableView {
  readonly name: string;
  /** Which table of the contract it is; null for one of the user's own. */
  readonly id: TableId | null;
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

/** What the user has typed or pasted into cells of a sheet, in one step. */
export interface SheetEdit {
  readonly sheet: string;
  readonly cells: readonly TypedCell[];
}

/** "" empties the cell. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Why a cell cannot be edited, or not so. */
export type ReadOnlyReason =
  /** The workbook as a whole: `WorkbookView.isReadOnly`. */
  | "readOnly"
  | "protectedSheet"
  /** We have written the sheet: the next calculation writes it again. */
  | "ownSheet"
  /** It belongs to none of the tables that the user fills. */
  | "outside"
  /** A header or a total. */
  | "frame"
  | "formula"
  | "output"
  /** The typed text is longer than a cell keeps. */
  | "tooLong"
  /** The pasted text is none of the words that the cell is chosen from. */
  | "notInList"
  /** Its row or column is hidden: what is pasted there would not be seen. */
  | "hidden";

/** Which cell of an edit is in the way, and why. */
export interface CellObstacle {
  readonly code: "notEditable";
  readonly reason: ReadOnlyReason;
  readonly row: number;
  readonly column: number;
}

export type EditFailure = Refusal | CellObstacle;

/** What is marked in the grid. */
export interface GridSelection {
  readonly sheet: string;
  readonly range: RangeReference;
}
