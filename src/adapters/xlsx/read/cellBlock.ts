import type { Cell } from "../../../core/workbook/snapshot";
import { PackageFault } from "../../package/faults";
import { limits } from "../../package/limits";
import type { RangeReference } from "../../../core/workbook/reference";
import type { SheetCells } from "./sheetCells";

/**
 * What a reading may still spend on cells and on their characters; a blank row costs one cell.
 * Throws PackageFault `fileTooLarge`.
 */
export type SpendCells = (cells: number, characters: number, where: string) => void;

/** One for all the tables of a reading: many ranges, each within bounds, are no less than a large one. */
export function createCellBudget(): SpendCells {
  let cells = 0;
  let characters = 0;
  return (moreCells, moreCharacters, where) => {
    cells += moreCells;
    characters += moreCharacters;
    if (cells > limits.cells || characters > limits.cellCharacters) {
      throw new PackageFault("fileTooLarge", where, `${cells} cells, ${characters} characters`);
    }
  };
}

/**
 * The cells of a range, row by row, null where there are none. Blank rows are one shared array.
 * Throws PackageFault `fileTooLarge`.
 */
export function cellBlock(
  cells: SheetCells,
  range: RangeReference,
  where: string,
  spend: SpendCells,
): readonly (readonly Cell[])[] {
  const width = range.lastColumn - range.firstColumn + 1;
  const height = Math.max(0, range.lastRow - range.firstRow + 1);
  spend(height + Math.min(height, cells.rows.size) * width, 0, where);
  const blankRow: readonly Cell[] = new Array<Cell>(width).fill(null);
  return Array.from({ length: height }, (_, index) => {
    const row = cells.rows.get(range.firstRow + index);
    if (!row) return blankRow;
    const block = blankRow.map((blank, at) => row[range.firstColumn - 1 + at] ?? blank);
    spend(0, charactersIn(block), where);
    return block;
  });
}

function charactersIn(cells: readonly Cell[]): number {
  return cells.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 0), 0);
}

/** The range down to its last row that holds something: a table drawn over whole columns has a million after it. */
export function withoutBlankEnd(
  cells: SheetCells,
  range: RangeReference,
  where: string,
  spend: SpendCells,
): RangeReference {
  for (let at = cells.usedRows.length - 1; at >= 0; at -= 1) {
    const row = cells.usedRows[at] ?? 0;
    spend(1, 0, where);
    if (row < range.firstRow) break;
    if (row <= range.lastRow && holdsSomething(cells.rows.get(row) ?? [], range)) {
      return { ...range, lastRow: row };
    }
  }
  return { ...range, lastRow: range.firstRow - 1 };
}

/** Whether a row has a cell of the range that holds something. */
export function holdsSomething(row: readonly (Cell | undefined)[], range: RangeReference): boolean {
  const { firstColumn, lastColumn } = range;
  return row.slice(firstColumn - 1, lastColumn).some((cell) => cell !== undefined);
}

/** Whether a column holds a formula in one of those rows. */
export function holdsFormula(
  { formulas }: SheetCells,
  column: number,
  { firstRow, lastRow }: Pick<RangeReference, "firstRow" | "lastRow">,
): boolean {
  const rows = formulas.get(column) ?? [];
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < firstRow) low = middle + 1;
    else high = middle;
  }
  return (rows[low] ?? Infinity) <= lastRow;
}
