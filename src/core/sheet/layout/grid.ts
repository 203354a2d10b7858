import type { DocumentPart, DocumentTable } from "../../report/document";
import { PALETTE } from "../../workbook/palette";
import { widthFor } from "../../workbook/textMetrics";

/** Of all columns together, in characters: shrunk to the page, 9 points stay above 8 on paper. */
const SHEET_WIDTHS = { portrait: 100, landscape: 145 } as const;

/** No column is wider, so that a table of few columns has no gap between words and figures. */
const WIDEST_WORDS = 48;
/** A longer word is broken. */
const LONGEST_WORD = 18;
/** Labels are in the first column. */
const HEADLINE_COLUMN = 1;
const NARROWEST = 8;

/**
 * The widths of a sheet's columns, in characters, for all the tables that it holds: each as wide as its longest
 * word or number, columns of words by their shares wider, and an empty column for what is left of the page.
 */
export function gridOf({ orientation, sections }: DocumentPart): readonly number[] {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
  const total = SHEET_WIDTHS[orientation];
  const count = Math.max(0, ...tables.map(({ columns }) => columns.length));
  const columns = Array.from({ length: count }, (_, at) => ({
    share: Math.max(0, ...tables.map((table) => shareOfWords(table, at))),
    needed: Math.max(
      at === HEADLINE_COLUMN ? headlineWidth(sections) : 0,
      ...tables.map((table) => neededWidth(table, at)),
    ),
  }));
  const free = Math.max(0, total - sum(columns.map(({ needed }) => needed)));
  const shares = sum(columns.map(({ share }) => share));
  const widths = columns.map(({ share, needed }) =>
    share === 0 ? needed : Math.min(WIDEST_WORDS, needed + Math.floor((free * share) / shares)),
  );
  const rest = total - sum(widths);
  return rest >= 1 ? [...widths, rest] : widths;
}

/** Excel shows a number too wide for its column as "###". */
function headlineWidth(sections: DocumentPart["sections"]): number {
  const headlines = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "headlines" ? block.items : [])),
  );
  const widths = headlines.flatMap(({ value: { number, text } }) =>
    number === null ? [] : [widthFor(text, PALETTE.headlineValue)],
  );
  return Math.ceil(widths.reduce((most, width) => Math.max(most, width), 0));
}

function shareOfWords({ columns }: DocumentTable, at: number): number {
  const column = columns[at];
  return column?.alignment === "start" ? column.share : 0;
}

function neededWidth({ columns, rows }: DocumentTable, at: number): number {
  const column = columns[at];
  if (column === undefined) return 0;
  const isNumber = column.alignment === "end";
  const header = PALETTE[isNumber ? "tableHeaderNumber" : "tableHeader"];
  const cell = PALETTE[isNumber ? "totalNumber" : "text"];
  const texts = rows.flatMap(({ role, cells }) =>
    role === "heading" || (role === "total" && at === 0) ? [] : [cells[at]?.text ?? ""],
  );
  const widths = [
    ...wordsOf(column.header).map((word) => widthFor(word, header)),
    ...texts.flatMap(wordsOf).map((word) => widthFor(word, cell)),
  ];
  const widest = widths.reduce((most, width) => Math.max(most, width), NARROWEST);
  return Math.ceil(isNumber ? widest : Math.min(LONGEST_WORD, widest));
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
