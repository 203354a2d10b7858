import { MARGINS } from "../pageSetup";
import { DEFAULT_ROW_HEIGHT } from "../../workbook/limits";
import type { SheetRow } from "../../workbook/plan";
import { COLUMN_WIDTHS } from "./rows";
import type { Section } from "./sections";

const A4_LANDSCAPE = { width: 29.7, height: 21 } as const;
const POINTS_PER_CENTIMETRE = 28.35;
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
  const upToTable = sections.slice(0, at + 1);
  const headerAt = sections[at]?.table?.headerAt;
  const title = { first: 1, last: sections[0]?.rows.length ?? 1 };
  if (headerAt === undefined || heightOfAll(upToTable) <= pageHeight(columns)) return title;
  const header = countRows(sections.slice(0, at)) + headerAt + 1;
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
  const sheetWidth =
    COLUMN_WIDTHS.slice(0, columns).reduce<number>((sum, each) => sum + each, 0) *
    POINTS_PER_WIDTH_UNIT;
  const printable = (A4_LANDSCAPE.width - MARGINS.left - MARGINS.right) * POINTS_PER_CENTIMETRE;
  const height = (A4_LANDSCAPE.height - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE;
  return (height / Math.min(1, printable / sheetWidth)) * CAUTION;
}

function heightOfAll(sections: readonly Section[]): number {
  return heightOfRows(sections.flatMap(({ rows }) => rows));
}

function heightOfRows(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, row) => sum + heightOf(row), 0);
}

function heightOf({ height }: SheetRow): number {
  return height ?? DEFAULT_ROW_HEIGHT;
}

function countRows(sections: readonly Section[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}
