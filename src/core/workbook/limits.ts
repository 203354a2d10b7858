// Excel's specifications and limits, as far as more than one of us has to keep them.

/** What a cell keeps of a text, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32_767;

export const LONGEST_SHEET_NAME = 31;

/** Cells of a sheet that are read as one block, empty ones included: 50,000 rows of 100 columns. */
export const LARGEST_BLOCK = 5_000_000;

/** The default height of a row, in points. */
export const DEFAULT_ROW_HEIGHT = 15;
