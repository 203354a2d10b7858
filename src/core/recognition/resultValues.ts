import { wordsIn, type ColumnValues } from "./columnValues";
import { isMostly } from "./candidates";
import { mayBeOutcome } from "./outcomeWords";

// What the cells under a heading that may be of a result are.

/** Numbers from 0 to 100, at least mostly. */
export function areGrades(values: ColumnValues): boolean {
  const { numbers, smallest, largest } = values;
  return isMostly(numbers, values) && (smallest ?? 0) >= 0 && (largest ?? 0) <= 100;
}

/** Words for an outcome, ours or usual ones, at least half of the different ones. */
export function areOutcomes(values: ColumnValues): boolean {
  if (!isMostly(values.words, values)) return false;
  const words = wordsIn(values);
  return words.filter((word) => !isPhrase(word) && mayBeOutcome(word)).length * 2 >= words.length;
}

/** "fatto il 15/06", "n. 40 fascicoli su 100": what was done, told. */
export function arePhrases(values: ColumnValues): boolean {
  if (!isMostly(values.words, values)) return false;
  const words = wordsIn(values);
  return words.filter(isPhrase).length * 2 >= words.length;
}

const LONGEST_WORD = 40;
const MOST_WORDS = 5;
/** "Raggiunto al 100%", "Parzialmente raggiunto (80%)". */
const WITH_PERCENT = /^[^\d]*\d[\d.,]*\s*%\)?$/;

function isPhrase(text: string): boolean {
  if (text.length > LONGEST_WORD || text.split(/\s+/).length > MOST_WORDS) {
    return !/[☐☒☑]|\[ ?\]|\( \)/u.test(text);
  }
  return /\d/.test(text) && !WITH_PERCENT.test(text);
}
