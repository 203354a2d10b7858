import { OUTCOMES } from "../../contract/words";
import type { Found } from "../../domain/found";
import type { Outcome } from "../../domain/outcome";
import { asPercentage, type Percentage } from "../../domain/quantities";
import { compare, HUNDRED, ZERO, type Exact } from "../../numeric/exact";
import { isErrorCell } from "../../workbook/snapshot";
import { foundIn, type FilledCell } from "./cells";
import { choiceList, nearestChoice } from "./cellsChoice";
import { numberFromText } from "./cellsNumber";
import { readPercentage } from "./cellsPercentage";
import type { Reading } from "./reading";

/** What became of an objective by a pair of cells. */
export interface OutcomeAndGrade {
  readonly outcome: Outcome | null;
  readonly grade: Percentage | null;
}

export type ReadOutcome = (outcome: FilledCell | null, grade: FilledCell | null) => OutcomeAndGrade;

const OUTCOME_WORDS = choiceList(OUTCOMES);

/** "al 100%", "(80%)", "80,5%", "all'80%" behind a word, folded. */
const FIGURE_BEHIND =
  /^(.+?)[ (:,]+(?:(?:al|pari al|nella misura del) |(?:pari )?all ?)?(\d[\d.,]*%)\)?$/;

/** No outcome is longer: the search of a figure takes ever longer in a text that is. */
const LONGEST_OUTCOME = 100;

/**
 * Reads outcomes and grades (rules.md §2). A percentage behind the word of an outcome is its grade; a grade that says
 * otherwise, or a word that cannot have that figure, is an error. Anything else than a word of the list is an error
 * that asks, in the same spelling for each word, so that it is one question however many rows have it.
 */
export function createOutcomeReader(reading: Reading): ReadOutcome {
  const firstSpellings = new Map<string, Found>();
  return (outcomeCell, gradeCell) => {
    const grade = readPercentage(reading, gradeCell, "grade");
    if (outcomeCell === null || isErrorCell(outcomeCell.value)) return { outcome: null, grade };
    const read = outcomeIn(reading, outcomeCell);
    if (read === null) {
      reportUnknown(reading, outcomeCell, firstSpellings);
      return { outcome: null, grade };
    }
    const { outcome, figure } = read;
    if (figure === null) return { outcome, grade };
    if (!canHave(outcome, figure)) {
      reading.report("outcome-with-wrong-figure", { outcome, figure }, outcomeCell.place);
      return { outcome, grade: null };
    }
    if (gradeCell !== null && grade !== null && compare(grade, figure) !== 0) {
      reading.report("grade-differs-from-outcome", { outcome, figure, grade }, gradeCell.place);
    }
    return { outcome, grade: asPercentage(figure) };
  };
}

function outcomeIn(
  reading: Reading,
  { value }: FilledCell,
): { readonly outcome: Outcome; readonly figure: Exact | null } | null {
  if (typeof value !== "string") return null;
  const text = reading.fold(value);
  const plain = OUTCOME_WORDS.valueOf.get(text);
  if (plain !== undefined) return { outcome: plain, figure: null };
  const [, word = "", written = ""] =
    (text.length <= LONGEST_OUTCOME ? FIGURE_BEHIND.exec(text) : null) ?? [];
  const outcome = OUTCOME_WORDS.valueOf.get(word);
  const number = numberFromText(written);
  if (outcome === undefined || number === null || number === "ambiguous") return null;
  return { outcome, figure: number.value };
}

function canHave(outcome: Outcome, figure: Exact): boolean {
  switch (outcome) {
    case "achieved":
      return compare(figure, HUNDRED) === 0;
    case "notAchieved":
      return compare(figure, ZERO) === 0;
    case "partlyAchieved":
    case "excluded":
    case "inProgress":
      // Whether it goes with the outcome depends on the phase, and is asked by the scoring.
      return compare(figure, HUNDRED) <= 0;
  }
}

function reportUnknown(
  reading: Reading,
  cell: FilledCell,
  firstSpellings: Map<string, Found>,
): void {
  const own = foundIn(reading, cell);
  const key = own.kind === "text" ? reading.fold(own.text) : "";
  const found = (key === "" ? undefined : firstSpellings.get(key)) ?? own;
  firstSpellings.set(key, found);
  const nearest = goesOn(key) ? null : nearestChoice(reading, cell, OUTCOME_WORDS);
  reading.report("outcome-unknown", { found, nearest }, cell.place);
}

/** What follows an outcome may limit it: "Raggiunto in parte" does not mean "Raggiunto". */
function goesOn(text: string): boolean {
  return OUTCOME_WORDS.candidates.some(({ key }) => text.startsWith(`${key} `));
}
