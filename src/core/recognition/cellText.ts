import { dayMonthYear } from "../domain/calendarDate";
import { exactFromDouble, fullText } from "../numeric/decimal";
import { HUNDRED, multiply, type Exact } from "../numeric/exact";
import { dateFromSerial } from "../workbook/serialDate";
import { isErrorCell, isNumberCell, type Cell } from "../workbook/snapshot";

/** A cell's words, "" when it has none; numbers as they are read in Italy, percentages as "25%". */
export function cellText(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  if (!isNumberCell(cell)) return "";
  const number = exactFromDouble(cell.number);
  return cell.format === "percent"
    ? `${numberText(multiply(number, HUNDRED))}%`
    : numberText(number);
}

/** "0,25": all the decimals that there are. */
export function numberText(number: Exact): string {
  return fullText(number, 0).replace(".", ",");
}

/**
 * The cell as a new table holds it, where formats do not come along: a percentage as its percents (0.85 as 85), a
 * date as the text 31/12/2024, an error as nothing. Numbers and texts as they are.
 */
export function copiedValue(cell: Cell, uses1904Dates: boolean): string | number | null {
  if (cell === null || isErrorCell(cell)) return null;
  if (typeof cell === "boolean") return cell ? "Sì" : "No";
  if (typeof cell === "string") return cell;
  if (cell.format === "percent") {
    return Number(fullText(multiply(exactFromDouble(cell.number), HUNDRED), 0));
  }
  const date = cell.format === "date" ? dateFromSerial(cell.number, uses1904Dates) : null;
  return date === null ? cell.number : dayMonthYear(date);
}
