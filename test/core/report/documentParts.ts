import type { TextDocument } from "../../../src/core/report/document";

/** The texts of one section, without its tables. */
export function sentences({ sections }: TextDocument, code: string): readonly string[] {
  const blocks = sections.find((section) => section.code === code)?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** The cells of the only table of a section, headers first. */
export function table({ sections }: TextDocument, code: string): readonly (readonly string[])[] {
  const blocks = sections.find((section) => section.code === code)?.blocks ?? [];
  const [found] = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  if (!found) return [];
  return [
    found.columns.map(({ header }) => header),
    ...found.rows.map(({ cells }) => cells.map(({ text }) => text)),
  ];
}
