import type { DocumentBlock, DocumentPart } from "../../report/document";
import { PALETTE } from "../../workbook/palette";
import type { SheetRow } from "../../workbook/plan";
import { spansSheet } from "../../workbook/palette";
import { LIBRE_OFFICE, linesToShow, printedHeight, wrapText } from "../../workbook/textMetrics";
import { columnNeeds, downToTenth, gridOf, widthOf, type ColumnNeed } from "./grid";
import { blockRows } from "./sections";

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
/** What a column may give to another at a time, in characters. */
const MOVES = [0.5, 1, 1.5, 2.5, 4] as const;
const MOST_MOVES = 4;

/**
 * The widths of a sheet's columns, in characters. Rows are as tall as Excel needs them, whose columns are narrower than
 * LibreOffice's: where a text has a line less there, a part of its row is blank. Of the widths that fill the page the
 * one nearest to the usual is taken at which this concerns the fewest rows; then columns give one another a little, as
 * long as this helps.
 */
export function gridWithFullRows(part: DocumentPart, continues: string): readonly number[] {
  const needs = columnNeeds(part);
  const blocks = part.sections.flatMap((section) => section.blocks.map(withFirstRows));
  const tryOut: TryOut = (grid, best) => {
    const blank: SheetRow[] = [];
    for (const block of blocks) {
      const rows = blockRows(block, false, { grid, continues });
      blank.push(...rows.filter((row) => isBlank(row, grid, MOST_BLANK)));
      if (best !== null && blank.length >= best.blank.length) return null;
    }
    return { grid, blank };
  };
  let best: Tried | null = null;
  for (const grid of gridsToTry(part, needs)) {
    best = tryOut(grid, best) ?? best;
    if (best?.blank.length === 0) return best.grid;
  }
  for (let moves = 0; best !== null && moves < MOST_MOVES; moves += 1) {
    const moved = firstBetter(best, needs, tryOut);
    if (moved === null) break;
    best = moved;
  }
  return best?.grid ?? [];
}

interface Tried {
  readonly grid: readonly number[];
  /** The rows that are blank for more than `MOST_BLANK`. */
  readonly blank: readonly SheetRow[];
}

/** Null as soon as a grid has no fewer such rows than the best one. */
type TryOut = (grid: readonly number[], best: Tried | null) => Tried | null;

/** The first of the neighbouring grids that is better; null for none. */
function firstBetter(best: Tried, needs: readonly ColumnNeed[], tryOut: TryOut): Tried | null {
  for (const grid of neighbours(best, needs)) {
    const other = tryOut(grid, best);
    if (other !== null) return other;
  }
  return null;
}

/** Where a column that makes such a row tall has taken a little from others, or given it to them. */
function* neighbours(
  { grid, blank }: Tried,
  needs: readonly ColumnNeed[],
): Generator<readonly number[]> {
  const columns = [...needs.keys()];
  // Those of numbers stay alike.
  const numbers = columns.filter((at) => needs[at]?.share === 0);
  const groups = [
    ...columns.filter((at) => !numbers.includes(at)).map((at) => [at]),
    ...(numbers.length === 0 ? [] : [numbers]),
  ];
  for (const tallest of new Set(blank.flatMap((row) => tallestColumn(row, grid) ?? []))) {
    for (const move of MOVES) {
      for (const others of groups.filter((group) => !group.includes(tallest))) {
        for (const taken of [move, -move]) {
          const moved = grid.map((width, at) => {
            if (at === tallest) return downToTenth(width + taken);
            return others.includes(at) ? downToTenth(width - taken / others.length) : width;
          });
          if (moved.every((width, at) => width >= Math.min(grid[at] ?? 0, needs[at]?.least ?? 0))) {
            yield moved;
          }
        }
      }
    }
  }
}

/** Of a row of a table: the column of words whose text has the most lines; null for a text over the whole sheet. */
function tallestColumn({ cells }: SheetRow, grid: readonly number[]): number | null {
  let tallest: number | null = null;
  let most = 1;
  for (const [at, cell] of cells.entries()) {
    if (typeof cell?.value !== "string" || spansSheet(cell.style)) continue;
    const lines = linesToShow(cell.value, grid[at] ?? 0, PALETTE[cell.style]);
    if (lines > most) [tallest, most] = [at, lines];
  }
  return tallest;
}

/** From the usual widths outwards, and those of the shares of columns as they are first; each grid once. */
function gridsToTry(
  { orientation }: DocumentPart,
  needs: readonly ColumnNeed[],
): Iterable<readonly number[]> {
  const { usual, least, most } = SHEET_WIDTHS[orientation];
  const count = (2 * Math.max(usual - least, most - usual)) / STEP + 1;
  const widths = Array.from(
    { length: count },
    (_, at) => usual + (at % 2 === 0 ? -1 : 1) * Math.ceil(at / 2) * STEP,
  ).filter((width) => width >= least && width <= most);
  const grids = EVENNESS.flatMap((evenness) =>
    widths.map((sheetWidth) => gridOf(needs, sheetWidth, evenness)),
  );
  return new Map(grids.map((grid) => [grid.join(), grid])).values();
}

function withFirstRows(block: DocumentBlock): DocumentBlock {
  return block.kind === "table" ? { ...block, rows: block.rows.slice(0, TRIED_ROWS) } : block;
}

/**
 * Whether more than `share` of a row is blank below the longest of its texts as LibreOffice prints it; a row without
 * texts is not.
 */
export function isBlank(
  { height, cells }: SheetRow,
  grid: readonly number[],
  share: number,
): boolean {
  if (height === null) return false;
  let isEmpty = true;
  for (const [column, cell] of cells.entries()) {
    const value = cell?.value ?? null;
    if (cell === null || value === null) continue;
    const { style } = cell;
    const enough = Math.ceil(((1 - share) * height) / printedHeight(1, PALETTE[style]));
    const width = spansSheet(style) ? widthOf(grid) : (grid[column] ?? 0);
    const isWrapped = enough > 1 && typeof value === "string" && PALETTE[style].wraps;
    const lines = isWrapped ? wrapText(value, width, PALETTE[style], enough, LIBRE_OFFICE) : [""];
    if (lines.length >= enough) return false;
    isEmpty = false;
  }
  return !isEmpty;
}
