import type { RangeReference } from "../../../core/workbook/reference";
import { untracked, type Loaded } from "../session/host";

/**
 * The merged cells of a range. Excel lists a merged area only if its first cell is in the range, so whole rows,
 * columns or sheets must be asked for (https://github.com/OfficeDev/office-js/issues/3611).
 */
export function loadMergedAreas(cells: Excel.Range): Loaded<readonly RangeReference[]> {
  const merged = untracked(untracked(cells).getMergedAreasOrNullObject());
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
