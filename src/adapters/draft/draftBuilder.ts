import type { Draft, DraftBlock, DraftParagraph } from "../../core/draft/draft";

/** Makes a draft from what a reader meets, in order. A table in a cell comes before the table that holds it. */
export interface DraftBuilder {
  readonly addText: (characters: string) => void;
  /** Ends the paragraph: a block of its own, or a line of the cell that it is in. */
  readonly endParagraph: (role: DraftParagraph["role"]) => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  /** `columns`, `rows`: how many it spans. The further ones are empty cells, so that columns stay below each other. */
  readonly openCell: (columns: number, rows: number) => void;
  /** The open cell spans so many columns; said before it holds any text. */
  readonly widenCell: (columns: number) => void;
  readonly closeCell: () => void;
  readonly draft: () => Draft;
}

/** Wider cells than this are nonsense. */
const MOST_SPANNED = 64;

interface OpenTable {
  readonly rows: string[][];
  /** For each column, how many of the next rows a cell above takes. */
  readonly taken: number[];
  /** The open cell: its lines, and where its text goes in the row. */
  cell: { readonly lines: string[]; readonly at: number } | null;
}

export function createDraftBuilder(): DraftBuilder {
  const blocks: DraftBlock[] = [];
  const tables: OpenTable[] = [];
  let pieces: string[] = [];

  function endParagraph(role: DraftParagraph["role"]): void {
    const text = tidied(pieces.join(""));
    pieces = [];
    if (text === "") return;
    const cell = tables.at(-1)?.cell ?? null;
    if (cell !== null) cell.lines.push(text);
    else blocks.push({ kind: "paragraph", role, text });
  }

  function closeCell(): void {
    endParagraph("text");
    const table = tables.at(-1);
    if (!table?.cell) return;
    const row = table.rows.at(-1);
    if (row) row[table.cell.at] = table.cell.lines.join("\n");
    table.cell = null;
  }

  /** The cells of rows above that reach down to here. */
  function addTakenCells(table: OpenTable, row: string[]): void {
    while ((table.taken[row.length] ?? 0) > 0) {
      table.taken[row.length] = (table.taken[row.length] ?? 0) - 1;
      row.push("");
    }
  }

  return {
    addText: (characters) => void pieces.push(characters),
    endParagraph,
    openTable: () => {
      endParagraph("text");
      tables.push({ rows: [], taken: [], cell: null });
    },
    closeTable: () => {
      closeCell();
      const table = tables.pop();
      const rows = table?.rows.filter((row) => row.some((cell) => cell !== "")) ?? [];
      if (rows.length > 0) blocks.push({ kind: "table", rows });
    },
    openRow: () => {
      closeCell();
      tables.at(-1)?.rows.push([]);
    },
    openCell: (columns, rows) => {
      closeCell();
      const table = tables.at(-1);
      const row = table?.rows.at(-1);
      if (!table || !row) return;
      addTakenCells(table, row);
      const from = row.length;
      for (let at = 0; at < Math.min(Math.max(1, columns), MOST_SPANNED); at += 1) row.push("");
      for (let at = from; at < row.length; at += 1) {
        table.taken[at] = Math.max(0, Math.min(rows, MOST_SPANNED) - 1);
      }
      table.cell = { lines: [], at: from };
    },
    widenCell: (columns) => {
      const row = tables.at(-1)?.rows.at(-1);
      for (let at = 1; row && at < Math.min(columns, MOST_SPANNED); at += 1) row.push("");
    },
    closeCell,
    draft: () => {
      while (tables.length > 0) {
        closeCell();
        const table = tables.pop();
        if (table && table.rows.length > 0) blocks.push({ kind: "table", rows: table.rows });
      }
      endParagraph("text");
      return { blocks };
    },
  };
}

function tidied(text: string): string {
  return text
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/g, " ")
    .trim();
}
