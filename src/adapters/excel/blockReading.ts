import type { SheetBlock } from "../../core/workbook/block";
import { LARGEST_BLOCK } from "../../core/workbook/limits";
import type { RangeReference } from "../../core/workbook/reference";
import { refusal, type Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import { usedBlock } from "../../core/workbook/usedBlock";
import { cellGrid } from "./cells";
import type { Exchange } from "./conversation";
import { loose, type Loaded } from "./host";
import { readRest } from "./readRest";
import type { Portion } from "./reading";
import { loadUsed } from "./usedCells";

/**
 * A sheet as it stands, in one batch and as many more as its size takes. Refuses with `workbookChanged` when there is
 * none of that name, and with `fileTooLarge` when it has more cells than a block may.
 * An Excel before ExcelApi 1.13 does not say which cells are merged: none are.
 */
export function blockReading(
  name: string,
  portion: Portion,
  canSeeMergedCells: boolean,
): Exchange<Result<SheetBlock, Refusal>> {
  return async ({ workbook }, sync) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const used = loadUsed(sheet, portion.rows);
    const loadedMerged = canSeeMergedCells ? loadMerged(sheet) : () => [];
    await sync();
    if (sheet.isNullObject) return failure(refusal("workbookChanged", name));
    const part = used(sheet.name);
    if (part.rows.end * part.columnCount > LARGEST_BLOCK) {
      return failure(refusal("fileTooLarge", sheet.name));
    }
    const merged = loadedMerged();
    const [read] = await readRest({ workbook, sync, portion }, [part]);
    const { slices, end } = read ?? part.rows;
    const area = { firstRow: 0, lastRow: end - 1, firstColumn: 0, columnCount: part.columnCount };
    const rows = cellGrid(slices, area);
    const block = { sheet: sheet.name, firstRow: 1, firstColumn: 1, rows, merged };
    return success(usedBlock(block));
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
