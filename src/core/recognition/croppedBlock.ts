import { type SheetBlock, usedBlock } from "../workbook/block";
import type { RangeReference } from "../workbook/reference";

/** The part of a block that lies in a range of its sheet. */
export function croppedBlock(block: SheetBlock, range: RangeReference): SheetBlock {
  const own = rangeOf(block);
  const firstRow = Math.max(own.firstRow, range.firstRow);
  const firstColumn = Math.max(own.firstColumn, range.firstColumn);
  const rows = block.rows
    .slice(firstRow - own.firstRow, Math.max(0, range.lastRow - own.firstRow + 1))
    .map((cells) =>
      cells.slice(
        firstColumn - own.firstColumn,
        Math.max(0, range.lastColumn - own.firstColumn + 1),
      ),
    );
  const merged = block.merged.map(({ top, left, bottom, right }) => ({
    firstRow: own.firstRow + top,
    firstColumn: own.firstColumn + left,
    lastRow: own.firstRow + bottom,
    lastColumn: own.firstColumn + right,
  }));
  const hiddenRows = block.hiddenRows?.map((row) => own.firstRow + row);
  const hiddenColumns = block.hiddenColumns?.map((column) => own.firstColumn + column);
  const struckCells = block.struckCells?.map(({ row, column }) => ({
    row: own.firstRow + row,
    column: own.firstColumn + column,
  }));
  const seen = {
    hiddenRows: hiddenRows ?? [],
    hiddenColumns: hiddenColumns ?? [],
    struckCells: struckCells ?? [],
  };
  return usedBlock({ sheet: block.sheet, firstRow, firstColumn, rows, merged, ...seen });
}

/** The cells of a block on its sheet. */
export function rangeOf({ firstRow, firstColumn, rows }: SheetBlock): RangeReference {
  const width = rows[0]?.length ?? 1;
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + Math.max(rows.length, 1) - 1,
    lastColumn: firstColumn + width - 1,
  };
}
