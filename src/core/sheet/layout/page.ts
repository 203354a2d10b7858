import type { DocumentPart } from "../../report/document";
import { DEFAULT_ROW_HEIGHT } from "../../workbook/limits";
import { MARGINS } from "../../workbook/pageSetup";
import { POINTS_PER_WIDTH_UNIT } from "../../workbook/textMetrics";
import type { SheetRow } from "../../workbook/plan";
import { sum, widthOf } from "./grid";
import type { SheetSection } from "./sections";

const A4 = {
  portrait: { width: 21, height: 29.7 },
  landscape: { width: 29.7, height: 21 },
} as const;
const POINTS_PER_CENTIMETRE = 28.35;
/** Printers and hosts differ: pages are taken to be a little shorter than they are. */
const CAUTION = 0.94;
/** A title is followed on its page by the headers of its table and at least so many of its rows. */
const ROWS_WITH_TITLE = 3;

export interface RowRange {
  readonly first: number;
  readonly last: number;
}

export interface Page {
  readonly orientation: DocumentPart["orientation"];
  readonly grid: readonly number[];
}

/** The rows printed again at the top of every page: the headers of a table that has a sheet to itself, else the title. */
export function repeatedRows(sections: readonly SheetSection[]): RowRange {
  const header = sections.length === 1 ? headerRowOf(sections, 0) : null;
  return header === null
    ? { first: 1, last: sections[0]?.rows.length ?? 1 }
    : { first: header, last: header };
}

/**
 * The rows that a new page begins with: a table or chart that fits on one page is not split, and a longer one begins
 * where its title has some of its rows below it.
 */
export function pageBreaks(
  sections: readonly SheetSection[],
  page: Page,
  { first, last }: RowRange,
): readonly number[] {
  const capacity = pageHeight(page);
  const rows = sections.flatMap((section) => section.rows);
  const repeated = heightOfRows(rows.slice(first - 1, last));
  const breaks: number[] = [];
  let row = 1;
  let used = 0;
  for (const section of sections) {
    const whole = heightOfRows(section.rows);
    const isWhole = repeated + whole <= capacity && !isOnlyText(section);
    const needed = isWhole ? whole : heightOfRows(firstRowsOf(section));
    if (used > 0 && used + needed > capacity) {
      breaks.push(row);
      used = repeated;
    }
    for (const each of section.rows) {
      used = used + heightOf(each) > capacity ? repeated + heightOf(each) : used + heightOf(each);
    }
    row += section.rows.length;
  }
  return breaks;
}

/** Sentences may go on overleaf. */
function isOnlyText({ table, charted }: SheetSection): boolean {
  return table === null && charted === null;
}

function firstRowsOf({ rows, table }: SheetSection): readonly SheetRow[] {
  return rows.slice(0, (table?.headerAt ?? 0) + 1 + ROWS_WITH_TITLE);
}

/** What one page holds, in points of the sheet before it is shrunk to the page's width. */
function pageHeight({ orientation, grid }: Page): number {
  const { width, height } = A4[orientation];
  const sheetWidth = widthOf(grid) * POINTS_PER_WIDTH_UNIT;
  const printable = (width - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE;
  const points = (height - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE;
  return (points / Math.min(1, printable / sheetWidth)) * CAUTION;
}

/** The row of the sheet that holds the column headers of a section's table; null without one. */
export function headerRowOf(sections: readonly SheetSection[], at: number): number | null {
  const table = sections[at]?.table;
  return table ? countRows(sections.slice(0, at)) + table.headerAt + 1 : null;
}

export function countRows(sections: readonly SheetSection[]): number {
  return sum(sections.map(({ rows }) => rows.length));
}

function heightOfRows(rows: readonly SheetRow[]): number {
  return sum(rows.map(heightOf));
}

function heightOf({ height }: SheetRow): number {
  return height ?? DEFAULT_ROW_HEIGHT;
}
