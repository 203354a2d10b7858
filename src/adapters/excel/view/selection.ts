import type { SheetRange } from "../../../core/workbook/reference";
import type { Refusal } from "../../../core/workbook/refusal";
import { failure, success, type Result } from "../../../core/workbook/result";
import { runBatches, type ExcelSession } from "../session/session";
import { refusalOf } from "../session/faults";
import { untracked } from "../session/host";

/** More than one rectangle, a chart: https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1) */
const NO_SINGLE_RANGE = "InvalidSelection";

/** The cells that the user has selected; null when they are not one rectangle. */
export async function readSelection(
  session: ExcelSession,
): Promise<Result<SheetRange | null, Refusal>> {
  const read = await runBatches(session, async ({ workbook }, sync): Promise<SheetRange> => {
    const selected = untracked(workbook.getSelectedRange());
    selected.load("rowIndex,columnIndex,rowCount,columnCount");
    const { worksheet } = selected;
    worksheet.load("name");
    await sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = selected;
    return {
      sheet: worksheet.name,
      range: {
        firstRow: rowIndex + 1,
        firstColumn: columnIndex + 1,
        lastRow: rowIndex + rowCount,
        lastColumn: columnIndex + columnCount,
      },
    };
  });
  if (read.ok) return success(read.value);
  return read.failure.code === NO_SINGLE_RANGE ? success(null) : failure(refusalOf(read.failure));
}
