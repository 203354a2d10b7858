import type { CSSProperties } from "react";
import type { CellLook, ShownCell } from "../../core/workbook/shownSheet";

/** Sheets are light paper in every theme; with forced colours the browser takes its own. */
const PAPER = "#FFFFFF";
const INK = "#000000";
/** Between a text and the lines of its cell, in pixels. */
const PADDING = 2;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** The look of a cell's content. */
export function contentStyle(look: CellLook, kind: ShownCell["kind"]): CSSProperties {
  return {
    color: readableColor(look.color ?? INK, look.fill ?? PAPER),
    fontSize: `${String(look.size / 12)}rem`,
    fontWeight: look.isBold ? 700 : 400,
    fontStyle: look.isItalic ? "italic" : "normal",
    justifyContent: { left: "flex-start", center: "center", right: "flex-end" }[sideOf(look, kind)],
    textAlign: sideOf(look, kind),
    alignItems: { top: "flex-start", center: "center", bottom: "flex-end" }[look.vertical],
    whiteSpace: look.wraps ? "pre-wrap" : "pre",
    paddingInlineStart: `${String(PADDING + look.indent * 6)}px`,
  };
}

function sideOf(look: CellLook, kind: ShownCell["kind"]): "left" | "center" | "right" {
  if (look.horizontal !== "general") return look.horizontal;
  if (kind === "number" || kind === "date") return "right";
  return kind === "truth" || kind === "error" ? "center" : "left";
}

/** The colour itself, or black or white where it would not be read on its ground. */
export function readableColor(color: string, ground: string): string {
  if (contrast(color, ground) >= LEAST_CONTRAST) return color;
  return contrast(INK, ground) >= contrast(PAPER, ground) ? INK : PAPER;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
