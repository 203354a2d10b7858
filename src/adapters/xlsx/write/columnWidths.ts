import { childOf, type XmlEdit, type XmlElement } from "../../package/xml";
import { placeChild, WORKSHEET_ORDER } from "./childOrder";
import type { AttributeValues, WriteTag } from "./markup";
import { scanSheet } from "./sheetScan";

/** The width that a file holds for so many characters of the default font (ECMA-376 part 1, 18.3.1.13). */
function storedWidth(characters: number): number {
  const DIGIT = 7;
  const PADDING = 5;
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** The `cols` of a sheet with these widths from the first column on; null for none. */
export function columnsMarkup(tag: WriteTag, widths: readonly number[]): string | null {
  if (widths.length === 0) return null;
  const columns = widths.map((width, index) => tag("col", columnAttributes(index + 1, width)));
  return tag("cols", {}, columns.join(""));
}

function columnAttributes(column: number, width: number): AttributeValues {
  return { min: column, max: column, width: storedWidth(width), customWidth: 1 };
}

interface Stretch {
  readonly min: number;
  readonly markup: string;
}

/** Gives the columns from `first` on their widths, splitting the ranges that cover them; the others stay. */
export function widthEdits(
  text: string,
  sheet: XmlElement,
  tag: WriteTag,
  first: number,
  widths: readonly number[],
): readonly XmlEdit[] {
  const last = first + widths.length - 1;
  const present = childOf(sheet, "cols")?.children ?? [];
  const stretches = present.flatMap((column) => keptStretches(text, tag, column, first, last));
  widths.forEach((width, index) => {
    const number = first + index;
    const covering = present.find(({ attributes }) => covers(attributes, number));
    const attributes = {
      ...covering?.attributes,
      ...columnAttributes(number, width),
      hidden: null,
      bestFit: null,
    };
    stretches.push({ min: number, markup: tag("col", attributes) });
  });
  const content = stretches.sort((one, other) => one.min - other.min).map(({ markup }) => markup);
  return placeChild(sheet, WORKSHEET_ORDER, "cols", tag("cols", {}, content.join("")));
}

/** The formats of the cells that are not written down, by column. The sheet is only gone through when one is asked for. */
export function columnFormats(text: string, where: string): (column: number) => number {
  let columns: readonly XmlElement[] | null = null;
  return (column) => {
    columns ??=
      childOf(
        scanSheet(text, where, () => undefined),
        "cols",
      )?.children ?? [];
    const covering = columns.find(({ attributes }) => covers(attributes, column));
    return Number(covering?.attributes["style"] ?? 0);
  };
}

type Attributes = Readonly<Record<string, string>>;

function covers(attributes: Attributes, column: number): boolean {
  return Number(attributes["min"]) <= column && column <= Number(attributes["max"]);
}

/** What remains of a range of columns on either side of those that get a width. */
function keptStretches(
  text: string,
  tag: WriteTag,
  { attributes, start, end }: XmlElement,
  first: number,
  last: number,
): Stretch[] {
  const min = Number(attributes["min"]);
  const max = Number(attributes["max"]);
  if (max < first || min > last) return [{ min, markup: text.slice(start, end) }];
  return [
    { min, max: Math.min(max, first - 1) },
    { min: Math.max(min, last + 1), max },
  ]
    .filter((part) => part.min <= part.max)
    .map((part) => ({ min: part.min, markup: tag("col", { ...attributes, ...part }) }));
}
