import type { CellStyle } from "./palette";

/**
 * How much room a text takes, estimated: no host is asked to fit rows by itself, so that a file and Excel get the same
 * heights. The widths are the advance widths of Arial, in thousandths of the font size, of the characters that Italian
 * uses: read once from the tables `hmtx` and `cmap` of Liberation Sans 2, which has the same widths by design.
 */
const REGULAR_WIDTHS: readonly (readonly [string, number])[] = [
  ["'", 191],
  ["ijl‘’", 222],
  ["|", 260],
  [" !,./:;I[\\]ft\u00A0·ÌÍÎìíîï", 278],
  ["()-`r“”", 333],
  ["{}", 334],
  ['"', 355],
  ["ª", 370],
  ["º", 365],
  ["*", 389],
  ["°", 400],
  ["^", 469],
  ["Jcksvxyzç", 500],
  ["≤≥", 549],
  ["#$0123456789?L_abdeghnopqu«»àáâäèéêëòóôöùúûüñ–€§", 556],
  ["+<=>~×−", 584],
  ["FTZ", 611],
  ["&ABEKPSVXYÀÁÈÉ", 667],
  ["CDHNRUwÙÚÇÑ", 722],
  ["GOQÒÓ", 778],
  ["Mm", 833],
  ["%", 889],
  ["W", 944],
  ["—…‰→", 1000],
  ["@", 1015],
];
const BOLD_WIDTHS: readonly (readonly [string, number])[] = [
  ["'", 238],
  [" ,./I\\ijl\u00A0·ÌÍÎìíîï‘’", 278],
  ["|", 280],
  ["!()-:;[]`ft", 333],
  ["º", 365],
  ["ª", 370],
  ["*r{}", 389],
  ["°", 400],
  ['"', 474],
  ["z“”", 500],
  ["≤≥", 549],
  ["#$0123456789J_aceksvxyàáâäèéêëç«»–€§", 556],
  ["+<=>^~×−", 584],
  ["?FLTZbdghnopquòóôöùúûüñ", 611],
  ["EPSVXYÈÉ", 667],
  ["&ABCDHKNRUÀÁÙÚÇÑ", 722],
  ["GOQwÒÓ", 778],
  ["M", 833],
  ["%m", 889],
  ["W", 944],
  ["@", 975],
  ["—…‰→", 1000],
];
const OTHER_GLYPH_WIDTH = 700;
const WIDE_GLYPH_WIDTH = 1100;
const FIRST_WIDE_CODE_POINT = 0x2e80;

/** Hosts draw the same font a little differently: a line too many is better than a line cut. */
const SAFETY_FACTOR = 1.02;
/** A column's width unit, the widest digit of the default font: 7 pixels, 5.25 points. */
export const POINTS_PER_WIDTH_UNIT = 5.25;

/** What a program makes of a column's width and of a line. */
export interface Program {
  readonly pointsPerWidthUnit: number;
  readonly safetyFactor: number;
}

/** Needs the most lines of all: rows are made for it. */
const EXCEL: Program = {
  pointsPerWidthUnit: POINTS_PER_WIDTH_UNIT,
  safetyFactor: SAFETY_FACTOR,
};
/** Does not round the digit to whole pixels: its columns are wider by a twentieth. Measured with version 7. */
export const LIBRE_OFFICE: Program = { pointsPerWidthUnit: 5.56, safetyFactor: 1 };
/** What a column is wider than its digits, in width units: 5 pixels, which its cells keep free at their sides. */
export const COLUMN_PADDING = 5 / 7;
/** One step of indent. */
const INDENT = 7;
const CELL_PADDING = 0.75;
const POINTS_PER_PIXEL = 0.75;
/** Ascent and descent of the font together, and the gap between lines. */
const PRINTED_LINE_HEIGHT = 1.149;

/** Excel's tallest row, in points. */
const TALLEST_ROW = 409;

/** The advance widths of one weight of the font. */
interface Widths {
  readonly of: ReadonlyMap<string, number>;
  /** The same for the characters that nearly every text is made of, found without a search. */
  readonly latin: readonly number[];
}

function widthsFrom(glyphWidths: typeof REGULAR_WIDTHS): Widths {
  const of = new Map(
    glyphWidths.flatMap(([glyphs, width]) =>
      Array.from(glyphs, (glyph) => [glyph, width] as const),
    ),
  );
  const latin = Array.from(
    { length: 256 },
    (_, code) => of.get(String.fromCharCode(code)) ?? OTHER_GLYPH_WIDTH,
  );
  return { of, latin };
}

const REGULAR = widthsFrom(REGULAR_WIDTHS);
const BOLD = widthsFrom(BOLD_WIDTHS);
/** The same in both. */
const SPACE_WIDTH = 278;

