import { columnLetters } from "../workbook/address";
import type { SheetBlock } from "../workbook/block";

export interface ShownBlock {
  readonly block: SheetBlock;
  /** Rows of the sheet, counted from 1, that are hidden, hold something, and are left out. */
  readonly hiddenRows: readonly number[];
  /** Columns as Excel letters them, likewise. */
  readonly hiddenColumns: readonly string[];
}

/** What the body has hidden it does not show: such a row or column is as good as blank. */
export function shownBlock(block: SheetBlock): ShownBlock {
  const { rows, firstRow, firstColumn, hiddenRows = [], hiddenColumns = [] } = block;
  const hasContent = (row: number, column: number): boolean =>
    (rows[row]?.[column] ?? null) !== null && !isSeen(block, row, column);
  const hiddenRow = new Set(hiddenRows.filter((row) => rows[row]?.some((cell) => cell !== null)));
  const hiddenColumn = new Set(
    hiddenColumns.filter((column) => rows.some((_, row) => hasContent(row, column))),
  );
  if (hiddenRow.size + hiddenColumn.size === 0) return { block, hiddenRows: [], hiddenColumns: [] };
  const shown = rows.map((cells, row) => {
    if (hiddenRow.has(row)) return cells.map(() => null);
    if (hiddenColumn.size === 0) return cells;
    return cells.map((cell, column) =>
      hiddenColumn.has(column) && hasContent(row, column) ? null : cell,
    );
  });
  return {
    block: { ...block, rows: shown },
    hiddenRows: [...hiddenRow].map((row) => firstRow + row),
    hiddenColumns: [...hiddenColumn].map((column) => columnLetters(firstColumn + column)),
  };
}

/** A title merged over hidden and shown columns is seen. */
function isSeen({ merged, hiddenColumns = [] }: SheetBlock, row: number, column: number): boolean {
  const area = merged.find(({ top, left }) => top === row && left === column);
  if (area === undefined) return false;
  const { left, right } = area;
  return hiddenColumns.filter((each) => each >= left && each <= right).length <= right - left;
}
