import { foldText } from "../contract/matching";
import type { SheetBlock } from "../workbook/block";
import { fullText } from "../numeric/decimal";
import type { Cell } from "../workbook/snapshot";
import { hasTrait, isAnswered, isField, isSaidNow, without, type Candidate } from "./candidates";
import { cellText } from "./cellText";
import { givesGrade, type ImportField } from "./importFields";
import { usualOutcome } from "./outcomeWords";
import { exactIn, gradeOfFraction, gradeOfPoints, pointsReading } from "./pointsColumn";
import { isOfOneYear, isResult, standingOf } from "./standing";

// The last step: finds the columns that change figures and were taken although something speaks against them.

/** The columns that nothing is copied from before the user has said what they are. */
export function withResultDoubts(
  block: SheetBlock,
  candidates: readonly Candidate[],
  objectives: readonly number[],
  year: number | null,
): readonly Candidate[] {
  const timed = candidates.map((candidate) => inItsYear(candidate, candidates, year));
  const rivalled = timed.map((candidate) => againstRivals(candidate, timed, block, objectives));
  return withOneQuestion(rivalled);
}

/** One of another year, of a part of the year, or with a heading that says other things too, is asked about. */
function inItsYear(
  candidate: Candidate,
  candidates: readonly Candidate[],
  year: number | null,
): Candidate {
  const { field, isOpen, period } = candidate;
  if (field === null || !isOfOneYear(field) || isSaidNow(candidate)) return candidate;
  const standing = standingOf(candidate, field, year);
  const of = period?.year ?? null;
  const isFormer = year === null && of !== null && of < (latestYear(candidates) ?? 0);
  if (standing === "otherYear" || isFormer) {
    const isThere = candidates.some(
      (other) =>
        isResult(field) &&
        isResult(other.field) &&
        other.values.filled > 0 &&
        other.period?.year !== period?.year &&
        standingOf(other, other.field, year) === "usual",
    );
    return isThere ? without(candidate) : { ...candidate, caveat: "otherYear", isOpen: true };
  }
  const isUnsure = hasTrait(candidate, "unsure") && !isAnswered(candidate);
  const isOnlyRemembered = hasTrait(candidate, "remembered") && !isAnswered(candidate);
  const caveat = standing === "interim" ? "interim" : isUnsure ? "unsure" : candidate.caveat;
  return { ...candidate, caveat, isOpen: isOpen || isOnlyRemembered || caveat !== null };
}

/** Of what may be a result or a weight; targets and resources of years to come say nothing of this one. */
function latestYear(candidates: readonly Candidate[]): number | null {
  const years = candidates.flatMap(({ period, meaning, field }) => {
    const isPlain = (meaning !== null && meaning.field === null) || isOfOneYear(field);
    const year = period?.year ?? null;
    return isPlain && year !== null ? [year] : [];
  });
  return years.length === 0 ? null : Math.max(...years);
}

/** Another column that may be the same, and says something else in some row, is a question. */
function againstRivals(
  candidate: Candidate,
  candidates: readonly Candidate[],
  block: SheetBlock,
  objectives: readonly number[],
): Candidate {
  const { field, rivals } = candidate;
  if (field === null || isAnswered(candidate) || !isOfOneYear(field)) return candidate;
  const weight = candidates.find(isField("assignedWeight"))?.column ?? -1;
  const isRival = (other: Candidate): boolean =>
    other.field === null &&
    other.mayBe !== null &&
    !rivals.includes(other.column) &&
    !hasTrait(other, "secondary") &&
    isOfOneYear(other.mayBe) &&
    doDiffer(block, candidate, other, weight, objectives);
  const found = candidates.filter(isRival);
  // A column that nothing shows to be a result is offered beside another doubt, and is no doubt itself.
  const isOpen = candidate.isOpen || found.some((other) => !other.isOpen);
  if (!isOpen || found.length === 0) return candidate;
  return { ...candidate, rivals: [...rivals, ...found.map(({ column }) => column)], isOpen };
}

/** Points make a grade of many decimals, which somebody has rounded. For telling columns, never for a score. */
const ROUNDED_BY = 0.5;

function doDiffer(
  block: SheetBlock,
  one: Candidate,
  other: Candidate,
  weight: number,
  objectives: readonly number[],
): boolean {
  const [field, mayBe] = [one.field, other.mayBe];
  if (field === null || mayBe === null) return false;
  // What was done, told in words, beside a number that nothing proves to be the grade.
  if (givesNumber(field) && mayBe === "outcome") return one.isOpen;
  const isAlike =
    givesNumber(field) === givesNumber(mayBe) &&
    (field === "assignedWeight") === (mayBe === "assignedWeight");
  if (!isAlike) return false;
  const cellsOf = (row: number, column: number): Cell => block.rows[row]?.[column] ?? null;
  if (mayBe === "points") {
    const pairs = objectives.map(
      (row) => [cellsOf(row, weight), cellsOf(row, other.column)] as const,
    );
    if (pointsReading(pairs) === "no") return false;
  }
  return objectives.some((row) => {
    const value = valueOf(field, cellsOf(row, one.column), cellsOf(row, weight));
    const rival = valueOf(mayBe, cellsOf(row, other.column), cellsOf(row, weight));
    if (value === null || rival === null) return false;
    return typeof value === "number" && typeof rival === "number"
      ? Math.abs(value - rival) > ROUNDED_BY
      : value !== rival;
  });
}

function givesNumber(field: ImportField): boolean {
  return field === "grade" || givesGrade(field);
}

/** A cell as it is compared: equal for equal meanings; null where it is empty or cannot be compared. */
export function valueOf(field: ImportField, cell: Cell, weight: Cell): string | number | null {
  switch (field) {
    case "outcome": {
      const text = cellText(cell);
      return text === "" ? null : (usualOutcome(text) ?? foldText(text));
    }
    case "points":
      return gradeOfPoints(weight, cell, false);
    case "gradeFraction":
      return gradeOfFraction(cell);
    case "grade":
    case "assignedWeight": {
      const number = exactIn(cell);
      return number === null ? null : Number(fullText(number, 0));
    }
    default:
      return null;
  }
}

/** A column that only the user can choose is asked about where no other fills its field: one question for all of them. */
function withOneQuestion(candidates: readonly Candidate[]): readonly Candidate[] {
  const isAsked = ({ field, mayBe, isOpen }: Candidate): boolean =>
    field === null && mayBe !== null && isOpen;
  const isFilled = (mayBe: ImportField | null): boolean =>
    candidates.some(({ field, values }) =>
      isResult(mayBe) ? isResult(field) && values.filled > 0 : field === mayBe,
    );
  const asked = candidates.filter((candidate) => isAsked(candidate) && !isFilled(candidate.mayBe));
  return candidates.map((candidate) => {
    if (!isAsked(candidate)) return candidate;
    const alike = asked.filter(({ mayBe }) => isResult(mayBe) === isResult(candidate.mayBe));
    if (alike[0] !== candidate) return { ...candidate, isOpen: false };
    const rivals = new Set([
      ...candidate.rivals,
      ...alike.slice(1).flatMap(({ column, rivals: others }) => [column, ...others]),
    ]);
    return { ...candidate, rivals: [...rivals] };
  });
}
