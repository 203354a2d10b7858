import type { CellLook } from "../../../core/workbook/shownSheet";
import { childOf, childrenOf, isTrue, parseXml, type XmlElement } from "../../package/xml";
import { codeOfBuiltIn } from "../builtInFormats";
import { colorOf, type ColorNames } from "./colors";

/** How the cells of each cell format look, and the code of their number format. */
export interface StyleLooks {
  /** The distinct looks; the first is that of a cell without format. */
  readonly looks: readonly CellLook[];
  /** By the index of a cell format: its position in `looks`, and its code. */
  readonly of: (style: number) => { readonly look: number; readonly code: string };
}

const PLAIN_LOOK: CellLook = {
  isBold: false,
  isItalic: false,
  size: 11,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wraps: false,
  indent: 0,
  borders: { top: false, bottom: false, sides: false },
};

/** Built-in formats whose code depends on the country, as Italy has them (ECMA-376 part 1, 18.8.30). */
const COUNTRY_CODES: ReadonlyMap<number, string> = new Map([
  ...[5, 6, 42].map((id) => [id, '#,##0 "€"'] as const),
  ...[7, 8, 44].map((id) => [id, '#,##0.00 "€"'] as const),
  [41, "#,##0"],
  [43, "#,##0.00"],
]);
const EASTERN_DATES = [
  [27, 36],
  [50, 58],
] as const;

/** Of a workbook without stylesheet. */
export const NO_STYLES: StyleLooks = {
  looks: [PLAIN_LOOK],
  of: () => ({ look: 0, code: "General" }),
};

/** Throws PackageFault. */
export function readLooks(text: string, where: string, colors: ColorNames): StyleLooks {
  const root = parseXml(text, where);
  const items = (list: string, item: string): readonly XmlElement[] => {
    const found = childOf(root, list);
    return found === null ? [] : childrenOf(found, item);
  };
  const codes = new Map(
    items("numFmts", "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "",
    ]),
  );
  const fonts = items("fonts", "font").map((font) => fontLook(font, colors));
  const fills = items("fills", "fill").map((fill) => fillOf(fill, colors));
  const borders = items("borders", "border").map(bordersOf);
  const looks: CellLook[] = [PLAIN_LOOK];
  const known = new Map<string, number>([[JSON.stringify(PLAIN_LOOK), 0]]);
  const styles = items("cellXfs", "xf").map((format) => {
    const { attributes } = format;
    const at = (name: string): number => Number(attributes[name] ?? 0);
    const look: CellLook = {
      ...PLAIN_LOOK,
      ...fonts[at("fontId")],
      fill: fills[at("fillId")] ?? null,
      borders: borders[at("borderId")] ?? PLAIN_LOOK.borders,
      ...alignmentLook(childOf(format, "alignment")),
    };
    const key = JSON.stringify(look);
    const index = known.get(key) ?? looks.push(look) - 1;
    known.set(key, index);
    return { look: index, code: codes.get(at("numFmtId")) ?? builtIn(at("numFmtId")) };
  });
  return { looks, of: (style) => styles[style] ?? { look: 0, code: "General" } };
}

function builtIn(id: number): string {
  const country = COUNTRY_CODES.get(id);
  if (country !== undefined) return country;
  if (EASTERN_DATES.some(([first, last]) => id >= first && id <= last)) return "m/d/yyyy";
  return codeOfBuiltIn(id) ?? "General";
}

function fontLook(font: XmlElement, colors: ColorNames): Partial<CellLook> {
  const is = (local: string): boolean => {
    const found = childOf(font, local);
    return (
      found !== null && (found.attributes["val"] === undefined || isTrue(found.attributes["val"]))
    );
  };
  return {
    isBold: is("b"),
    isItalic: is("i"),
    size: clamped(childOf(font, "sz")?.attributes["val"], 6, 36, PLAIN_LOOK.size),
    color: colorOf(childOf(font, "color"), colors),
  };
}

/** A pattern counts as its colour: what matters is that a cell stands out. */
function fillOf(fill: XmlElement, colors: ColorNames): string | null {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (pattern === null || type === undefined || type === "none" || type === "gray125") return null;
  return colorOf(childOf(pattern, "fgColor"), colors);
}

function bordersOf(border: XmlElement): CellLook["borders"] {
  const has = (side: string): boolean => {
    const style = childOf(border, side)?.attributes["style"];
    return style !== undefined && style !== "none";
  };
  return { top: has("top"), bottom: has("bottom"), sides: has("left") || has("right") };
}

function alignmentLook(alignment: XmlElement | null): Partial<CellLook> {
  if (alignment === null) return {};
  const { horizontal, vertical, wrapText, indent } = alignment.attributes;
  return {
    horizontal: oneOf(["left", "center", "right"], horizontal, "general"),
    vertical: oneOf(["top", "center"], vertical, "bottom"),
    wraps: isTrue(wrapText),
    indent: clamped(indent, 0, 15, 0),
  };
}

function oneOf<Word extends string, Usual extends string>(
  words: readonly Word[],
  found: string | undefined,
  usual: Usual,
): Word | Usual {
  return words.find((word) => word === found) ?? usual;
}

function clamped(text: string | undefined, least: number, most: number, usual: number): number {
  const number = Number(text);
  return text !== undefined && Number.isFinite(number)
    ? Math.min(most, Math.max(least, number))
    : usual;
}
