import { isErrorCell, isNumberCell, type Cell, type CellValue } from "./snapshot";

/** What a cell holds, whatever its format says that a number is. */
export function cellValue(cell: Cell): CellValue {
  if (isNumberCell(cell)) return cell.number;
  return isErrorCell(cell) ? cell.error : cell;
}
