import { type SheetBlock, usedBlock } from "../workbook/block";
import { rangeAddress } from "../workbook/address";
import type { RangeReference } from "../workbook/reference";
import type { ImportSource } from "./importing";
import { recognise } from "./recognise";

/** What a block seems to be; null when no row of it says what an objective is. */
export function sourceOf(block: SheetBlock, uses1904Dates: boolean): ImportSource | null {
  const recognition = recognise(block);
  if (recognition === null) return null;
  const address = rangeAddress(rangeOf(block));
  return { sheet: block.sheet, address, block, uses1904Dates, recognition };
}

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
  return usedBlock({ sheet: block.sheet, firstRow, firstColumn, rows, merged });
}

function rangeOf({ firstRow, firstColumn, rows }: SheetBlock): RangeReference {
  const width = rows[0]?.length ?? 1;
  return {
    firstRow,
    firstColumn,
    lastRow: firstRow + Math.max(rows.length, 1) - 1,
    lastColumn: firstColumn + width - 1,
  };
}
