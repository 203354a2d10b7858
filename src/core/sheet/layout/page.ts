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
/** Fewer where they are taller than that together, in points. */
const ENOUGH_WITH_TITLE = 90;
/** A page of which less is used is filled with the first rows of a table, which is then split. */
const LITTLE_USED = 0.4;

export interface RowRange {
  readonly first: number;
  readonly last: number;
}

export interface Page {
  readonly orientation: DocumentPart["orientation"];
  readonly grid: readonly number[];
}

/**
 * The rows printed again at the top of every page: the headers of the only table, where it comes last, for programs
 * repeat rows only below them; else the title.
 */
export function repeatedRows(sections: readonly SheetSection[]): RowRange {
  const at = sections.length - 1;
  const { table } = sections[at] ?? {};
  const isOnly = table && sections.every((section, each) => each === at || section.table === null);
  if (!isOnly) return { first: 1, last: sections[0]?.rows.length ?? 1 };
  const before = countRows(sections.slice(0, at));
  return { first: before + table.repeatedFrom + 1, last: before + table.headerAt + 1 };
}

/**
 * The rows that a new page begins with: a chart is not split, nor is a table that fits on one page, unless a page would
 * be left nearly empty; any other begins where its title has some of its rows below it.
 * What follows a table that goes on overleaf begins a new page.
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
  let wentOn = false;
  for (const section of sections) {
    const whole = heightOfRows(section.rows);
    const isWhole = repeated + whole <= capacity && !maySplit(section, used / capacity);
    const needed = isWhole ? whole : heightOfRows(firstRowsOf(section));
    if (used > 0 && (wentOn || used + needed > capacity)) {
      breaks.push(row);
      used = repeated;
    }
    // How many of its rows a host prints on a page is not quite sure, so nothing can be kept together below them.
    wentOn = used + whole > capacity;
    used = wentOn ? capacity : used + whole;
    row += section.rows.length;
  }
  return breaks;
}

/** Sentences may go on overleaf; a chart may not, and a table may where a page would stay empty. */
function maySplit({ table, staysWhole }: SheetSection, usedPart: number): boolean {
  if (staysWhole) return false;
  return table === null || usedPart < LITTLE_USED;
}

/** Title, headers and the rows without which they would be alone. */
function firstRowsOf({ rows, table }: SheetSection): readonly SheetRow[] {
  const start = (table?.headerAt ?? 0) + 1;
  let end = start;
  let height = 0;
  while (end < start + ROWS_WITH_TITLE && height < ENOUGH_WITH_TITLE) {
    height += heightOf(rows[end] ?? { height: 0 });
    end += 1;
  }
  return rows.slice(0, end);
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

function heightOf({ height }: Pick<SheetRow, "height">): number {
  return height ?? DEFAULT_ROW_HEIGHT;
}
