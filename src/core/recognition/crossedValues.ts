import { wordOfOutcome } from "../contract/words";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { isMark } from "./columnValues";
import type { RecognisedHeader } from "./header";
import { markedOutcome, type ImportField } from "./importFields";
import { crossedGrade } from "./percentHeadings";

// Two crosses in a row contradict each other: both are copied, as a text that the calculation then asks about.

const BETWEEN = " / ";

/** The outcome of the crossed column; null without a cross. */
export function crossedOutcome(
  fields: readonly ImportField[],
  cellOf: (field: ImportField) => Cell,
): string | null {
  const words = fields.flatMap((field) => {
    const outcome = markedOutcome(field);
    return outcome !== null && isCrossed(cellOf(field)) ? [wordOfOutcome(outcome)] : [];
  });
  return words.length === 0 ? null : words.join(BETWEEN);
}

/** The percentage that heads the crossed one of these columns; null without a cross. */
export function gradeOfCross(
  { columns }: RecognisedHeader,
  places: readonly number[],
  cells: readonly Cell[],
): number | string | null {
  const grades = places.flatMap((column) =>
    isCrossed(cells[column] ?? null) ? (crossedGrade(columns[column]?.heading ?? "") ?? []) : [],
  );
  const [only = null, ...others] = grades;
  return others.length === 0 ? only : grades.map((grade) => `${grade}%`).join(BETWEEN);
}

function isCrossed(cell: Cell): boolean {
  return cell === true || isMark(cell) || cellText(cell) === "1";
}
