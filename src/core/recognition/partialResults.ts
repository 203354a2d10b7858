import { compare, HUNDRED, isZero, sum, type Exact } from "../numeric/exact";
import type { SheetBlock } from "../workbook/block";
import { hasTrait, isSaidNow, told, yielding, type Candidate } from "./candidates";
import { exactIn } from "./pointsColumn";
import { areGrades } from "./resultValues";

// "I trim. 25%, II trim. 25%, III trim. 25%, IV trim. 25%": of figures that have grown until then the last one counts,
// of figures of each part of the year it does not.

/** The last of several parts of a year is asked about where the figures may be parts of a whole. */
export function withPartialResults(
  block: SheetBlock,
  candidates: readonly Candidate[],
  objectives: readonly number[],
): readonly Candidate[] {
  const grade = candidates.find(({ field }) => field === "grade");
  if (grade?.evidence !== "period" || isSaidNow(grade)) return candidates;
  const former = grade.rivals.flatMap((at) => {
    const other = candidates[at];
    return other !== undefined && isOfSameYear(grade, other) ? [other] : [];
  });
  const rows = objectives.map((row) => {
    const figure = ({ column }: Candidate): Exact | null =>
      exactIn(block.rows[row]?.[column] ?? null);
    return { last: figure(grade), before: former.map(figure), figure };
  });
  if (!rows.some(doesFall) && !areParts(rows)) return candidates;
  const whole = candidates.find((candidate) => {
    const isTotal = hasTrait(candidate, "sum") && areGrades(candidate.values);
    return isTotal && rows.every((row) => isSumOf(row.figure(candidate), row));
  });
  if (whole === undefined) {
    return candidates.map((each) =>
      each === grade ? { ...each, caveat: "parts", isOpen: true } : each,
    );
  }
  return candidates.map((candidate) => {
    if (candidate === whole) return { ...told(candidate, "grade", true), rivals: [grade.column] };
    return candidate === grade ? yielding(candidate) : candidate;
  });
}

interface Figures {
  readonly last: Exact | null;
  readonly before: readonly (Exact | null)[];
}

function isOfSameYear({ period }: Candidate, other: Candidate): boolean {
  return (
    period !== null &&
    other.period !== null &&
    period.month !== null &&
    other.period.month !== null &&
    period.year === other.period.year
  );
}

/** What has been reached is not undone. */
function doesFall({ last, before }: Figures): boolean {
  return before.some((figure) => figure !== null && last !== null && compare(figure, last) > 0);
}

/** Something was reached before, and no row is more than a whole: "30%, 60%, 100%" have grown. */
function areParts(rows: readonly Figures[]): boolean {
  const isAnyBefore = rows.some(({ before }) =>
    before.some((figure) => figure !== null && !isZero(figure)),
  );
  return isAnyBefore && rows.every((row) => compare(sumOf(row), HUNDRED) <= 0);
}

function isSumOf(figure: Exact | null, row: Figures): boolean {
  return figure === null ? row.last === null : compare(figure, sumOf(row)) === 0;
}

function sumOf({ last, before }: Figures): Exact {
  return sum([last, ...before].filter((figure) => figure !== null));
}
