import type { Field } from "../contract/tables";
import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { CERTAINTY_RANK, meaningOfHeading, type Certainty } from "./headings";

/** Where the headings of the user's own table are, and what each column seems to be. */
export interface RecognisedHeader {
  /** Positions in the block, ends included. */
  readonly first: number;
  readonly last: number;
  /** One for each column of the block. */
  readonly columns: readonly SourceColumn[];
}

export interface SourceColumn {
  /** As the user sees it, the two or three rows of a tall header joined; "" where there is none. */
  readonly heading: string;
  readonly field: Field<"objectives"> | null;
  readonly certainty: Certainty | null;
}

/** How many rows may be above the headings: a title, a logo, a decree. */
const ROWS_SEARCHED = 60;
const TALLEST_HEADER = 3;

/** Two columns at least, one of them the objective: less may be any list. */
const FEWEST_COLUMNS = 2;

/** The rows of headings that say most; null when no row says what an objective is. */
export function findHeader(block: SheetBlock): RecognisedHeader | null {
  const labels = labelRows(block, Math.min(block.rows.length, ROWS_SEARCHED + TALLEST_HEADER));
  let best: { readonly header: RecognisedHeader; readonly score: number } | null = null;
  for (let first = 0; first < Math.min(labels.length, ROWS_SEARCHED); first += 1) {
    for (let last = first; last < Math.min(labels.length, first + TALLEST_HEADER); last += 1) {
      const columns = matchColumns(labels.slice(first, last + 1));
      const score = scoreOf(columns);
      // A taller header must say more: else a title above it, or data below it, has got in.
      const isShorter = best !== null && last - first < best.header.last - best.header.first;
      if (score > 0 && (best === null || score > best.score || (score === best.score && isShorter)))
        best = { header: { first, last, columns }, score };
    }
  }
  return best?.header ?? null;
}

/** The texts of the first rows, each merged cell's in all its cells. */
function labelRows(block: SheetBlock, count: number): readonly (readonly string[])[] {
  const labels = block.rows.slice(0, count).map((row) => row.map(labelText));
  for (const { top, left, bottom, right } of block.merged) {
    const text = labels[top]?.[left] ?? "";
    for (let row = top; row <= Math.min(bottom, labels.length - 1); row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cells = labels[row];
        if (cells !== undefined) cells[column] = text;
      }
    }
  }
  return labels;
}

/** A number is no heading. */
function labelText(cell: Cell): string {
  return typeof cell === "string" ? cellText(cell) : "";
}

function matchColumns(rows: readonly (readonly string[])[]): readonly SourceColumn[] {
  const width = rows[0]?.length ?? 0;
  const candidates = Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row[column] ?? "").filter((text) => text !== "");
    const distinct = parts.filter((text, at) => text !== parts[at - 1]);
    const heading = distinct.join(" ");
    const readings = [distinct.at(-1) ?? "", heading]
      .map(meaningOfHeading)
      .filter((meaning) => meaning !== null);
    const [best] = [...readings].sort((a, b) => rank(b.certainty) - rank(a.certainty));
    // The top row of a tall heading covers several columns. It decides only if the rows below it say nothing.
    return { heading, meaning: best ?? meaningOfHeading(distinct[0] ?? "") };
  });
  // Of several columns that seem to be one field, the surest keeps it, the leftmost of equals.
  const keeper = new Map<Field<"objectives">, number>();
  candidates.forEach(({ meaning }, column) => {
    if (meaning === null) return;
    const rival = keeper.get(meaning.field);
    const rivalMeaning = rival === undefined ? null : (candidates[rival]?.meaning ?? null);
    if (rivalMeaning === null || rank(meaning.certainty) > rank(rivalMeaning.certainty)) {
      keeper.set(meaning.field, column);
    }
  });
  return candidates.map(({ heading, meaning }, column) => {
    const isKept = meaning !== null && keeper.get(meaning.field) === column;
    return {
      heading,
      field: isKept ? meaning.field : null,
      certainty: isKept ? meaning.certainty : null,
    };
  });
}

function scoreOf(columns: readonly SourceColumn[]): number {
  const known = columns.filter(({ field }) => field !== null);
  const saysObjective = known.some(({ field }) => field === "operationalObjective");
  if (!saysObjective || known.length < FEWEST_COLUMNS) return 0;
  return known.reduce((sum, { certainty }) => sum + rank(certainty), 0);
}

function rank(certainty: Certainty | null): number {
  return certainty === null ? 0 : CERTAINTY_RANK[certainty];
}
