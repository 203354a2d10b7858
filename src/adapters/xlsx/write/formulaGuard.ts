import { cellAddress, rangeAddress } from "../../../core/workbook/address";
import { doesOverlap, type RangeReference } from "../../../core/workbook/reference";
import { PackageFault } from "../../package/faults";
import type { RowSpot } from "./sheetScan";

/** Refuses what would leave a formula of several cells with some of them. */
export interface FormulaGuard {
  /** Sees each row before it is edited. Throws PackageFault. */
  readonly see: (row: RowSpot) => void;
  /** When all rows were seen. Throws PackageFault. */
  readonly finish: () => void;
}

/** What is about to be written into a sheet. */
export interface WrittenCells {
  readonly sheet: string;
  /** How many of the cells of that range are written. */
  readonly countIn: (range: RangeReference) => number;
  /** The cells that a table gains, which must be free; null for none. */
  readonly room: RangeReference | null;
  readonly roomCode: "noRoomForColumns" | "noRoomForRows";
}

/**
 * An array or a spill is known by the range that its first cell names: its other cells may have no value and no mark
 * (ECMA-376 part 1, 18.3.1.40). A shared formula is held by one cell for all of its group.
 */
export function createFormulaGuard(written: WrittenCells): FormulaGuard {
  const { sheet, countIn, room, roomCode } = written;
  /** The addresses of the first cells that are written over, and the groups of which other cells stay. */
  const replaced = new Map<string, string>();
  const staying = new Set<string>();

  function seeFilled(range: RangeReference): void {
    const place = `${sheet}!${rangeAddress(range)}`;
    if (room !== null && doesOverlap(range, room)) {
      throw new PackageFault(roomCode, place, "an array formula");
    }
    const size = sizeOf(range);
    if (size === 1) return;
    const count = countIn(range);
    if (count > 0 && count < size) {
      throw new PackageFault("fileFormulaInTheWay", place, "an array formula");
    }
  }

  return {
    see: ({ number, cells }) => {
      for (const { column, filled, shared } of cells) {
        if (filled !== null) seeFilled(filled);
        if (shared === null) continue;
        const { group, isFirst } = shared;
        if (countIn(cellRange(number, column)) === 0) staying.add(group);
        else if (isFirst) replaced.set(group, `${sheet}!${cellAddress(number, column)}`);
      }
    },
    finish: () => {
      for (const [group, place] of replaced) {
        if (!staying.has(group)) continue;
        throw new PackageFault("fileFormulaInTheWay", place, "the first cell of a shared formula");
      }
    },
  };
}

/** How many cells two ranges share. */
export function commonCells(one: RangeReference, other: RangeReference): number {
  if (!doesOverlap(one, other)) return 0;
  return sizeOf({
    firstRow: Math.max(one.firstRow, other.firstRow),
    lastRow: Math.min(one.lastRow, other.lastRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  });
}

function sizeOf({ firstRow, lastRow, firstColumn, lastColumn }: RangeReference): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function cellRange(row: number, column: number): RangeReference {
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
