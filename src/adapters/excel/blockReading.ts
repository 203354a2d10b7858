import type { SheetBlock } from "../../core/workbook/block";
import { cellAddress } from "../../core/workbook/address";
import { LAST_COLUMN, type RangeReference } from "../../core/workbook/reference";
import { usedBlock } from "../../core/workbook/usedBlock";
import { cellGrid } from "./cells";
import type { Exchange } from "./conversation";
import { loose, type Loaded } from "./host";
import { readRest } from "./readRest";
import type { Portion } from "./reading";
import { loadUsed } from "./usedCells";

/**
 * A sheet as it stands, in one batch and as many more as its size takes; null when there is none of that name.
 * An Excel before ExcelApi 1.13 does not say which cells are merged: none are.
 */
export function blockReading(
  name: string,
  portion: Portion,
  canSeeMergedCells: boolean,
): Exchange<SheetBlock | null> {
  return async ({ workbook }, sync) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const window = `A1:${cellAddress(portion.rows, LAST_COLUMN)}`;
    const used = loadUsed(sheet, window);
    const loadedMerged = canSeeMergedCells ? loadMerged(sheet) : () => [];
    await sync();
    if (sheet.isNullObject) return null;
    const part = used(sheet.name);
    const merged = loadedMerged();
    const [read] = await readRest({ workbook, sync, portion }, [part]);
    const { slices, end } = read ?? part.rows;
    const area = { firstRow: 0, lastRow: end - 1, firstColumn: 0, columnCount: part.columnCount };
    const rows = cellGrid(slices, area);
    return usedBlock({ sheet: sheet.name, firstRow: 1, firstColumn: 1, rows, merged });
  };
}

function loadMerged(sheet: Excel.Worksheet): Loaded<readonly RangeReference[]> {
  const merged = loose(loose(sheet.getRange()).getMergedAreasOrNullObject());
  const { areas } = merged;
  areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => {
    if (merged.isNullObject) return [];
    return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      firstRow: rowIndex + 1,
      firstColumn: columnIndex + 1,
      lastRow: rowIndex + rowCount,
      lastColumn: columnIndex + columnCount,
    }));
  };
}
