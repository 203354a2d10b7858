import {
  borderLook,
  horizontalLook,
  verticalLook,
  type InspectedFormat,
} from "../../../test/contract/inspectLook";
import type { CellFormat } from "../model/workbook";

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
      border: borderLook((side) => borders[side] !== undefined),
      horizontal: horizontalLook(horizontal.toLowerCase()),
      vertical: verticalLook(vertical.toLowerCase()),
      wraps,
      isIndented: indent > 0,
    },
    numberFormat: numberFormat === "General" ? null : numberFormat,
  };
}

function withoutHash(color: string): string {
  return color.replace(/^#/, "").toUpperCase();
}
