/** A text that somebody wrote about the performance: the same shape from Word, HTML or plain text. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
}

export type DraftBlock = DraftParagraph | DraftTable;

export interface DraftParagraph {
  readonly kind: "paragraph";
  /** A heading says what the blocks below it are about. */
  readonly role: "heading" | "text" | "footnote";
  readonly text: string;
}

export interface DraftTable {
  readonly kind: "table";
  /** The cells of a row may be fewer than those of another. */
  readonly rows: readonly (readonly string[])[];
}

/** Counted from 1, as a reader counts them: empty paragraphs and those in tables are left out. */
export type DraftPlace =
  | { readonly kind: "paragraph" | "footnote"; readonly number: number }
  /** `row` null: the whole table. */
  | { readonly kind: "table"; readonly number: number; readonly row: number | null };

/** A block with its place. */
export interface PlacedBlock {
  readonly block: DraftBlock;
  readonly place: DraftPlace;
}

/** The blocks that hold something, each with its number among those of its kind. */
export function placedBlocks({ blocks }: Draft): readonly PlacedBlock[] {
  const counted = { paragraph: 0, footnote: 0, table: 0 };
  return blocks.flatMap((block): readonly PlacedBlock[] => {
    if (block.kind === "table") {
      counted.table += 1;
      return [{ block, place: { kind: "table", number: counted.table, row: null } }];
    }
    if (block.text.trim() === "") return [];
    const kind = block.role === "footnote" ? "footnote" : "paragraph";
    counted[kind] += 1;
    return [{ block, place: { kind, number: counted[kind] } }];
  });
}
