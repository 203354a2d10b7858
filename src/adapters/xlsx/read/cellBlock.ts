import type { Cell } from "../../../core/workbook/snapshot";
import { PackageFault } from "../faults";
import { limits } from "../limits";
import type { RangeReference } from "../reference";
import type { SheetCells } from "./sheetCells";

/**
 * The cells of a range, row by row, null where there are none. Blank rows are one shared array:
 * a range down to the last row of the sheet costs nothing. Throws PackageFault `fileTooLarge`.
 */
export function cellBlock(
  cells: SheetCells,
  range: RangeReference,
  where: string,
): readonly (readonly Cell[])[] {
  const width = range.lastColumn - range.firstColumn + 1;
  if (cells.rows.size * width > limits.cells) {
    throw new PackageFault("fileTooLarge", where, `${cells.rows.size} rows of ${width} cells`);
  }
  const blankRow: readonly Cell[] = new Array<Cell>(width).fill(null);
  return Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, index) => {
    const row = cells.rows.get(range.firstRow + index);
    return row ? blankRow.map((blank, at) => row[range.firstColumn - 1 + at] ?? blank) : blankRow;
  });
}
