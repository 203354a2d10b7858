import { type CellValue, cellValue, type TableSnapshot } from "./snapshot";
import type { ExpectRows } from "./plan";

/** Whether a table still holds, row by row, what a plan expects under a header; without the header it does not. */
export function holdsExpected(
  { headers, rows }: Pick<TableSnapshot, "headers" | "rows">,
  { header, values }: Pick<ExpectRows, "header" | "values">,
): boolean {
  const column = headers.indexOf(header);
  if (column < 0 || rows.length !== values.length) return false;
  return rows.every(
    (row, index) => blankAsNull(cellValue(row[column] ?? null)) === blankAsNull(values[index]),
  );
}

/** An empty text counts as an empty cell. */
function blankAsNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" ? null : value;
}
