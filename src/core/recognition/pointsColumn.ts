import { fullText } from "../numeric/decimal";
import { compare, HUNDRED, inPercent, isZero, multiply, ZERO, type Exact } from "../numeric/exact";
import { wordOf, OUTCOMES } from "../contract/words";
import { numberFromText } from "../sheet/reading/cellsNumber";
import { exactFromDouble } from "../numeric/decimal";
import { isNumberCell, type Cell } from "../workbook/snapshot";
import { withoutUnitOfPoints } from "./columnValues";

// Points beside a weight: an objective of weight 30 that obtains 15 is half achieved.

/** What a column of results is, beside the column of the weights. */
export type PointsReading =
  /** Each is its weight or nothing. */
  | "wholeOrNothing"
  /** Never above its weight, and at least once the same. */
  | "likely"
  | "no";

export function pointsReading(
  pairs: Iterable<readonly [weight: Cell, result: Cell]>,
): PointsReading {
  let equal = 0;
  let between = 0;
  let isAnyWeightBelow = false;
  for (const [weightCell, resultCell] of pairs) {
    const weight = exactIn(weightCell);
    const result = exactIn(resultCell);
    if (weight === null || result === null) continue;
    if (compare(result, weight) > 0 || compare(result, ZERO) < 0) return "no";
    if (compare(weight, HUNDRED) < 0) isAnyWeightBelow = true;
    if (isZero(weight)) continue;
    if (compare(result, weight) === 0) equal += 1;
    else if (!isZero(result)) between += 1;
  }
  if (equal === 0 || !isAnyWeightBelow) return "no";
  return between === 0 ? "wholeOrNothing" : "likely";
}

/** The grade that points give, or the outcome where they are all or nothing; null where there are none. */
export function gradeOfPoints(
  weightCell: Cell,
  resultCell: Cell,
  isWholeOrNothing: boolean,
): string | number | null {
  const weight = exactIn(weightCell);
  const result = exactIn(resultCell);
  if (weight === null || result === null) return null;
  const grade = inPercent(result, weight);
  if (grade === null) return null;
  if (isWholeOrNothing) return wordOf(OUTCOMES, isZero(result) ? "notAchieved" : "achieved");
  return Number(fullText(grade, 0));
}

/** "0,8" is 80. */
export function gradeOfFraction(cell: Cell): number | null {
  const fraction = exactIn(cell);
  if (fraction === null) return null;
  const isFraction = !isNumberCell(cell) || cell.format !== "percent";
  return Number(fullText(isFraction ? multiply(fraction, HUNDRED) : fraction, 0));
}

/** The exact number of a cell, percents as they are shown; null for anything else. */
export function exactIn(cell: Cell): Exact | null {
  if (isNumberCell(cell)) {
    if (cell.format === "date") return null;
    const number = exactFromDouble(cell.number);
    return cell.format === "percent" ? multiply(number, HUNDRED) : number;
  }
  if (typeof cell !== "string") return null;
  const read = numberFromText(withoutUnitOfPoints(cell));
  return read === null || read === "ambiguous" ? null : read.value;
}
