import { loose } from "./host";
import type { PartlyRead } from "./readRest";
import { loadSlice } from "./slices";

/**
 * The used cells of a sheet, as far as the window ("A1:XFD4000") shows them; their columns counted from the first.
 * To be called with the sheet's name.
 */
export function loadUsed(sheet: Excel.Worksheet, window: string): (name: string) => PartlyRead {
  const used = loose(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  const slice = loadSlice(loose(used.getIntersectionOrNullObject(window)), false);
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
