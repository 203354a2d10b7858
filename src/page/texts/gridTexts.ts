import type { EditFailure, ReadOnlyReason } from "../sheets/workbookView";

/** What the grid of the one-file page says. */
export interface GridTexts {
  /** The name of the whole grid for who does not see it. */
  readonly sheets: string;
  readonly sheetTab: (sheet: string, isOwn: boolean) => string;
  readonly grid: (sheet: string) => string;
  /** "Riga 7", "Colonna K": of the headers. */
  readonly row: (row: number) => string;
  readonly column: (letters: string) => string;
  /** Above the grid: the address and the whole content of the marked cell. */
  readonly content: string;
  readonly formula: (formula: string) => string;
  /** Why the marked cell cannot be edited, in few words. */
  readonly readOnly: (reason: ReadOnlyReason) => string;
  /** Of the cell that is edited. */
  readonly editing: (address: string, header: string | null) => string;
  readonly emptyChoice: string;
  /** After an edit that was not taken; the cell is as before. */
  readonly refused: (address: string, failure: EditFailure) => string;
  readonly undo: string;
  readonly redo: string;
  readonly growth: (table: string) => string;
  readonly oldFormulas: string;
  readonly oldResults: string;
  readonly outputColumn: string;
  readonly cut: (lastRow: number) => string;
  readonly keys: string;
  readonly error: (code: string) => string;
  readonly page: (page: number) => string;
  readonly chartTable: string;
  readonly missingFigure: string;
}
