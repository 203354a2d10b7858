import { damaged } from "../package/faults";
import { LAST_COLUMN, LAST_ROW, parseCellReference } from "../../core/workbook/reference";

/** Where one is in a sheet that is read from its first cell to its last; 0 before the first. */
export interface SheetCursor {
  readonly row: () => number;
  readonly column: () => number;
  /** `reference` is what the row or the cell says of its place, if it says anything. Throws PackageFault. */
  readonly enterRow: (reference: string | undefined) => void;
  readonly enterCell: (reference: string | undefined) => void;
}

/**
 * Rows and cells come in their order (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4). Each may leave out where
 * it is: a row is then where its first cell says, else each follows the one before.
 */
export function createSheetCursor(where: string): SheetCursor {
  let row = 0;
  let column = 0;
  let previousRow = 0;
  let isRowSaid = false;

  function enterRow(reference: string | undefined): void {
    previousRow = row;
    isRowSaid = reference !== undefined;
    row = reference === undefined ? row + 1 : Number(reference);
    column = 0;
    if (!(Number.isInteger(row) && row > previousRow && row <= LAST_ROW)) {
      throw damaged(where, `row ${reference ?? row} after row ${previousRow}`);
    }
  }

  function enterCell(reference: string | undefined): void {
    const cell =
      reference === undefined ? { row, column: column + 1 } : parseCellReference(reference);
    if (cell !== null && !isRowSaid && column === 0 && cell.row > previousRow) row = cell.row;
    if (cell?.row !== row || cell.column <= column || cell.column > LAST_COLUMN) {
      throw damaged(
        where,
        `cell ${reference ?? "without a place"} in row ${row} after column ${column}`,
      );
    }
    column = cell.column;
  }

  return { row: () => row, column: () => column, enterRow, enterCell };
}
