import type { CellStyle } from "../../src/core/workbook/palette";
import { readNumberFormats } from "../fixtures/package/numberFormats";
import { relatedPart, type OpenedPackage } from "../fixtures/package/openedPackage";
import { attribute, child, type XmlNode } from "../fixtures/package/xmlTree";
import { workbookPath } from "../fixtures/soundness/workbookPath";

/** A style of the palette; `border` may also name the sides drawn so far, where a batch failed between two of them. */
export type InspectedStyle = Omit<CellStyle, "border"> & {
  readonly border: CellStyle["border"] | `only ${string}`;
};

export interface InspectedFormat {
  readonly look: InspectedStyle;
  readonly numberFormat: string | null;
}

/** The cell formats of a stylesheet, by index, in the words of the palette. */
export function inspectFormats(opened: OpenedPackage): readonly InspectedFormat[] {
  const styles = opened.tree(relatedPart(opened, workbookPath(opened), "styles") ?? "");
  const numberFormats = readNumberFormats(opened);
  const list = (name: string) => child(styles, name)?.children ?? [];
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  return list("cellXfs").map((format, index) => {
    const part = (items: readonly XmlNode[], id: string) =>
      items[Number(attribute(format, id) ?? 0)] ?? null;
    const border = part(borders, "borderId");
    const alignment = child(format, "alignment");
    return {
      look: {
        ...fontLook(part(fonts, "fontId")),
        fill: fillColor(part(fills, "fillId")),
        border: borderLook((side) => attribute(child(border, side), "style") !== null),
        horizontal: horizontalLook(attribute(alignment, "horizontal")),
        vertical: verticalLook(attribute(alignment, "vertical")),
        wraps: attribute(alignment, "wrapText") === "1",
        isIndented: Number(attribute(alignment, "indent") ?? 0) > 0,
      },
      numberFormat: numberFormats[index] ?? null,
    };
  });
}

function fontLook(font: XmlNode | null): Pick<CellStyle, "size" | "isBold" | "isItalic" | "color"> {
  return {
    size: Number(attribute(child(font, "sz"), "val")),
    isBold: child(font, "b") !== null,
    isItalic: child(font, "i") !== null,
    color: (attribute(child(font, "color"), "rgb") ?? "").slice(2),
  };
}

function fillColor(fill: XmlNode | null): string | null {
  const pattern = child(fill, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return null;
  return attribute(child(pattern, "fgColor"), "rgb")?.slice(2) ?? null;
}

const SIDES = ["left", "right", "top", "bottom"] as const;

/** Told by which sides are drawn: all, top and bottom, bottom alone. Other sides are none of the palette's borders. */
export function borderLook(
  isDrawn: (side: (typeof SIDES)[number]) => boolean,
): InspectedStyle["border"] {
  const drawn = SIDES.filter(isDrawn).join(" ");
  switch (drawn) {
    case "":
      return "none";
    case "left right top bottom":
      return "hair";
    case "top bottom":
      return "total";
    case "bottom":
      return "below";
    default:
      return `only ${drawn}`;
  }
}

export function horizontalLook(value: string | null): CellStyle["horizontal"] {
  return value === "center" || value === "right" ? value : "left";
}

/** Cells are aligned to the bottom by default; none of ours is. */
export function verticalLook(value: string | null): CellStyle["vertical"] {
  return value === "center" ? "center" : "top";
}
