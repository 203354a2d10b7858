import type { DocumentHeading, TextBlock } from "../document";

export function heading(level: DocumentHeading["level"], text: string): DocumentHeading {
  return { kind: "heading", level, text };
}

export function paragraph(text: string): TextBlock {
  return { kind: "paragraph", role: "text", text };
}

export function item(text: string): TextBlock {
  return { kind: "paragraph", role: "item", text };
}

/** The lines of a text of the user's: a paragraph each. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
