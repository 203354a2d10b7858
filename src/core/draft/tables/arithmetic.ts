import {
  compare,
  divide,
  exact,
  HUNDRED,
  isZero,
  multiply,
  signed,
  subtract,
  sum,
  type Exact,
} from "../../numeric/exact";
import { powerOfTen } from "../../numeric/rounding";
import { isPrintedAs } from "../claims/claim";
import type { ColumnMeaning } from "./columns";
import type { CellNumber } from "./rows";

/** A column whose total is not the sum of its rows, or a row whose product is another. */
export interface TotalFault {
  readonly column: number;
  readonly sum: Exact;
  readonly places: number;
}

interface NumberedRow {
  readonly isTotal: boolean;
  readonly cells: readonly (CellNumber | null)[];
}

/** Every choice of so many rows is added up; with more rows nobody can tell. */
const MOST_ROWS_FOR_PARTS = 16;

/** Whether the last row, a total, is the sum of the rows above it. Null: it is, or nobody can tell. */
export function totalFault(
  rows: readonly NumberedRow[],
  column: number,
  meaning: ColumnMeaning | null,
): TotalFault | null {
  if (
    meaning !== null &&
    meaning.kind !== "count" &&
    meaning.kind !== "weight" &&
    meaning.kind !== "result"
  ) {
    return null;
  }
  const filled = rows.flatMap(({ isTotal, cells }) => {
    const cell = cells[column] ?? null;
    return cell === null ? [] : [{ isTotal, cell }];
  });
  const total = filled.at(-1);
  const parts = filled.slice(0, -1);
  if (!total?.isTotal || parts.length < 2 || parts.some(({ isTotal }) => isTotal)) return null;
  // A gap may be a number that was not written.
  if (rows.some(({ cells }) => (cells[column] ?? null) === null)) return null;
  if (filled.some(({ cell }) => cell.isPercent)) return null;
  const values = parts.map(({ cell }) => cell.value);
  const added = sum(values);
  const places = Math.max(...filled.map(({ cell }) => cell.places));
  if (isWithinRounding(added, total.cell.value, places, parts.length)) return null;
  return isSumOfSome(values, total.cell.value) ? null : { column, sum: added, places };
}

/** Each printed part may be half a unit of its last decimal away from its value. */
function isWithinRounding(added: Exact, total: Exact, places: number, parts: number): boolean {
  const most = places === 0 ? exact(0) : exact(parts + 1, 2n * powerOfTen(places));
  const off = subtract(added, total);
  return compare(off.s < 0n ? subtract(exact(0), off) : off, most) <= 0;
}

/** "Residenti 100, maschi 48, femmine 52, totale 100": some rows are parts of another. */
function isSumOfSome(values: readonly Exact[], total: Exact): boolean {
  if (values.length > MOST_ROWS_FOR_PARTS) return true;
  const scale = values.reduce((least, { d }) => (least % d === 0n ? least : least * d), total.d);
  const units = (value: Exact): bigint => (signed(value) * scale) / value.d;
  const sums = new Set<bigint>([0n]);
  for (const value of values) for (const each of [...sums]) sums.add(each + units(value));
  return sums.has(units(total));
}

/** Whether weight · grade / 100 is the result of the row, or the result is whole or nothing; null: nobody can tell. */
export function productFault(
  weight: CellNumber | null,
  grade: CellNumber | null,
  result: CellNumber | null,
): Exact | null {
  if (weight === null || grade === null || result === null) return null;
  if (compare(grade.value, exact(1)) <= 0 && !isZero(grade.value) && !grade.isPercent) return null;
  const product = divide(multiply(weight.value, grade.value), HUNDRED);
  if (product === null || isPrintedAs(product, result.value, result.places)) return null;
  const isWholeOrNothing = isZero(result.value) || compare(result.value, weight.value) === 0;
  // The factors were rounded too before they were printed.
  const isNear = isWithinRounding(product, result.value, Math.min(2, result.places), 2);
  return isWholeOrNothing || isNear ? null : product;
}
