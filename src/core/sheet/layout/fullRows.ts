import type { DocumentBlock, DocumentPart } from "../../report/document";
import { PALETTE } from "../../workbook/palette";
import type { SheetRow } from "../../workbook/plan";
import { spansSheet } from "../../workbook/palette";
import { LIBRE_OFFICE, printedHeight, wrapText } from "../../workbook/textMetrics";
import { columnNeeds, gridOf, widthOf } from "./grid";
import { partSections } from "./sections";

/**
 * Between which all columns together may be, in characters: no narrower than the paper in Excel, and no wider than what
 * leaves 9 points above 8 when LibreOffice shrinks it to the page.
 */
const SHEET_WIDTHS = {
  portrait: { usual: 104, least: 99, most: 104 },
  landscape: { usual: 148, least: 145, most: 152 },
} as const;
const STEP = 1;
const EVENNESS = [1, 0.9, 1.1, 0.8, 1.2, 0.7, 1.3] as const;
/** Rows of a table that are tried. */
const TRIED_ROWS = 40;
const MOST_BLANK = 0.25;

/**
 * The widths of a sheet's columns, in characters. Rows are as tall as Excel needs them, whose columns are narrower than
 * LibreOffice's: where a text has a line less there, a part of its row is blank. Of the widths that fill the page the
 * one nearest to the usual is taken at which this concerns the fewest rows.
 */
export function gridWithFullRows(part: DocumentPart, continues: string): readonly number[] {
  const needs = columnNeeds(part);
  const tried = firstRows(part);
  let best: Tried | null = null;
  for (const { sheetWidth, evenness } of settingsToTry(part)) {
    const grid = gridOf(needs, sheetWidth, evenness);
    const rows = partSections(tried, { grid, continues }).flatMap((section) => section.rows);
    const blank = rows.filter((row) => blankShare(row, grid) > MOST_BLANK).length;
    if (best === null || blank < best.blank) best = { grid, blank };
    if (blank === 0) break;
  }
  return best?.grid ?? [];
}

interface Tried {
  readonly grid: readonly number[];
  /** How many rows are blank for more than `MOST_BLANK`. */
  readonly blank: number;
}

/** From the usual ones outwards. */
function settingsToTry({ orientation }: DocumentPart): readonly {
  readonly sheetWidth: number;
  /** Of the shares of columns. */
  readonly evenness: number;
}[] {
  const { usual, least, most } = SHEET_WIDTHS[orientation];
  const count = (2 * Math.max(usual - least, most - usual)) / STEP + 1;
  const widths = Array.from(
    { length: count },
    (_, at) => usual + (at % 2 === 0 ? -1 : 1) * Math.ceil(at / 2) * STEP,
  ).filter((width) => width >= least && width <= most);
  return EVENNESS.flatMap((evenness) => widths.map((sheetWidth) => ({ sheetWidth, evenness })));
}

function firstRows(part: DocumentPart): DocumentPart {
  const cut = (block: DocumentBlock): DocumentBlock =>
    block.kind === "table" ? { ...block, rows: block.rows.slice(0, TRIED_ROWS) } : block;
  return { ...part, sections: part.sections.map(({ blocks }) => ({ blocks: blocks.map(cut) })) };
}

/** How much of a row is blank below the longest of its texts as LibreOffice prints it; 0 for a row without texts. */
export function blankShare({ height, cells }: SheetRow, grid: readonly number[]): number {
  const used = cells.map((cell, column) => {
    if (cell === null) return 0;
    const { value, style } = cell;
    if (value === null) return 0;
    const width = spansSheet(style) ? widthOf(grid) : (grid[column] ?? 0);
    const isWrapped = typeof value === "string" && PALETTE[style].wraps;
    const lines = isWrapped ? wrapText(value, width, PALETTE[style], Infinity, LIBRE_OFFICE) : [""];
    return printedHeight(lines.length, PALETTE[style]);
  });
  const most = Math.max(0, ...used);
  return height === null || most === 0 ? 0 : 1 - most / height;
}
