import { NAMESPACES, tagWriter, XML_DECLARATION } from "../../../src/adapters/xlsx/write/markup";
import { LINES } from "../load/loadFormats";
import { DEFAULT_FORMAT } from "../model/sheets";
import type { CellFormat } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";

const tag = tagWriter("");
/** The first number format that a file names itself (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_FORMAT = 164;

/** The stylesheet while formats are asked of it. */
export interface SavedStyles {
  /** The index of a format (the `s` of a cell). */
  readonly formatOf: (format: CellFormat) => number;
  readonly part: () => string;
}

export function openSavedStyles(): SavedStyles {
  const codes = collect();
  const fonts = collect(fontMarkup(DEFAULT_FORMAT));
  const fills = collect(
    fillMarkup(null),
    tag("fill", {}, tag("patternFill", { patternType: "gray125" })),
  );
  const borders = collect(bordersMarkup({}));
  const formats = collect(tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  const known = new Map<CellFormat, number>([[DEFAULT_FORMAT, 0]]);

  function add(format: CellFormat): number {
    const { numberFormat: code, horizontal, vertical, wraps, indent, isLocked } = format;
    const alignment = tag("alignment", {
      horizontal: horizontal === "General" ? null : fileWord(horizontal),
      vertical: vertical === "Bottom" ? null : fileWord(vertical),
      wrapText: wraps ? 1 : null,
      indent: indent === 0 ? null : indent,
    });
    const attributes = {
      numFmtId: code === "General" ? 0 : FIRST_CUSTOM_FORMAT + codes.indexOf(code),
      fontId: fonts.indexOf(fontMarkup(format)),
      fillId: fills.indexOf(fillMarkup(format.fill)),
      borderId: borders.indexOf(bordersMarkup(format.borders)),
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    };
    const protection = isLocked ? "" : tag("protection", { locked: 0 });
    return formats.indexOf(tag("xf", attributes, alignment + protection));
  }

  return {
    formatOf: (format) => {
      const index = known.get(format) ?? add(format);
      known.set(format, index);
      return index;
    },
    part: () => {
      const list = (name: string, items: readonly string[]) =>
        tag(name, { count: items.length }, items.join(""));
      const numberFormats = codes
        .items()
        .map((formatCode, at) => tag("numFmt", { numFmtId: FIRST_CUSTOM_FORMAT + at, formatCode }));
      const content = [
        numberFormats.length === 0 ? "" : list("numFmts", numberFormats),
        list("fonts", fonts.items()),
        list("fills", fills.items()),
        list("borders", borders.items()),
        list("cellStyleXfs", [tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list("cellXfs", formats.items()),
        list("cellStyles", [tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      ];
      return XML_DECLARATION + tag("styleSheet", { xmlns: NAMESPACES.main }, content.join(""));
    },
  };
}

interface Collection {
  readonly indexOf: (item: string) => number;
  readonly items: () => readonly string[];
}

/** Each item once, in the order in which they came. */
function collect(...first: readonly string[]): Collection {
  const places = new Map(first.map((item, at) => [item, at]));
  return {
    indexOf: (item) => {
      const at = places.get(item) ?? places.size;
      places.set(item, at);
      return at;
    },
    items: () => [...places.keys()],
  };
}

function fontMarkup({ font }: CellFormat): string {
  const content = [
    font.isBold ? tag("b") : "",
    font.isItalic ? tag("i") : "",
    tag("sz", { val: font.size }),
    tag("color", { rgb: fileColor(font.color) }),
    tag("name", { val: font.name }),
  ];
  return tag("font", {}, content.join(""));
}

function fillMarkup(fill: string | null): string {
  if (fill === null) return tag("fill", {}, tag("patternFill", { patternType: "none" }));
  const color = tag("fgColor", { rgb: fileColor(fill) });
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, color));
}

function bordersMarkup(borders: CellFormat["borders"]): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const border = borders[side];
    if (border === undefined) return tag(side);
    const line = Object.entries(LINES).find(
      ([, [style, weight]]) => style === border.style && weight === border.weight,
    );
    if (line === undefined) throw notEmulated(`a line ${border.style}, ${border.weight}, saved`);
    return tag(side, { style: line[0] }, tag("color", { rgb: fileColor(border.color) }));
  });
  return tag("border", {}, sides.join(""));
}

function fileColor(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}

/** "CenterAcrossSelection" is the one alignment that a file calls otherwise (18.18.40). */
function fileWord(alignment: string): string {
  if (alignment === "CenterAcrossSelection") return "centerContinuous";
  return alignment.charAt(0).toLowerCase() + alignment.slice(1);
}
