import { DEFAULT_ROW_HEIGHT } from "../../workbook/limits";
import type { SheetRow } from "../../workbook/plan";
import { MARGINS } from "../../workbook/pageSetup";
import { widthOf } from "./rows";
import type { Section } from "./sections";

const A4_LANDSCAPE = { width: 29.7, height: 21 } as const;
const POINTS_PER_CENTIMETRE = 28.35;
/** With the padding that every column adds to its digits. */
const POINTS_PER_WIDTH_UNIT = 5.6;
/** Printers and hosts differ: pages are taken to be a little shorter than they are. */
const CAUTION = 0.94;

export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows printed again at the top of every page: the headers of the first table where it runs over
 * several pages, else the title. Excel repeats one block only, whatever section a page begins with.
 */
export function repeatedRows(sections: readonly Section[], columns: number): RowRange {
  const at = sections.findIndex(({ table }) => table !== null);
  const header = headerRowOf(sections, at);
  const upToTable = sections.slice(0, at + 1).flatMap(({ rows }) => rows);
  const isOnePage = heightOfRows(upToTable) <= pageHeight(columns);
  if (header === null || isOnePage) return { first: 1, last: sections[0]?.rows.length ?? 1 };
  return { first: header, last: header };
}

/** The rows that a new page begins with, so that a section which fits on one page is not split. */
export function pageBreaks(
  sections: readonly Section[],
  columns: number,
  { first, last }: RowRange,
): readonly number[] {
  const capacity = pageHeight(columns);
  const repeated = heightOfRows(sections.flatMap(({ rows }) => rows).slice(first - 1, last));
  const breaks: number[] = [];
  let row = 1;
  let used = 0;
  for (const { rows } of sections) {
    const height = heightOfRows(rows);
    if (used + height > capacity && repeated + height <= capacity) {
      breaks.push(row);
      used = repeated;
    }
    for (const each of rows) {
      used = used + heightOf(each) > capacity ? repeated + heightOf(each) : used + heightOf(each);
    }
    row += rows.length;
  }
  return breaks;
}

/** What one page holds, in points of the sheet before it is shrunk to the page's width. */
function pageHeight(columns: number): number {
  const sheetWidth = widthOf(columns) * POINTS_PER_WIDTH_UNIT;
  const printable = (A4_LANDSCAPE.width - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE;
  const height = (A4_LANDSCAPE.height - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE;
  return (height / Math.min(1, printable / sheetWidth)) * CAUTION;
}

/** The row of the sheet that holds the column headers of a section's table; null without one. */
export function headerRowOf(sections: readonly Section[], at: number): number | null {
  const table = sections[at]?.table;
  return table ? countRows(sections.slice(0, at)) + table.headerAt + 1 : null;
}

export function countRows(sections: readonly Section[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}

export function heightOfRows(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

function heightOf({ height }: SheetRow): number {
  return height ?? DEFAULT_ROW_HEIGHT;
}
