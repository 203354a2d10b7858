import { cellAddress, rangeAddress } from "../../../core/workbook/address";
import type { RangeReference } from "../../../core/workbook/reference";
import { loadMergedAreas } from "../reading/mergedAreas";
import { untracked, type Loaded } from "../session/host";

/** What this Excel can tell of cells. */
export interface Sight {
  /** ExcelApi 1.12. */
  readonly seesArrays: boolean;
  /** ExcelApi 1.13. */
  readonly seesMergedCells: boolean;
}

/**
 * What occupies cells that a table is to gain: the address of a cell that holds something, of the range over which a
 * formula spills, or of all the cells where another table, or a formula whose other cells look blank, reaches in.
 * Null for nothing. Excel has no call for the range of an old array formula: its first cell is named.
 */
export function loadObstacle(
  cells: Excel.Range,
  columnCount: number,
  { seesArrays }: Sight,
): Loaded<string | null> {
  cells.load(seesArrays ? "address,hasSpill,savedAsArray" : "address");
  const content = untracked(cells.getUsedRangeOrNullObject(true));
  // The used range begins in the row of a cell that holds something.
  const firstRow = untracked(content.getRow(0));
  firstRow.load("formulas,rowIndex,columnIndex");
  const spills = seesArrays ? loadSpills(firstRow, columnCount) : [];
  const tables = cells.getTables(false);
  tables.load("items/name");
  return () => {
    if (!content.isNullObject) {
      const [formulas = []]: readonly (readonly unknown[])[] = firstRow.formulas;
      const across = Math.max(
        formulas.findIndex((formula) => formula !== ""),
        0,
      );
      const spill = spills[across]?.() ?? null;
      return spill ?? cellAddress(firstRow.rowIndex + 1, firstRow.columnIndex + across + 1);
    }
    // Null: some of the cells.
    const states: readonly unknown[] = seesArrays ? [cells.hasSpill, cells.savedAsArray] : [];
    const isOccupied = tables.items.length > 0 || states.some((state) => state !== false);
    return isOccupied ? withoutSheet(cells.address) : null;
  };
}

/** For each cell of the row the range over which a formula spills into it, or from it. */
function loadSpills(row: Excel.Range, columnCount: number): readonly Loaded<string | null>[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const cell = untracked(row.getCell(0, column));
    const parent = untracked(cell.getSpillParentOrNullObject());
    const ranges = [cell, parent].map((anchor) =>
      untracked(anchor.getSpillingToRangeOrNullObject()),
    );
    for (const range of ranges) range.load("address");
    return () => {
      const found = ranges.find((range) => !range.isNullObject);
      return found === undefined ? null : withoutSheet(found.address);
    };
  });
}

/** The first merged cells of whole rows or columns that the plan needs, among those that `isInTheWay` says. */
export function loadMergedObstacle(
  wholeLines: Excel.Range,
  { seesMergedCells }: Sight,
): (isInTheWay: (area: RangeReference) => boolean) => string | null {
  const merged = seesMergedCells ? loadMergedAreas(wholeLines) : () => [];
  return (isInTheWay) => {
    const area = merged().find(isInTheWay);
    return area === undefined ? null : rangeAddress(area);
  };
}

/** The address of the topmost cell that holds something in the last used column of these rows. */
export function loadFarthestCell(usedRows: Excel.Range): Loaded<string | null> {
  const last = untracked(usedRows.getLastColumn());
  const used = untracked(last.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex");
  return () => (used.isNullObject ? null : cellAddress(used.rowIndex + 1, used.columnIndex + 1));
}

/** "B2:C3" of "'Foglio 1'!B2:C3". */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
