import type { DocumentBlock, DocumentSection, DocumentTable } from "../core/report/document";

const LONGEST_TEXT = 60;

/** Sections of a document as lines of a terminal, a blank one between them; charts are not drawn. */
export function documentLines(sections: readonly DocumentSection[]): readonly string[] {
  const texts = sections.map(({ blocks }) => blocks.flatMap(blockLines));
  return texts
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ["", ...lines]));
}

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "headlines":
      return aligned(
        block.items.map(({ label, value }) => [label, value.text]),
        ["start", "start"],
      );
    case "table":
      return tableLines(block);
  }
}

function tableLines({ columns, rows }: DocumentTable): readonly string[] {
  const headers = columns.map(({ header }) => header);
  return aligned(
    [headers, ...rows.map(({ cells }) => cells.map(({ text }) => shortened(text)))],
    columns.map(({ alignment }) => alignment),
  );
}

/** The start of a text that would widen the whole table. */
function shortened(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST_TEXT));
  const isWhole = letters.length <= LONGEST_TEXT && letters.join("") === text;
  return isWhole ? text : `${letters.slice(0, LONGEST_TEXT - 1).join("")}…`;
}

/** Columns two spaces apart. A row of one cell, such as a heading, takes no part in their widths. */
function aligned(
  rows: readonly (readonly string[])[],
  alignments: readonly DocumentTable["columns"][number]["alignment"][],
): readonly string[] {
  const whole = rows.filter((row) => row.length === alignments.length);
  const widths = alignments.map((_, at) => Math.max(0, ...whole.map((row) => lengthAt(row, at))));
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return alignments[at] === "end" ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}

function lengthAt(row: readonly string[], at: number): number {
  return row[at]?.length ?? 0;
}
