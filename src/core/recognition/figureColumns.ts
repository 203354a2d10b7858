import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { hasTrait, isAnswered, isField, told, without, type Candidate } from "./candidates";
import { pointsReading } from "./pointsColumn";

// Grade, points and outcome say the same thing in three ways: one of them is copied.

/** Points against weights, fractions of one, words before points: what the columns of results are. */
export function withFigures(
  block: SheetBlock,
  candidates: readonly Candidate[],
  objectives: readonly number[],
): readonly Candidate[] {
  const weight = candidates.find(isField("assignedWeight"));
  const hasWords = candidates.some(
    ({ field }) => field === "outcome" || (field?.startsWith("mark.") ?? false),
  );
  const isOpenGrade = (candidate: Candidate): boolean =>
    candidate.field === "grade" && hasTrait(candidate, "ambiguous");
  const hasGrade = candidates.some(
    (candidate) => candidate.field === "grade" && !isOpenGrade(candidate),
  );
  return candidates.map((candidate) => {
    const { field } = candidate;
    if (isAnswered(candidate)) return candidate;
    if (field === "points" || isOpenGrade(candidate)) {
      if (hasWords || hasGrade) return without(candidate);
      const points =
        weight === undefined ? "no" : pointsReading(pairs(block, weight, candidate, objectives));
      if (points === "wholeOrNothing") return told(candidate, "points");
      if (points === "likely") return told(candidate, "points", field !== "points");
      if (field === "points") return without(candidate);
      const arePercents = candidate.values.percents === candidate.values.numbers;
      return asFraction({ ...candidate, isOpen: !arePercents });
    }
    return field === "grade" ? asFraction(candidate) : candidate;
  });
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
