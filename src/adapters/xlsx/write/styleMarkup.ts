import { ACCENT, FONT_NAME, HAIRLINE, type CellStyle } from "../../../core/workbook/palette";
import type { WriteTag } from "./markup";

export function fontMarkup(tag: WriteTag, style: CellStyle): string {
  const content = [
    style.isBold ? tag("b") : "",
    style.isItalic ? tag("i") : "",
    tag("sz", { val: style.size }),
    tag("color", { rgb: `FF${style.color}` }),
    tag("name", { val: FONT_NAME }),
    tag("family", { val: 2 }),
  ].join("");
  return tag("font", {}, content);
}

export function fillMarkup(tag: WriteTag, fill: string | null): string {
  if (fill === null) return tag("fill", {}, tag("patternFill", { patternType: "none" }));
  const colors = tag("fgColor", { rgb: `FF${fill}` }) + tag("bgColor", { indexed: 64 });
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, colors));
}

type Side = "left" | "right" | "top" | "bottom";
interface Line {
  readonly style: "hair" | "thin" | "medium";
  readonly color: string;
}

const BORDERS: Readonly<Record<CellStyle["border"], Partial<Record<Side, Line>>>> = {
  none: {},
  hair: {
    left: { style: "hair", color: HAIRLINE },
    right: { style: "hair", color: HAIRLINE },
    top: { style: "hair", color: HAIRLINE },
    bottom: { style: "hair", color: HAIRLINE },
  },
  total: {
    top: { style: "thin", color: ACCENT },
    bottom: { style: "medium", color: ACCENT },
  },
  below: { bottom: { style: "medium", color: ACCENT } },
};

export function borderMarkup(tag: WriteTag, border: CellStyle["border"]): string {
  const side = (name: Side): string => {
    const line = BORDERS[border][name];
    if (line === undefined) return tag(name);
    return tag(name, { style: line.style }, tag("color", { rgb: `FF${line.color}` }));
  };
  const content = side("left") + side("right") + side("top") + side("bottom") + tag("diagonal");
  return tag("border", {}, content);
}

export function alignmentMarkup(tag: WriteTag, style: CellStyle): string {
  return tag("alignment", {
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wraps ? 1 : null,
    indent: style.isIndented ? 1 : null,
  });
}
