import type { DocumentPart, DocumentRow, DocumentTable } from "../../report/document";
import { PALETTE } from "../../workbook/palette";
import { COLUMN_PADDING, widthFor } from "../../workbook/textMetrics";

/** Columns of words grow to this first, then those of numbers to theirs: no gap between words and figures. */
const WIDE_WORDS = 48;
const WIDE_NUMBERS = 18;
/** Of columns that hold words in one table and numbers in another. */
const WIDE_MIXED = 24;
/** A longer word is broken. */
const LONGEST_WORD = 18;
const TIGHT_WORDS = 14;
const NARROWEST = 7;
const TWO_LINES = 10;
const LEAST_GAIN = 0.1;
/** What a heading keeps free at its sides. */
const OFF_BORDERS = 0.8;

export interface ColumnNeed {
  /** The longest number; words are broken. */
  readonly tightest: number;
  /** The longest word or number. */
  readonly least: number;
  /** The longest text, or the heading, on one line. */
  readonly whole: number;
  /** 0 for a column of numbers. */
  readonly share: number;
  /** In one of the tables at least. */
  readonly hasNumbers: boolean;
}

/** What the columns of a sheet need, for all the tables that it holds. */
export function columnNeeds({ sections }: DocumentPart): readonly ColumnNeed[] {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  const count = Math.max(1, ...tables.map(({ columns }) => columns.length));
  return evened(Array.from({ length: count }, (_, at) => needOf(tables, at)));
}

/**
 * The widths of a sheet's columns, in characters; `sheetWidth` is that of all together with their padding. Each is at
 * least as wide as its longest word or number; what is left of the page goes to columns of words, by their shares and
 * as far as their texts need it, then to the numbers, and at last to the words again.
 */
export function gridOf(
  needs: readonly ColumnNeed[],
  sheetWidth: number,
  evenness = 1,
): readonly number[] {
  const total = sheetWidth - needs.length * COLUMN_PADDING;
  const shares = needs.map(({ share }) => share ** evenness);
  const steps = [
    // Where all tables together have too many columns for the paper, words of headings are broken.
    { shares: needs.map(() => 1), most: needs.map(({ least }) => least) },
    { shares, most: needs.map(({ whole }) => Math.min(whole, WIDE_WORDS)) },
    { shares: shares.map((share) => (share === 0 ? 1 : 0)), most: needs.map(() => WIDE_NUMBERS) },
    { shares, most: needs.map(() => total) },
  ];
  const tightest: readonly number[] = needs.map((need) => need.tightest);
  return steps.reduce((widths, step) => widened(widths, total, step), tightest).map(downToTenth);
}

/**
 * Where a column holds words in one table and numbers in another, all columns with numbers are as wide as the widest,
 * so that the tables below one another look alike.
 */
function evened(needs: readonly ColumnNeed[]): readonly ColumnNeed[] {
  const numeric = needs.filter(({ hasNumbers }) => hasNumbers);
  if (numeric.every(({ share }) => share === 0)) return needs;
  const most = (of: (need: ColumnNeed) => number): number =>
    numeric.map(of).reduce((found, each) => Math.max(found, each), 0);
  const alike = {
    tightest: most(({ tightest }) => tightest),
    least: most(({ least }) => least),
    whole: Math.min(
      WIDE_MIXED,
      most(({ whole }) => whole),
    ),
    share: most(({ share }) => share),
    hasNumbers: true,
  };
  return needs.map((need) => (need.hasNumbers ? alike : need));
}

/** Shares out what is left of the total, again while a column has reached its most. */
function widened(
  from: readonly number[],
  total: number,
  { shares, most }: { readonly shares: readonly number[]; readonly most: readonly number[] },
): readonly number[] {
  const widths = [...from];
  for (;;) {
    const open = widths.map((width, at) => (width < (most[at] ?? 0) ? (shares[at] ?? 0) : 0));
    const all = sum(open);
    const free = total - sum(widths);
    if (all === 0 || free < LEAST_GAIN) return widths;
    for (const [at, share] of open.entries()) {
      const gained = (widths[at] ?? 0) + (free * share) / all;
      if (share > 0) widths[at] = Math.min(most[at] ?? 0, gained);
    }
  }
}

function needOf(tables: readonly DocumentTable[], at: number): ColumnNeed {
  const needs = tables.flatMap((table) => columnNeed(table, at) ?? []);
  const most = (of: (need: ColumnNeed) => number): number =>
    needs.map(of).reduce((found, each) => Math.max(found, each), 0);
  return {
    tightest: upToTenth(
      Math.max(
        NARROWEST,
        most(({ tightest }) => tightest),
      ),
    ),
    least: upToTenth(
      Math.max(
        NARROWEST,
        most(({ least }) => least),
      ),
    ),
    whole: upToTenth(most(({ whole }) => whole)),
    share: most(({ share }) => share),
    hasNumbers: needs.some(({ hasNumbers }) => hasNumbers),
  };
}

function columnNeed({ columns, rows }: DocumentTable, at: number): ColumnNeed | null {
  const column = columns[at];
  if (column === undefined) return null;
  const isNumber = column.alignment === "end";
  const header = PALETTE[isNumber ? "tableHeaderNumber" : "tableHeader"];
  const cell = PALETTE[isNumber ? "totalNumber" : "text"];
  const texts = distinctTexts(rows, at);
  const cellWidth = (text: string): number => widthFor(text, cell);
  const inCells = widest(texts, (text) =>
    isNumber ? cellWidth(padded(text)) : widest(wordsOf(text), cellWidth),
  );
  const headerWidth = (text: string): number => widthFor(text, header) + OFF_BORDERS;
  const least = Math.max(inCells, widthOfHeading(wordsOf(column.header), headerWidth));
  return {
    tightest: isNumber ? inCells : Math.min(TIGHT_WORDS, least),
    least: isNumber ? least : Math.min(LONGEST_WORD, least),
    whole: Math.max(widest(texts, cellWidth), headerWidth(column.header)),
    share: isNumber ? 0 : column.share,
    hasNumbers: isNumber,
  };
}

/** Of a column without the labels of its totals: many rows share a text, which is measured once. */
function distinctTexts(rows: readonly DocumentRow[], at: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { role, cells } of rows) {
    if (role === "data" || (role === "total" && at > 0)) texts.add(cells[at]?.text ?? "");
  }
  return texts;
}

/** Of its longest word; on two lines where little more is enough for that. */
function widthOfHeading(words: readonly string[], widthOf: (text: string) => number): number {
  const longest = widest(words, widthOf);
  const onTwoLines = words.map((_, at) =>
    Math.max(widthOf(words.slice(0, at).join(" ")), widthOf(words.slice(at).join(" "))),
  );
  return Math.max(longest, Math.min(TWO_LINES, ...onTwoLines));
}

/** A number keeps off the border by the width of a digit. */
function padded(text: string): string {
  return `${text}0`;
}

export function downToTenth(width: number): number {
  return Math.floor(10 * width + 1e-6) / 10;
}

function upToTenth(width: number): number {
  return Math.ceil(10 * width) / 10;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}

function widest(texts: Iterable<string>, widthOf: (text: string) => number): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, widthOf(text));
  return most;
}

/** The width of all columns together: what a text over the whole sheet has. */
export function widthOf(grid: readonly number[]): number {
  return sum(grid) + Math.max(0, grid.length - 1) * COLUMN_PADDING;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
