import { numberFromText } from "../sheet/reading/cellsNumber";
import { fullText } from "../numeric/decimal";
import { isErrorCell, isNumberCell, type Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";

/** What the cells of a column are, counted. */
export interface ColumnValues {
  readonly filled: number;
  /** Numbers, and texts that are one ("85%", "40 punti"). */
  readonly numbers: number;
  readonly percents: number;
  readonly dates: number;
  /** Crosses and check marks. */
  readonly marks: number;
  /** Texts with letters that are no code, cross, number or date. */
  readonly words: number;
  /** Short texts with a digit, or whole numbers. */
  readonly codes: number;
  readonly distinct: number;
  /** Characters of the longest text. */
  readonly longest: number;
  readonly largest: number | null;
  readonly smallest: number | null;
  /** Two different values, as they are shown. */
  readonly samples: readonly string[];
  /** Its values, each once; not more than a thousand. */
  readonly different: readonly Cell[];
}

const MARK = /^(x|✓|✔|☑|•|●|√)$/iu;
const CODE = /^[\p{L}\d]{0,6}[\d._/-][\p{L}\d._/-]*$/u;
const LONGEST_CODE = 24;
/** "n. 3" is the code 3. */
const NUMBERED = /^(?:n|nr|num)[.°]*\s*(?=\d)/i;
export const STARTS_AS_NUMBER = /^\s*[-+−]?[\d.,]/;
const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
/** Counted so far; more would not change what a column is. */
const MOST_DISTINCT = 1000;
const SAMPLES = 2;

export function columnValues(cells: Iterable<Cell>): ColumnValues {
  const counts = { filled: 0, numbers: 0, percents: 0, dates: 0, marks: 0, words: 0, codes: 0 };
  const seen = new Map<string | number | boolean, Cell>();
  let largest: number | null = null;
  let smallest: number | null = null;
  let longest = 0;
  for (const cell of cells) {
    if (cell === null || isErrorCell(cell)) continue;
    counts.filled += 1;
    if (typeof cell === "string") longest = Math.max(longest, cell.length);
    const key = isNumberCell(cell) ? cell.number : cell;
    if (seen.size < MOST_DISTINCT && !seen.has(key)) seen.set(key, cell);
    const number = figureIn(cell);
    if (number !== null) {
      counts.numbers += 1;
      if (number.isPercent) counts.percents += 1;
      largest = Math.max(largest ?? number.value, number.value);
      smallest = Math.min(smallest ?? number.value, number.value);
      if (Number.isInteger(number.value) && !number.isPercent) counts.codes += 1;
    } else if (isDate(cell)) counts.dates += 1;
    else if (typeof cell === "string") {
      if (isMark(cell)) counts.marks += 1;
      else if (isCode(cell)) counts.codes += 1;
      else if (/\p{L}/u.test(cell)) counts.words += 1;
    }
  }
  const different = [...seen.values()];
  const samples = different
    .map(cellText)
    .filter((text) => text !== "")
    .slice(0, SAMPLES);
  return { ...counts, distinct: seen.size, longest, largest, smallest, samples, different };
}

export function isMark(cell: Cell): boolean {
  return typeof cell === "string" && MARK.test(cell.trim());
}

/** Its different texts that are neither numbers, dates, crosses nor codes. */
export function wordsIn({ different }: ColumnValues): readonly string[] {
  return different.filter(isWord).map(cellText);
}

function isWord(cell: Cell): boolean {
  if (typeof cell !== "string" || !/\p{L}/u.test(cell)) return false;
  return !isMark(cell) && !isCode(cell) && !isDate(cell) && figureIn(cell) === null;
}

function isCode(text: string): boolean {
  const trimmed = text.trim().replace(NUMBERED, "");
  return trimmed.length <= LONGEST_CODE && CODE.test(trimmed) && /\d/.test(trimmed);
}

export function isDate(cell: Cell): boolean {
  if (isNumberCell(cell)) return cell.format === "date";
  return typeof cell === "string" && DATE.test(cell.trim());
}

/** A figure for telling what a column is, never for a score: percents as they are shown, "85%" is 85. */
function figureIn(cell: Cell): { readonly value: number; readonly isPercent: boolean } | null {
  if (isNumberCell(cell)) {
    if (cell.format === "date") return null;
    const isPercent = cell.format === "percent";
    return { value: isPercent ? cell.number * 100 : cell.number, isPercent };
  }
  if (typeof cell !== "string" || !STARTS_AS_NUMBER.test(cell)) return null;
  const read = numberFromText(withoutUnitOfPoints(cell));
  if (read === null || read === "ambiguous") return null;
  return { value: Number(fullText(read.value, 0)), isPercent: read.isPercent };
}

/** "40 punti" is 40. */
export function withoutUnitOfPoints(text: string): string {
  return text.replace(/^(\s*\d[\d.,]*)\s*(?:punti|punto|pt\.?|p\.ti)\s*$/i, "$1");
}