/**
 * The lines of `text` in a column `width` units wide: broken at spaces, inside a word only when it must be.
 * @param most no more lines are measured: a cell may hold 32,767 characters, of which a row shows some forty lines
 */
export function wrapText(
  text: string,
  width: number,
  style: CellStyle,
  most = Infinity,
  { pointsPerWidthUnit, safetyFactor }: Program = EXCEL,
): readonly string[] {
  const points = width * pointsPerWidthUnit - (style.isIndented ? INDENT : 0);
  const room = (1000 * points) / (style.size * safetyFactor);
  const widths = widthsOf(style);
  const lines: string[] = [];
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    if (lines.length >= most) break;
    wrapParagraph(paragraph, { room, widths }, most, lines);
  }
  return lines.length > most ? lines.slice(0, most) : lines;
}

/** How many lines of a text its row may have to show: those that fit in the tallest row, and one more. */
export function linesToShow(text: string, width: number, style: CellStyle): number {
  return wrapText(text, width, style, mostLines(style) + 1).length;
}

/** How wide a column must be, in width units, to hold `text` on one line. */
export function widthFor(text: string, style: CellStyle): number {
  const inThousandths = widthOfGlyphs(text, widthsOf(style)) * style.size * SAFETY_FACTOR;
  const points = inThousandths / 1000 + (style.isIndented ? INDENT : 0);
  return points / POINTS_PER_WIDTH_UNIT;
}

/** The height in points of a row; its tallest cell has `lines` lines. */
export function rowHeight(lines: number, style: CellStyle): number {
  return Math.min(TALLEST_ROW, lines * lineHeight(style) + CELL_PADDING);
}

/** Of a line in Excel on the screen, in points: whole pixels, 16 of them at 9 points, 17 at 10. */
function lineHeight({ size }: CellStyle): number {
  const pixels = Math.floor(size / POINTS_PER_PIXEL + 0.5);
  return (Math.ceil(pixels * PRINTED_LINE_HEIGHT) + 2) * POINTS_PER_PIXEL;
}

/** The height in points of so many lines on paper, which is less than they need on the screen. */
export function printedHeight(lines: number, style: CellStyle): number {
  return lines * style.size * PRINTED_LINE_HEIGHT;
}

/** How many lines fit in the tallest row. */
export function mostLines(style: CellStyle): number {
  return Math.floor((TALLEST_ROW - CELL_PADDING) / lineHeight(style));
}

/** What a line has room for, and how wide its glyphs are, both in thousandths of the font size. */
interface Line {
  readonly room: number;
  readonly widths: Widths;
}

/** Appends to `lines`, which are parts of the paragraph one after the other. */
function wrapParagraph(
  paragraph: string,
  { room, widths }: Line,
  most: number,
  lines: string[],
): void {
  let start = 0;
  let at = 0;
  let used = 0;
  while (at < paragraph.length) {
    if (lines.length >= most) return;
    const space = paragraph.indexOf(" ", at);
    const word = paragraph.slice(at, space < 0 ? undefined : space + 1);
    const width = widthOfGlyphs(word, widths);
    const needed = space < 0 ? width : width - SPACE_WIDTH;
    if (used > 0 && used + needed > room) {
      lines.push(paragraph.slice(start, at).trimEnd());
      start = at;
      used = 0;
    }
    if (needed <= room) {
      at += word.length;
      used += width;
      continue;
    }
    for (const glyph of word) {
      if (lines.length >= most) return;
      const glyphWidth = widthOfGlyphs(glyph, widths);
      if (used > 0 && used + glyphWidth > room) {
        lines.push(paragraph.slice(start, at));
        start = at;
        used = 0;
      }
      at += glyph.length;
      used += glyphWidth;
    }
  }
  lines.push(paragraph.slice(start).trimEnd());
}

function widthsOf({ isBold }: CellStyle): Widths {
  return isBold ? BOLD : REGULAR;
}

/** The width of a text on one line, in thousandths of the font size. */
export function textWidth(text: string, isBold = false): number {
  return widthOfGlyphs(text, isBold ? BOLD : REGULAR);
}

/** Not measured further once it is wider than `enough`. */
function widthOfGlyphs(
  text: string,
  { of, latin: latinWidths }: Widths,
  enough = Infinity,
): number {
  let width = 0;
  for (let at = 0; at < text.length && width <= enough; at += 1) {
    const latin = latinWidths[text.charCodeAt(at)];
    if (latin !== undefined) {
      width += latin;
      continue;
    }
    const glyph = String.fromCodePoint(text.codePointAt(at) ?? 0);
    width += of.get(glyph) ?? unlistedWidth(glyph);
    at += glyph.length - 1;
  }
  return width;
}

function unlistedWidth(glyph: string): number {
  return (glyph.codePointAt(0) ?? 0) >= FIRST_WIDE_CODE_POINT
    ? WIDE_GLYPH_WIDTH
    : OTHER_GLYPH_WIDTH;
}
