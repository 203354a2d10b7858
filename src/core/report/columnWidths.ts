import { textWidth } from "../workbook/textMetrics";
import type { DocumentColumn, DocumentRow, DocumentTable, TextField } from "./document";

/** Between the text of a cell and its borders, both sides together, in points. */
const PADDING = 8;
/** A word longer than that is broken: an address, or a text without spaces. */
const WIDEST_WORD = 0.3;
/** Programs draw the same font a little differently. */
const SAFETY_FACTOR = 1.04;
const LONGEST_WORD = 60;
/** A longer text takes several lines in any column. */
const LONGEST_LINE = 200;

export interface TableRoom {
  /** Of the text on the page, in points. */
  readonly width: number;
  /** Of the letters, in points. */
  readonly fontSize: number;
}

/**
 * The width of each column in points, which make up the room: by their shares, but no narrower than their longest word,
 * so that no word is broken, and no wider than their longest text while another column has lines to save.
 */
export function columnWidths(
  table: DocumentTable,
  { width, fontSize }: TableRoom,
): readonly number[] {
  const widest = (of: (text: string, isBold: boolean) => number): readonly number[] =>
    table.columns.map(({ header }, at) => {
      const texts = table.rows.map((row) =>
        row.role === "heading" || (at === 0 && labelSpan(row, table.columns) > 1)
          ? 0
          : of(row.cells[at]?.text ?? "", row.role === "total"),
      );
      const most = Math.max(of(header, true), ...texts);
      return (most * fontSize * SAFETY_FACTOR) / 1000 + PADDING;
    });
  const least = widest(widestWord).map((each) => Math.min(width * WIDEST_WORD, each));
  const most = widest((text, isBold) => textWidth(text.slice(0, LONGEST_LINE), isBold));
  const shares = table.columns.map(({ share }) => share);
  const needed = sum(least);
  if (needed >= width) return least.map((each) => (each * width) / needed);
  const wanted = shares.map((share) => (share * width) / sum(shares));
  const spare = wanted.map((each, at) => Math.max(0, each - (least[at] ?? 0)));
  return filled(least, most, spare, width - needed);
}

/** The room goes to columns by their parts, and what one does not need to the others; the last of it to all. */
function filled(
  least: readonly number[],
  most: readonly number[],
  parts: readonly number[],
  room: number,
): readonly number[] {
  const full = new Set<number>();
  let left = room;
  const partOf = (at: number): number => {
    const open = parts.filter((_, other) => !full.has(other));
    return ((parts[at] ?? 0) * left) / (sum(open) || 1);
  };
  const lacking = (at: number): number => Math.max(0, (most[at] ?? 0) - (least[at] ?? 0));
  for (;;) {
    const found = least.findIndex((_, at) => !full.has(at) && partOf(at) > lacking(at));
    if (found < 0) break;
    full.add(found);
    left -= lacking(found);
  }
  const added = least.map((_, at) => (full.has(at) ? lacking(at) : partOf(at)));
  const rest = (room - sum(added)) / least.length;
  return least.map((each, at) => each + (added[at] ?? 0) + rest);
}

/** Over how many columns the label of a total goes: its own, and the empty ones of words that follow. */
export function labelSpan(
  { role, cells }: DocumentRow,
  columns: readonly DocumentColumn[],
): number {
  if (role !== "total") return 1;
  const end = columns.findIndex(
    ({ alignment }, at) => at > 0 && (alignment === "end" || (cells[at]?.text ?? "") !== ""),
  );
  return end < 0 ? columns.length : end;
}

/** Widths as whole parts of a total, which they make up to the last one. */
export function wholeParts(widths: readonly number[], total: number): readonly number[] {
  const all = sum(widths);
  let given = 0;
  let reached = 0;
  return widths.map((width, at) => {
    reached += width;
    const end = at === widths.length - 1 ? total : Math.floor((reached * total) / all + 0.5);
    const part = end - given;
    given = end;
    return part;
  });
}

/** The width of the widest label, with room before what it stands for, in points. */
export function labelWidth(items: readonly TextField[], fontSize: number): number {
  const widest = Math.max(0, ...items.map(({ label }) => textWidth(label, true)));
  return (widest * fontSize * SAFETY_FACTOR) / 1000 + 2 * PADDING;
}

/** In thousandths of the font size. */
function widestWord(text: string, isBold: boolean): number {
  let widest = 0;
  for (const word of text.split(/\s+/)) {
    widest = Math.max(widest, textWidth(word.slice(0, LONGEST_WORD), isBold));
  }
  return widest;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
