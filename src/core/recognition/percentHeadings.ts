import { foldHeading } from "./headingWords";
import { readHeading } from "./headings";

const PERCENT = /^(?:al )?(\d{1,3}(?:[.,]\d+)?) ?%$/;
const NUMBER = /^\d{1,3}$/;
const LAST_NUMBER = /(\d{1,3}(?:[.,]\d+)?) ?%?$/;

/** The percentage that a heading is; without its sign where the one above it says that grades are below. */
export function percentHeading(leaf: string, above: string): number | null {
  const folded = foldHeading(leaf);
  const [, digits] = PERCENT.exec(folded) ?? [];
  const isNumber = NUMBER.test(folded) && readHeading(above).meaning?.field === "grade";
  const figure = digits ?? (isNumber ? folded : null);
  return figure === null ? null : asPercent(figure);
}

/** The percentage at the end of the whole heading of such a column; null for none. */
export function crossedGrade(heading: string): number | null {
  const [, digits] = LAST_NUMBER.exec(foldHeading(heading)) ?? [];
  return digits === undefined ? null : asPercent(digits);
}

function asPercent(digits: string): number | null {
  const number = Number(digits.replace(",", "."));
  return number <= 100 ? number : null;
}
