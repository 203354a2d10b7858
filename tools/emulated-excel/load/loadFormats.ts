import { builtInFormat } from "../../../test/fixtures/package/numberFormats";
import { relatedPart, type OpenedPackage } from "../../../test/fixtures/package/openedPackage";
import { attribute, child, type XmlNode } from "../../../test/fixtures/package/xmlTree";
import { workbookPath } from "../../../test/fixtures/soundness/workbookPath";
import { DEFAULT_FORMAT } from "../model/sheets";
import type { BorderSide, CellFormat, EmulatedBorder, EmulatedFont } from "../model/workbook";
import { notEmulated } from "../protocol/hostError";

/** The cell formats of a stylesheet, by index (the `s` of a cell), part by part. */
export function loadFormats(opened: OpenedPackage): readonly CellFormat[] {
  const path = relatedPart(opened, workbookPath(opened), "styles");
  if (path === null) return [DEFAULT_FORMAT];
  const styles = opened.tree(path);
  const list = (name: string) => child(styles, name)?.children ?? [];
  const fonts = list("fonts").map(loadFont);
  const fills = list("fills").map(loadFill);
  const borders = list("borders").map(loadBorders);
  const codes = new Map(
    list("numFmts").map((node) => [attribute(node, "numFmtId"), attribute(node, "formatCode")]),
  );
  return list("cellXfs").map((format): CellFormat => {
    const at = (name: string) => Number(attribute(format, name) ?? 0);
    const alignment = child(format, "alignment");
    const protection = child(format, "protection");
    return {
      numberFormat: codes.get(attribute(format, "numFmtId")) ?? shownBuiltIn(at("numFmtId")),
      font: fonts[at("fontId")] ?? DEFAULT_FORMAT.font,
      fill: fills[at("fillId")] ?? null,
      borders: borders[at("borderId")] ?? {},
      horizontal: spelled(HORIZONTAL, attribute(alignment, "horizontal") ?? "general"),
      vertical: spelled(VERTICAL, attribute(alignment, "vertical") ?? "bottom"),
      wraps: isOn(attribute(alignment, "wrapText")),
      indent: Number(attribute(alignment, "indent") ?? 0),
      isLocked: attribute(protection, "locked") !== "0",
      isConditional: false,
    };
  });
}

/** Files have a code of their own for the short date, which Excel shows as the system writes dates. */
function shownBuiltIn(id: number): string {
  if (id === 0) return "General";
  if (id === 14) return "m/d/yyyy";
  const code = builtInFormat(id);
  if (code === null) throw notEmulated(`the built-in number format ${id}`);
  return code;
}

function loadFont(node: XmlNode): EmulatedFont {
  return {
    name: attribute(child(node, "name"), "val") ?? DEFAULT_FORMAT.font.name,
    size: Number(attribute(child(node, "sz"), "val") ?? DEFAULT_FORMAT.font.size),
    isBold: isMarked(child(node, "b")),
    isItalic: isMarked(child(node, "i")),
    color: colorOf(child(node, "color")) ?? DEFAULT_FORMAT.font.color,
  };
}

function isMarked(node: XmlNode | null): boolean {
  return node !== null && isOn(attribute(node, "val") ?? "1");
}

function isOn(value: string | null): boolean {
  return value === "1" || value === "true";
}

function loadFill(node: XmlNode): string | null {
  const pattern = child(node, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return null;
  return colorOf(child(pattern, "fgColor"));
}

function loadBorders(node: XmlNode): CellFormat["borders"] {
  const borders: Partial<Record<BorderSide, EmulatedBorder>> = {};
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = child(node, side);
    const [style, weight] = LINES[attribute(line, "style") ?? "none"] ?? [];
    if (style === undefined || weight === undefined) continue;
    borders[side] = { style, weight, color: colorOf(child(line, "color")) ?? "#000000" };
  }
  return borders;
}

/** The lines of a file (ECMA-376 part 1, 18.18.3) as `Excel.BorderLineStyle` and `Excel.BorderWeight`. */
export const LINES: Readonly<Record<string, readonly [string, string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** The colours of the Office theme in the order of the file's indexes (18.8.3); tints are not worked out. */
const THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"].concat([
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
]);

/** "#RRGGBB"; null where none is said. */
export function colorOf(node: XmlNode | null): string | null {
  const rgb = attribute(node, "rgb");
  if (rgb !== null) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = attribute(node, "theme");
  return theme === null ? null : `#${THEME[Number(theme)] ?? "000000"}`;
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function spelled(names: Readonly<Record<string, string>>, value: string): string {
  const name = names[value];
  if (name === undefined) throw notEmulated(`the alignment ${value}`);
  return name;
}
