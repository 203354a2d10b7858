import { NOTHING_KNOWN } from "../../../src/core/recognition/readingContext";
import type { Recognition } from "../../../src/core/recognition/recognition";
import { readSheet } from "../../../src/core/recognition/sheetReading";
import type { MergedArea, SheetBlock } from "../../../src/core/workbook/block";
import type { Cell } from "../../../src/core/workbook/snapshot";

/** A block at A1 of the sheet `Foglio1`; shorter rows are filled with empty cells. */
export function blockOf(
  rows: readonly (readonly (Cell | number)[])[],
  merged: readonly MergedArea[] = [],
): SheetBlock {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    sheet: "Foglio1",
    firstRow: 1,
    firstColumn: 1,
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, at) => {
        const cell = row[at] ?? null;
        return typeof cell === "number" ? { number: cell, format: "plain" } : cell;
      }),
    ),
    merged,
  };
}

/** The first table of objectives of a block; null for none. */
export function recognise(block: SheetBlock): Recognition | null {
  const { sources } = readSheet(block, false, NOTHING_KNOWN);
  return sources.find(({ kind }) => kind === "objectives")?.recognition ?? null;
}
