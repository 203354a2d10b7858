import type { CellStyle } from "../../src/core/workbook/palette";
import type { InspectedFormat } from "../contract/inspectLook";
import type { CellFormat } from "./model/workbook";

/** A cell's format in the words of the palette. */
export function inspectLook(format: CellFormat): InspectedFormat {
  const { font, fill, borders, horizontal, vertical, wraps, indent, numberFormat } = format;
  return {
    look: {
      size: font.size,
      isBold: font.isBold,
      isItalic: font.isItalic,
      color: withoutHash(font.color),
      fill: fill === null ? null : withoutHash(fill),
      border: borderLook(borders),
      horizontal: horizontalLook(horizontal),
      // Cells stand at the bottom unless told otherwise; none of ours does.
      vertical: vertical === "Center" ? "center" : "top",
      wraps,
      isIndented: indent > 0,
    },
    numberFormat: numberFormat === "General" ? null : numberFormat,
  };
}

function withoutHash(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}

/** Told by which sides are drawn: all, top and bottom, bottom alone. */
function borderLook(borders: CellFormat["borders"]): CellStyle["border"] {
  const drawn = (["left", "right", "top", "bottom"] as const).filter(
    (side) => borders[side] !== undefined,
  );
  switch (drawn.join(" ")) {
    case "":
      return "none";
    case "left right top bottom":
      return "hair";
    case "top bottom":
      return "total";
    case "bottom":
      return "below";
    default:
      throw new Error(`not a border of ours: ${drawn.join(" ")}`);
  }
}

function horizontalLook(horizontal: string): CellStyle["horizontal"] {
  if (horizontal === "Center") return "center";
  return horizontal === "Right" ? "right" : "left";
}
