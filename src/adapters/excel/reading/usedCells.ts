import { untracked } from "../session/host";
import type { PartlyRead } from "./readRest";
import { firstRows, loadSlice } from "./slices";

/**
 * The used cells of a sheet, as far as they lie within its first rows; their columns counted from the first.
 * To be called with the sheet's name.
 */
export function loadUsed(sheet: Excel.Worksheet, rowCount: number): (name: string) => PartlyRead {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const slice = loadSlice(untracked(used.getIntersectionOrNullObject(firstRows(rowCount))), false);
  return (name) => {
    const seen = slice();
    const isBlank = used.isNullObject;
    return {
      sheet: name,
      rows: {
        slices: seen === null ? [] : [seen],
        end: isBlank ? 0 : used.rowIndex + used.rowCount,
      },
      firstRow: 0,
      firstColumn: 0,
      columnCount: isBlank ? 0 : used.columnIndex + used.columnCount,
      hasFormulas: false,
    };
  };
}
