import { isMostly, told, type Candidate } from "./candidates";

// "0% | 25% | 50% | 75% | 100%": the grade of a row is the heading of the column in which it has a cross.

const FEWEST_COLUMNS = 2;

/** Columns of crosses under different percentages give the grade together, even where they look like something else. */
export function withCrossedGrades(candidates: readonly Candidate[]): readonly Candidate[] {
  const scale = candidates.filter(
    ({ percent, values }) =>
      percent !== null && (values.filled === 0 || isMostly(values.marks, values)),
  );
  const areCrossed = scale.some(({ values }) => values.filled > 0);
  const percents = new Set(scale.map(({ percent }) => percent));
  const isScale = scale.length >= FEWEST_COLUMNS && percents.size === scale.length;
  if (!areCrossed || !isScale) return candidates;
  return candidates.map((candidate) =>
    scale.includes(candidate) ? told(candidate, "crossedGrade") : candidate,
  );
}
