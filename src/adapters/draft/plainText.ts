import type { Draft, DraftBlock } from "../../core/draft/draft";
import { looksLikeHeading } from "./headings";

/**
 * A plain text as a draft: a paragraph for each line; lines with tabs one after the other are a table, as Word and
 * Excel copy one. A short line that ends like no sentence is taken for a heading.
 */
export function draftOfText(text: string): Draft {
  const blocks: DraftBlock[] = [];
  let table: string[][] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.includes("\t")) {
      table.push(line.split("\t"));
      continue;
    }
    // A row that names a group of rows, between two rows of a table.
    if (table.length > 0 && line.trim() !== "" && isRowHeading(line)) {
      table.push([line]);
      continue;
    }
    endTable();
    if (line.trim() !== "") blocks.push(paragraph(line));
  }
  endTable();
  return { blocks };

  function endTable(): void {
    const rows = table;
    table = [];
    // What was taken for a row at its end is the paragraph after it.
    const after: string[] = [];
    while (rows.length > 0 && rows.at(-1)?.length === 1) after.unshift(rows.pop()?.[0] ?? "");
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    blocks.push(...after.map(paragraph));
  }
}

function isRowHeading(line: string): boolean {
  return line.trim().split(/\s+/).length <= 3 && !/[.:;]$/.test(line.trim());
}

function paragraph(line: string): DraftBlock {
  const text = line.trim();
  return { kind: "paragraph", role: looksLikeHeading(text) ? "heading" : "text", text };
}
