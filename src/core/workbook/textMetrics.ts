import type { CellStyle } from "./palette";

/**
 * How much room a text takes, estimated: no host is asked to fit rows by itself, so that
 * a file and Excel get the same heights. Widths of Arial, in thousandths of the font size.
 */
const GLYPH_WIDTHS: readonly (readonly [string, number])[] = [
  ["'", 191],
  ["ijlìí‘’", 222],
  ["|", 260],
  [" !,./:;I[]\\ft\u00A0ÌÍîï·", 278],
  ["()-`r“”", 333],
  ["{}", 334],
  ['"', 355],
  ["*", 389],
  ["°", 400],
  ["ckJsvxyzç", 500],
  ["#$0123456789?L_abdeghnopquàáâäèéêëñòóôöùúûü«»€–", 556],
  ["+<=>~×−", 584],
  ["FTZ", 611],
  ["&ABEKPSVXYÀÁÈÉ", 667],
  ["CDHNRUwÙÚ", 722],
  ["GOQÒÓ", 778],
  ["Mm", 833],
  ["%", 889],
  ["W", 944],
  ["—…", 1000],
  ["@", 1015],
];
const OTHER_GLYPH_WIDTH = 700;
const WIDE_GLYPH_WIDTH = 1100;
const FIRST_WIDE_CODE_POINT = 0x2e80;

const BOLD_FACTOR = 1.08;
/** Hosts draw the same font a little differently: a line too many is better than a line cut. */
const SAFETY_FACTOR = 1.06;
/** A column's width unit, the widest digit of the default font: 7 pixels, 5.25 points. */
const POINTS_PER_WIDTH_UNIT = 5.25;
/** What one step of indent takes, and so much again at the other side of the cell. */
const INDENT = 9;
const CELL_PADDING = 4;
const LINE_HEIGHT = 1.25;

/** Excel's tallest row, in points. */
const TALLEST_ROW = 409;

const widths = new Map<string, number>(
  GLYPH_WIDTHS.flatMap(([glyphs, width]) => Array.from(glyphs, (glyph) => [glyph, width] as const)),
);

/** The same for the characters that nearly every text is made of, found without a search. */
const LATIN_WIDTHS = Array.from(
  { length: 256 },
  (_, code) => widths.get(String.fromCharCode(code)) ?? OTHER_GLYPH_WIDTH,
);
const SPACE_WIDTH = textWidth(" ");
/** Each with the space that follows it. */
const WORDS = /[^ ]* |[^ ]+/g;

/**
 * The lines of `text` in a column `width` units wide: broken at spaces, inside a word only when it must be.
 * @param most no more lines are measured: a cell may hold 32,767 characters, of which a row shows some forty lines
 */
export function wrapText(
  text: string,
  width: number,
  style: CellStyle,
  most = Infinity,
): readonly string[] {
  const points = width * POINTS_PER_WIDTH_UNIT - (style.isIndented ? INDENT : 0);
  const room = (1000 * points) / (style.size * SAFETY_FACTOR * (style.isBold ? BOLD_FACTOR : 1));
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    if (lines.length >= most) break;
    wrapParagraph(paragraph, room, most, lines);
  }
  return lines.length > most ? lines.slice(0, most) : lines;
}

/** How many lines of a text its row may have to show: those that fit in the tallest row, and one more. */
export function linesToShow(text: string, width: number, style: CellStyle): number {
  return wrapText(text, width, style, mostLines(style) + 1).length;
}

/** How wide a column must be, in width units, to hold `text` on one line. */
export function widthFor(text: string, style: CellStyle): number {
  const emphasis = SAFETY_FACTOR * (style.isBold ? BOLD_FACTOR : 1);
  const points = (textWidth(text) * style.size * emphasis) / 1000 + (style.isIndented ? INDENT : 0);
  return points / POINTS_PER_WIDTH_UNIT;
}

/** The height in points of a row; its tallest cell has `lines` lines. */
export function rowHeight(lines: number, style: CellStyle): number {
  return Math.min(TALLEST_ROW, Math.ceil(lines * style.size * LINE_HEIGHT) + CELL_PADDING);
}

/** How many lines fit in the tallest row. */
export function mostLines(style: CellStyle): number {
  return Math.floor((TALLEST_ROW - CELL_PADDING) / (style.size * LINE_HEIGHT));
}

/** Appends to `lines`. `room` and all widths from here on are in thousandths of the font size. */
function wrapParagraph(paragraph: string, room: number, most: number, lines: string[]): void {
  if (textWidth(paragraph, room) <= room) {
    lines.push(paragraph.trimEnd());
    return;
  }
  let line = "";
  let used = 0;
  for (const [word] of paragraph.matchAll(WORDS)) {
    if (lines.length >= most) return;
    const width = textWidth(word);
    const needed = word.endsWith(" ") ? width - SPACE_WIDTH : width;
    if (used > 0 && used + needed > room) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    for (const piece of needed > room ? piecesOf(word, room) : [word]) {
      if (lines.length >= most) return;
      const pieceWidth = piece === word ? width : textWidth(piece);
      if (used > 0 && used + (piece === word ? needed : pieceWidth) > room) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += piece;
      used += pieceWidth;
    }
  }
  lines.push(line.trimEnd());
}

function* piecesOf(word: string, room: number): Generator<string> {
  let piece = "";
  let used = 0;
  for (const glyph of word) {
    const width = textWidth(glyph);
    if (used > 0 && used + width > room) {
      yield piece;
      piece = "";
      used = 0;
    }
    piece += glyph;
    used += width;
  }
  yield piece;
}

/** In thousandths of the font size. Not measured further once it is wider than `enough`. */
export function textWidth(text: string, enough = Infinity): number {
  let width = 0;
  for (let at = 0; at < text.length && width <= enough; at += 1) {
    const latin = LATIN_WIDTHS[text.charCodeAt(at)];
    if (latin !== undefined) {
      width += latin;
      continue;
    }
    const glyph = String.fromCodePoint(text.codePointAt(at) ?? 0);
    width += widths.get(glyph) ?? unlistedWidth(glyph);
    at += glyph.length - 1;
  }
  return width;
}

function unlistedWidth(glyph: string): number {
  return (glyph.codePointAt(0) ?? 0) >= FIRST_WIDE_CODE_POINT
    ? WIDE_GLYPH_WIDTH
    : OTHER_GLYPH_WIDTH;
}
