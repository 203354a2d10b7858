import type { DocumentPart } from "../../report/document";
import { DEFAULT_ROW_HEIGHT } from "../../workbook/limits";
import { MARGINS } from "../../workbook/pageSetup";
import { POINTS_PER_WIDTH_UNIT } from "../../workbook/textMetrics";
import type { SheetRow } from "../../workbook/plan";
import { sum, widthOf } from "./grid";
import type { SectionTable, SheetSection } from "./sections";

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
/** Totals alone on a page would say nothing. */
const ROWS_WITH_TOTAL = 2;
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

/** The only table, where it comes last; else null. */
function onlyTable(sections: readonly SheetSection[]): SectionTable | null {
  const at = sections.length - 1;
  const isOnly = sections.every((section, each) => each === at || section.table === null);
  return isOnly ? (sections[at]?.table ?? null) : null;
}

/**
 * The rows printed again at the top of every page: the headers of the only table, where it comes last, for programs
 * repeat rows only below them; else the title.
 */
export function repeatedRows(sections: readonly SheetSection[]): RowRange {
  const at = sections.length - 1;
  const table = onlyTable(sections);
  if (table === null) return { first: 1, last: sections[0]?.rows.length ?? 1 };
  const before = countRows(sections.slice(0, at));
  return { first: before + table.repeatedFrom + 1, last: before + table.headerAt + 1 };
}

/** The sections as they are printed, and the rows of the sheet that a new page begins with. */
export interface Paginated {
  readonly sections: readonly SheetSection[];
  readonly breaks: readonly number[];
}

/**
 * A chart is not split, nor is a section that fits on one page, unless a page would be left nearly empty; any other begins
 * where its title has some of its rows below it. Where a table goes on overleaf, its column headers come again, unless
 * the sheet repeats them on every page.
 */
export function paginated(
  sections: readonly SheetSection[],
  page: Page,
  { first, last }: RowRange,
): Paginated {
  const capacity = pageHeight(page);
  const repeated = heightOfRows(sections.flatMap(({ rows }) => rows).slice(first - 1, last));
  const repeatsHeader = onlyTable(sections) === null;
  const printed: SheetSection[] = [];
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
    // Each line of a chart is drawn from rows that follow one another.
    const isOfLines = section.table?.block.chart?.kind === "line";
    const split = splitTable(section, {
      capacity,
      repeated,
      used,
      repeatsHeader: repeatsHeader && !isOfLines,
    });
    breaks.push(...split.breaks.map((at) => row + at));
    printed.push(split.section);
    used = split.used;
    // How many of its rows a host prints on a page is not quite sure, so nothing can be kept together below them.
    wentOn = split.wentOn;
    row += split.section.rows.length;
  }
  return { sections: printed, breaks };
}

interface Room {
  readonly capacity: number;
  /** Of the rows at the top of every page. */
  readonly repeated: number;
  /** Of the page on which the section begins. */
  readonly used: number;
  readonly repeatsHeader: boolean;
}

interface Split {
  /** With the column headers again where its table goes on. */
  readonly section: SheetSection;
  /** The positions of the rows that a page begins with. */
  readonly breaks: readonly number[];
  /** Of its last page. */
  readonly used: number;
  /** Its last page begins where the host thinks best. */
  readonly wentOn: boolean;
}

function splitTable(
  section: SheetSection,
  { capacity, repeated, used: before, repeatsHeader }: Room,
): Split {
  const { table } = section;
  const firstData = table === null ? Infinity : table.headerAt + 1;
  const lastData = table === null ? -1 : table.headerAt + table.block.rows.length;
  const latest = table === null ? -1 : latestBreak(table);
  const breakable = (at: number): number | null =>
    table === null || at <= firstData || at > lastData
      ? null
      : breakBefore(table, Math.min(at, latest));
  const rows: SheetRow[] = [];
  const breaks: number[] = [];
  let used = before;
  let wentOn = false;
  let last = 0;
  for (let at = 0; at < section.rows.length; at += 1) {
    const row = section.rows[at];
    if (row === undefined) break;
    if (used + heightOf(row) <= capacity) {
      rows.push(row);
      used += heightOf(row);
      continue;
    }
    const broken = breakable(at);
    const header = table === null ? undefined : section.rows[table.headerAt];
    if (broken === null || header === undefined || broken <= last) {
      rows.push(row);
      used = repeated + heightOf(row);
      wentOn = true;
      continue;
    }
    last = broken;
    rows.length -= at - broken;
    used = repeated;
    // Without the headers, a break is needed only where the rows of the page before go with these.
    wentOn = !repeatsHeader && broken === at;
    if (!wentOn) breaks.push(rows.length);
    if (repeatsHeader) {
      rows.push(continuedHeader(header, section));
      used += heightOf(header);
    }
    at = broken - 1;
  }
  const repeats = repeatsHeader ? breaks.length : 0;
  const printed = { ...section, rows, table: table && { ...table, repeats } };
  return { section: printed, breaks, used, wentOn };
}

/** Where a table may be broken at the latest: some rows go with the totals. */
function latestBreak({ block, headerAt }: SectionTable): number {
  const totals = block.rows.findIndex(({ role }) => role === "total");
  return (totals < 0 ? block.rows.length : totals) + headerAt + 1 - ROWS_WITH_TOTAL;
}

/** Where a table is broken at `at` or above: not between the heading of a group and its first row. */
function breakBefore({ block, headerAt }: SectionTable, at: number): number {
  const first = headerAt + 1;
  let broken = Math.max(first + 1, at);
  while (broken > first + 1 && block.rows[broken - 1 - first]?.role === "heading") broken -= 1;
  return broken;
}

/** Without the first title where a chart is drawn from the column, which would name a bar by it. */
function continuedHeader({ height, cells }: SheetRow, { table }: SheetSection): SheetRow {
  const [first, ...others] = cells;
  if (!table?.block.chart || !first) return { height, cells };
  return { height, cells: [{ ...first, value: null }, ...others] };
}

/** A chart may not; sentences and a table may where a page would stay nearly empty. */
function maySplit({ staysWhole }: SheetSection, usedPart: number): boolean {
  return !staysWhole && usedPart < LITTLE_USED;
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
