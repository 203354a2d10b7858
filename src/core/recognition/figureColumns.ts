import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import {
  hasTrait,
  isAnswered,
  isField,
  told,
  unproposed,
  without,
  yielding,
  type Candidate,
} from "./candidates";
import { givesGrade } from "./importFields";
import { pointsReading } from "./pointsColumn";
import { arePhrases } from "./resultValues";

// Grade, points and outcome say the same thing in three ways: one of them is copied.

/** Points against weights, fractions of one, words before points: what the columns of results are. */
export function withFigures(
  block: SheetBlock,
  candidates: readonly Candidate[],
  objectives: readonly number[],
): readonly Candidate[] {
  const weight = candidates.find(isField("assignedWeight"));
  const isNumber = ({ field }: Candidate): boolean =>
    field === "grade" || (field !== null && givesGrade(field));
  const hasNumbers = candidates.some(isNumber);
  const tells = (candidate: Candidate): boolean =>
    candidate.field === "outcome" &&
    hasTrait(candidate, "ambiguous") &&
    !isAnswered(candidate) &&
    arePhrases(candidate.values);
  const hasWords = candidates.some(
    (candidate) =>
      (candidate.field === "outcome" && !tells(candidate)) ||
      (candidate.field?.startsWith("mark.") ?? false),
  );
  const isOpenGrade = (candidate: Candidate): boolean =>
    candidate.field === "grade" && hasTrait(candidate, "ambiguous") && !isAnswered(candidate);
  const hasGrade = candidates.some(
    (candidate) => isNumber(candidate) && candidate.field !== "points" && !isOpenGrade(candidate),
  );
  const isSaid = candidates.some((candidate) => isNumber(candidate) && isAnswered(candidate));
  return candidates.map((candidate) => {
    const { field } = candidate;
    if (isAnswered(candidate)) return candidate;
    if (isSaid && isNumber(candidate)) return yielding(candidate);
    // What was done is told in words: the number beside it says how far.
    if (tells(candidate) && hasNumbers) return yielding(candidate);
    if (field === "points" || isOpenGrade(candidate)) {
      if (hasGrade) return yielding(candidate);
      const points =
        weight === undefined ? "no" : pointsReading(pairs(block, weight, candidate, objectives));
      if (points === "wholeOrNothing") {
        return hasWords ? without(candidate) : told(candidate, "points", isDisputed(candidate));
      }
      if (points === "likely")
        return told(candidate, "points", isDisputed(candidate) || hasWords || field !== "points");
      if (field === "points") return without(candidate);
      if (mayBeScale(candidate)) return unproposed(candidate);
      const arePercents = candidate.values.percents === candidate.values.numbers;
      return asFraction({ ...candidate, isOpen: hasWords || !arePercents });
    }
    return field === "grade" ? asFraction(candidate) : candidate;
  });
}

const LARGEST_OF_SCALE = 10;

/** "Valutazione": 5, 4, 2. As percentages they would be next to nothing. */
function mayBeScale({ values: { largest, percents } }: Candidate): boolean {
  return percents === 0 && largest !== null && largest > 1 && largest <= LARGEST_OF_SCALE;
}

/** Another column may be the same, and no period tells which of them it is. */
function isDisputed({ rivals, evidence }: Candidate): boolean {
  return rivals.length > 0 && evidence !== "period";
}

/** 0,8 and 1 beside each other are grades of 80 and 100, never of 0,8 and 1: asked, because it changes every figure. */
function asFraction(candidate: Candidate): Candidate {
  const { largest, percents, filled } = candidate.values;
  const areFractions =
    filled > 0 && percents === 0 && largest !== null && largest > 0 && largest <= 1;
  return areFractions ? told(candidate, "gradeFraction", true) : candidate;
}

function* pairs(
  block: SheetBlock,
  weight: Candidate,
  result: Candidate,
  rows: readonly number[],
): Iterable<readonly [Cell, Cell]> {
  for (const row of rows) {
    const cells = block.rows[row] ?? [];
    yield [cells[weight.column] ?? null, cells[result.column] ?? null];
  }
}
