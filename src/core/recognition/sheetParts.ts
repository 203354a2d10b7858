import { foldText } from "../contract/matching";
import type { MergedArea, SheetBlock } from "../workbook/block";
import { isNumberCell, numberIn, type Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import type { HeadingTest } from "./headingLike";
import type { HeadingMeaning } from "./headingMeaning";
import { headingWords } from "./headingWords";
import { markedOutcome, outcomeNamed } from "./importFields";
import { mergedByRow } from "./merged";
import { usualOutcome } from "./outcomeWords";

/** A table on a sheet: where its headings are, and how far its rows go. Positions in the block, ends included. */
export interface TablePart {
  readonly header: { readonly first: number; readonly last: number };
  /** One for each column of the block. */
  readonly headings: readonly ColumnHeading[];
  readonly lastRow: number;
  /** From here on rows are about this table: its titles. */
  readonly firstRow: number;
}

export interface ColumnHeading {
  /** As the user sees it, the rows of a tall heading joined; "" where there is none. */
  readonly text: string;
  /** The lowest of its rows. */
  readonly leaf: string;
  /** What is over it and over others, "" for nothing. */
  readonly above: string;
}

/** A part of the columns, from one blank column to the next. */
export interface Region {
  readonly left: number;
  readonly right: number;
}

const TALLEST_HEADER = 3;
const FEWEST_HEADINGS = 2;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** The tables of a region, from top to bottom. Headings that are repeated begin no new one. */
export function tableParts(
  block: SheetBlock,
  { left, right }: Region,
  test: HeadingTest,
): readonly TablePart[] {
  const areasOf = mergedByRow(block);
  const rows = block.rows.map((cells) => filledIn(cells, left, right));
  const found: { first: number; last: number; headings: readonly ColumnHeading[] }[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    if (!isHeaderRow(rows, row, test)) continue;
    const first = groupRowsAbove(rows, row, areasOf, found.at(-1)?.last ?? -1);
    const last = rowsBelow(rows, row, areasOf, test);
    const headings = headingsOf(block, first, last, { left, right }, areasOf);
    const former = found.at(-1);
    if (former === undefined || !areSame(former.headings, headings)) {
      found.push({ first, last, headings });
    }
    row = last;
  }
  return found.map(({ first, last, headings }, at) => {
    const next = found[at + 1];
    const end = next === undefined ? rows.length : titlesAbove(rows, next.first, last);
    const before = found[at - 1];
    return {
      header: { first, last },
      headings,
      firstRow: before === undefined ? 0 : titlesAbove(rows, first, before.last),
      lastRow: end - 1,
    };
  });
}

interface Filled {
  readonly column: number;
  readonly cell: Cell;
}

export function filledIn(cells: readonly Cell[], left: number, right: number): readonly Filled[] {
  const filled: Filled[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = cells[column] ?? null;
    if (cell !== null) filled.push({ column, cell });
  }
  return filled;
}

/** The rows below the header that hold more than one cell: a lone one is a heading or a note. */
export function dataRows(
  block: SheetBlock,
  { left, right }: Region,
  { header, lastRow }: TablePart,
): readonly number[] {
  const rows: number[] = [];
  for (let row = header.last + 1; row <= lastRow; row += 1) {
    if (filledIn(block.rows[row] ?? [], left, right).length > 1) rows.push(row);
  }
  return rows;
}

/** Two headings at least that say different things, and hardly anything else. */
function isHeaderRow(
  rows: readonly (readonly Filled[])[],
  row: number,
  test: HeadingTest,
): boolean {
  const filled = rows[row] ?? [];
  if (!areHeadings(filled, test)) return false;
  if (filled.length > FEWEST_HEADINGS) return true;
  // "Tipologia | Indicatore", with labels below it too, is a line of a card.
  const [first] = filled;
  const below = rows[row + 1] ?? [];
  return !(below[0]?.column === first?.column && isLabelled(below, test));
}

export function areHeadings(cells: readonly Filled[], test: HeadingTest): boolean {
  const filled = withoutMonths(cells);
  if (filled.length < FEWEST_HEADINGS) return false;
  const isScale = isScaleOfPercents(filled);
  const mayHead = (cell: Cell): boolean =>
    typeof cell === "string" || isYear(cell) || (isScale && isPercent(cell));
  if (!filled.every(({ cell }) => mayHead(cell))) return false;
  const read = filled.flatMap(({ cell }) => {
    const meaning = typeof cell === "string" ? test(cell) : null;
    return meaning === null ? [] : [{ text: cellText(cell), meaning }];
  });
  // "In corso", "Raggiunto" head a column of crosses, but are what other columns hold.
  const own = read
    .filter(({ text, meaning }) => isOnlyHeading(meaning) && outcomeNamed(text) === null)
    .map(({ meaning }) => meaning);
  const said = new Set(own.map(({ field, traits }) => field ?? traits.join()));
  // Among many columns of the body's own a few that are known are enough.
  const areSure =
    own.filter(({ certainty }) => certainty !== "guessed").length >= FEWEST_HEADINGS &&
    own.some(({ field }) => field === "operationalObjective");
  const areEnough = read.length * 2 >= filled.length || said.size > FEWEST_HEADINGS || areSure;
  return areEnough && said.size >= FEWEST_HEADINGS;
}

/** "G | F | M | A …", "gen | feb | mar …" over crosses say when, and nothing of what else there is. */
function withoutMonths(filled: readonly Filled[]): readonly Filled[] {
  const isMonth = ({ cell }: Filled): boolean =>
    typeof cell === "string" && MONTH.test(cell.trim());
  const others = filled.filter((one) => !isMonth(one));
  return filled.length - others.length >= FEWEST_MONTHS ? others : filled;
}

const MONTH = /^(?:[gfmalsond]|(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)[a-z]*\.?)$/i;
const FEWEST_MONTHS = 6;

/** "0% | 50% | 100%" beside each other, growing or falling, over crosses. */
function isScaleOfPercents(filled: readonly Filled[]): boolean {
  const percents = filled.filter(({ cell }) => isPercent(cell));
  const steps = percents.slice(1).map(({ column, cell }, at) => {
    const before = percents[at];
    const isBeside = before?.column === column - 1;
    return isBeside ? Math.sign((numberIn(cell) ?? 0) - (numberIn(before.cell) ?? 0)) : 0;
  });
  return steps.length > 0 && steps.every((step) => step !== 0 && step === steps[0]);
}

function isOnlyHeading({ field, traits }: HeadingMeaning): boolean {
  return field === null ? traits.length > 0 : markedOutcome(field) === null;
}

/** A label, and beside it something that is none. */
function isLabelled(filled: readonly Filled[], test: HeadingTest): boolean {
  const [label, value] = filled;
  return (
    typeof label?.cell === "string" &&
    test(label.cell) !== null &&
    value !== undefined &&
    (typeof value.cell !== "string" || test(value.cell) === null)
  );
}

export function isYear(cell: Cell): boolean {
  return (
    isNumberCell(cell) &&
    Number.isInteger(cell.number) &&
    cell.number >= EARLIEST_YEAR &&
    cell.number <= LATEST_YEAR
  );
}

/** Up to the first row of headings that lie over several columns, or go down into this row. */
function groupRowsAbove(
  rows: readonly (readonly Filled[])[],
  row: number,
  areasOf: (row: number) => readonly MergedArea[],
  end: number,
): number {
  let first = row;
  while (first - 1 > end && row - first + 1 < TALLEST_HEADER) {
    const above = rows[first - 1] ?? [];
    const goesDown = areasOf(first - 1).some(
      ({ top, bottom }) => top < first && bottom >= first && bottom <= row,
    );
    const isGroup = above.length >= FEWEST_HEADINGS && hasWideCell(above, first - 1, areasOf);
    if (!above.every(({ cell }) => typeof cell === "string") || !(isGroup || goesDown)) break;
    first -= 1;
  }
  return first;
}

function hasWideCell(
  filled: readonly Filled[],
  row: number,
  areasOf: (row: number) => readonly MergedArea[],
): boolean {
  return areasOf(row).some(
    ({ top, left, right }) =>
      top === row && right > left && filled.some(({ column }) => column === left),
  );
}

/** Down to the last row whose cells lie under headings of several columns, or are headings again. */
function rowsBelow(
  rows: readonly (readonly Filled[])[],
  row: number,
  areasOf: (row: number) => readonly MergedArea[],
  test: HeadingTest,
): number {
  let last = row;
  while (last + 1 < rows.length && last - row + 1 < TALLEST_HEADER) {
    const below = rows[last + 1] ?? [];
    const wide = areasOf(last).filter(({ left, right }) => right > left);
    const taken = new Set((rows[last] ?? []).map(({ column }) => column));
    const isUnder = ({ column }: Filled): boolean =>
      !taken.has(column) || wide.some(({ left, right }) => left <= column && column <= right);
    const known = below.filter(({ cell }) => isKnown(cell, test));
    const areUnder =
      wide.length > 0 &&
      below.length > 0 &&
      below.every(isUnder) &&
      below.every(({ cell }) => typeof cell === "string" || isYear(cell) || isPercent(cell)) &&
      known.length * 2 >= below.length;
    if (!areUnder && !areHeadings(below, test) && !areAnswersTo(rows[last] ?? [], below)) break;
    last += 1;
  }
  return last;
}

/** "SI | NO | In parte" under "Raggiunto" that is only centred over them: the first has a heading above it. */
function areAnswersTo(above: readonly Filled[], below: readonly Filled[]): boolean {
  const [first, ...others] = below;
  const isBelow = (column: number): boolean => above.some((cell) => cell.column === column);
  return (
    first !== undefined &&
    others.length > 0 &&
    below.every(({ column, cell }, at) => column === first.column + at && isAnswer(cell)) &&
    isBelow(first.column) &&
    others.every(({ column }) => !isBelow(column))
  );
}

function isAnswer(cell: Cell): boolean {
  return typeof cell === "string" && usualOutcome(cell) !== null;
}

/** A heading, or a date or a year under one: "Stato di attuazione | 30/06 | 31/12". */
function isKnown(cell: Cell, test: HeadingTest): boolean {
  if (isPercent(cell)) return true;
  if (typeof cell !== "string") return false;
  const { key, period } = headingWords(cell);
  if (test(cell) !== null || (period !== null && key === "")) return true;
  // "Raggiunto | SI | NO | In parte", "Grado | 0% | 50% | 100%": under them are crosses.
  return usualOutcome(cell) !== null || PERCENT.test(cell.trim());
}

const PERCENT = /^\d{1,3} ?%$/;

function isPercent(cell: Cell): boolean {
  return isNumberCell(cell) && cell.format === "percent";
}

function headingsOf(
  block: SheetBlock,
  first: number,
  last: number,
  { left, right }: Region,
  areasOf: (row: number) => readonly MergedArea[],
): readonly ColumnHeading[] {
  const width = block.rows[first]?.length ?? 0;
  const texts = Array.from({ length: last - first + 1 }, (_, at) =>
    Array.from({ length: width }, (__, column) =>
      cellText(block.rows[first + at]?.[column] ?? null),
    ),
  );
  for (let row = first; row <= last; row += 1) {
    for (const area of areasOf(row)) {
      const text = cellText(block.rows[area.top]?.[area.left] ?? null);
      const cells = texts[row - first];
      // A title that goes down from above the headings is none.
      if (cells === undefined || area.top < first || area.left < left || area.right > right)
        continue;
      for (let column = area.left; column <= area.right; column += 1) cells[column] = text;
    }
  }
  const [over, answers] = texts.slice(-2);
  if (over !== undefined && answers !== undefined) headAnswers(over, answers);
  return Array.from({ length: width }, (_, column) => {
    if (column < left || column > right) return { text: "", leaf: "", above: "" };
    const parts = texts.map((cells) => cells[column] ?? "").filter((text) => text !== "");
    const distinct = parts.filter((text, at) => text !== parts[at - 1]);
    return {
      text: distinct.join(" "),
      leaf: distinct.at(-1) ?? "",
      above: distinct.slice(0, -1).join(" "),
    };
  });
}

/** A heading that is only centred over its answers is repeated over each of them. */
function headAnswers(over: string[], answers: readonly string[]): void {
  for (const [column, answer] of answers.entries()) {
    const isNext = isAnswer(answer) && isAnswer(answers[column - 1] ?? null);
    if (isNext && over[column] === "") over[column] = over[column - 1] ?? "";
  }
}

function areSame(one: readonly ColumnHeading[], other: readonly ColumnHeading[]): boolean {
  return one.every(({ leaf }, at) => {
    const again = other[at]?.leaf ?? "";
    return again === "" || foldText(again) === foldText(leaf);
  });
}

/** The first of the lone texts right above a row: they are titles of what is below them. */
function titlesAbove(rows: readonly (readonly Filled[])[], row: number, end: number): number {
  let first = row;
  while (first - 1 > end) {
    const above = rows[first - 1] ?? [];
    const [only] = above;
    if (above.length > 1 || (only !== undefined && typeof only.cell !== "string")) break;
    first -= 1;
  }
  return first;
}
