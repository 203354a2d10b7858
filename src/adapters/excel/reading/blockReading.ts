import { type SheetBlock, usedBlock } from "../../../core/workbook/block";
import { LARGEST_BLOCK } from "../../../core/workbook/limits";
import { refusal, type Refusal } from "../../../core/workbook/refusal";
import { failure, success, type Result } from "../../../core/workbook/result";
import { cellGrid } from "./cells";
import type { BatchFunction } from "../session/session";
import { loadMergedAreas } from "./mergedAreas";
import { readRest } from "./readRest";
import type { Portion } from "./reading";
import { loadUsed } from "./usedCells";

/**
 * Reads the cells of a sheet in one batch, or in more if it is large. Refuses with `workbookChanged` when there is
 * none of that name, and with `sheetTooLarge` when it has more cells than a block may.
 * An Excel before ExcelApi 1.13 does not say which cells are merged: none are reported.
 */
export function blockReading(
  name: string,
  portion: Portion,
  canSeeMergedCells: boolean,
): BatchFunction<Result<SheetBlock, Refusal>> {
  return async ({ workbook }, sync) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const used = loadUsed(sheet, portion.rows);
    const loadedMerged = canSeeMergedCells ? loadMergedAreas(sheet.getRange()) : () => [];
    await sync();
    if (sheet.isNullObject) return failure(refusal("workbookChanged", name));
    const part = used(sheet.name);
    if (part.rows.end * part.columnCount > LARGEST_BLOCK) {
      return failure(refusal("sheetTooLarge", sheet.name));
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
