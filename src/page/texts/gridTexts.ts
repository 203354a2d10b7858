import type { EditFailure, ReadOnlyReason } from "../sheets/workbookView";

/** What the grid of the one-file page says. */
export interface GridTexts {
  /** The names of the whole part of the page, of the list of tabs, of the sheet that is open. */
  readonly workbook: string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  /** Behind the name of a sheet that we have written. */
  readonly ownSheet: string;
  /** Above the grid: the address and the whole content of the marked cell. */
  readonly content: (address: string) => string;
  readonly emptyCell: string;
  /** Why the marked cell cannot be edited, in few words. */
  readonly readOnly: (reason: ReadOnlyReason) => string;
  readonly formula: (formula: string) => string;
  /** Of the field of a cell: its address and the header of its column. */
  readonly editing: (address: string, header: string) => string;
  readonly emptyChoice: string;
  /** After an edit that was not taken: all is as before. `typedInto`: the cell; null: several were pasted or emptied. */
  readonly refused: (typedInto: string | null, failure: EditFailure) => string;
  readonly undo: string;
  readonly redo: string;
  /** In the row by which a table grows. */
  readonly newRow: (table: string) => string;
  readonly oldFormulas: string;
  readonly oldResults: string;
  readonly cut: (lastRow: number) => string;
  readonly missingFigure: string;
  /** The headings of a chart's figures. */
  readonly chartCategory: string;
}

export type { ReadOnlyReason };
