import { asPercentage, type Percentage } from "../../domain/quantities";
import { compare, HUNDRED, isNegative, isZero, ONE } from "../../numeric/exact";
import type { FilledCell } from "./cells";
import { readNumber } from "./cellsNumber";
import type { Reading } from "./reading";

/**
 * A figure from 0 to 100: a percent-formatted 0,85, "85%", "85" and 85 are all 85. A plain number
 * above 0 and up to 1 is an error in a threshold, where 0,85 would let everybody pass, and a warning
 * in a grade, where it is taken literally (workbook.md, Cells).
 */
export function readPercentage(
  reading: Reading,
  cell: FilledCell | null,
  use: "threshold" | "grade",
): Percentage | null {
  const number = readNumber(reading, cell);
  if (cell === null || number === null) return null;
  const { value, isPercent } = number;
  if (isNegative(value) || compare(value, HUNDRED) > 0) {
    reading.report("percentage-out-of-range", { value }, cell.place);
    return null;
  }
  const looksLikeFraction = !isPercent && !isZero(value) && compare(value, ONE) <= 0;
  if (looksLikeFraction && use === "threshold") {
    reading.report("threshold-looks-like-fraction", { value }, cell.place);
    return null;
  }
  if (looksLikeFraction) reading.report("grade-looks-like-fraction", { value }, cell.place);
  return asPercentage(value);
}
