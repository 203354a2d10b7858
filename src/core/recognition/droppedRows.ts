import { STRUCK_WORD } from "../contract/words";
import type { DroppedRow } from "./recognition";
import type { SheetBlock } from "../workbook/block";
import { numberIn } from "../workbook/snapshot";
import { cellText } from "./cellText";
import type { RecognisedHeader } from "./header";
import { furtherTableOf, markedOutcome, type ImportField } from "./importFields";
import type { ImportChoices } from "./recognition";
import type { RecognisedRow } from "./recognisedRow";

// "OBIETTIVO ELIMINATO", "stralciato con DGC 45", "rinviato al 2026", a text that is struck through: an objective that
// may not count any more. What changes every figure is asked, wherever in its row it is said.

const STEMS =
  "eliminat|stralciat|annullat|soppress|revocat|rinviat|sospes|sterilizzat|cancellat|ritirat|decadut|abbandonat";
const UNTIL = String.raw`(?:\s+(?:al|all'|nel|per il|a)\s*(?:anno\s+)?20\d\d)?`;
const BE = String.raw`(?:(?:è|e'|é|viene|sono|vengono|stat[oi])\s+)*`;
const ONE = String.raw`(?:l['’]\s*)?(?:obiettivo|ob\.?)\s+${BE}(?:${STEMS})o(?!\p{L})${UNTIL}`;
const ALONE = String.raw`${BE}(?:${STEMS})o(?!\p{L})${UNTIL}`;
const ANYWHERE = new RegExp(String.raw`(?<!\p{L})${ONE}`, "iu");
const FIRST = new RegExp(String.raw`^[^\p{L}\d]*(?:${ALONE})`, "iu");
/** "Creazione della banca dati (ELIMINATO)", "… – stralciato". */
const BEHIND = new RegExp(String.raw`(?:[([]|\s[-–—]\s*)(${ALONE})[^)\]]*[)\]]?\s*$`, "iu");
const SEVERAL = new RegExp(
  String.raw`^[^\p{L}\d]*(?:obiettivi|ob\.?)\s+${BE}(?:${STEMS})i(?!\p{L})${UNTIL}`,
  "iu",
);
/** Behind the phrase of a note comes the act; behind that of an objective its text. */
const NOTE = new RegExp(String.raw`^[^\p{L}\d]*(?:${ONE}|${ALONE})(?!.*\s[-–—:]\s+\p{L})`, "iu");
const AROUND = /^[^\p{L}\d]+|\s+$/gu;

/** "Obiettivo eliminato" of "Obiettivo eliminato con DGC 45"; null for another text. */
function droppedIn(text: string): string | null {
  const found = ANYWHERE.exec(text)?.[0] ?? FIRST.exec(text)?.[0] ?? BEHIND.exec(text)?.[1];
  return found === undefined ? null : found.replace(AROUND, "").replace(/\s+/g, " ");
}

/** "Obiettivi stralciati" over a group of rows; null for another text. */
export function droppedTitle(text: string): string | null {
  const found = SEVERAL.exec(text)?.[0];
  return found === undefined ? null : found.replace(AROUND, "").replace(/\s+/g, " ");
}

/** Whether a lone text is a note about the objective above it, and no objective. */
export function isDroppedNote(text: string): boolean {
  return NOTE.test(text);
}

/** @param titles the texts above the table */
export function droppedRows(
  block: SheetBlock,
  { columns }: RecognisedHeader,
  rows: readonly RecognisedRow[],
  titles: readonly string[],
): readonly DroppedRow[] {
  const found = new Map<number, DroppedRow>();
  const said = columns.flatMap(({ field, heading }, column) =>
    maySay(field) ? [{ column, heading }] : [],
  );
  const overAll = titles.flatMap((title) => droppedTitle(title) ?? [])[0] ?? null;
  let over = overAll;
  let owner: number | null = null;
  for (const { row, kind } of rows) {
    const cells = block.rows[row] ?? [];
    if (kind === "objective") {
      owner = row;
      if (over !== null) found.set(row, { row, phrase: over, heading: "" });
      for (const { column, heading } of said) {
        const phrase = droppedIn(cellText(cells[column] ?? null));
        if (phrase !== null) found.set(row, { row, phrase, heading });
      }
    } else if (kind === "heading" || kind === "withoutObjective") {
      const [text = ""] = cells.map(cellText).filter((each) => each !== "");
      const several = droppedTitle(text);
      const phrase = isDroppedNote(text) ? droppedIn(text) : null;
      if (several !== null || kind === "heading") over = several ?? overAll;
      if (phrase !== null && owner !== null && !found.has(owner)) {
        found.set(owner, { row: owner, phrase, heading: "" });
      }
    }
  }
  for (const row of struckObjectives(block, columns, rows)) {
    if (!found.has(row)) found.set(row, { row, phrase: STRUCK_WORD, heading: "" });
  }
  return [...found.values()];
}

/** An objective whose text is struck through: somebody may have cancelled it by hand. */
function struckObjectives(
  { struckCells = [] }: SheetBlock,
  columns: RecognisedHeader["columns"],
  rows: readonly RecognisedRow[],
): readonly number[] {
  const objective = columns.findIndex(({ field }) => field === "operationalObjective");
  const struck = new Set(
    struckCells.filter(({ column }) => column === objective).map(({ row }) => row),
  );
  return rows.flatMap(({ row, kind }) => (kind === "objective" && struck.has(row) ? [row] : []));
}

const NAMES: readonly ImportField[] = ["unit", "mission", "programme", "category", "kind", "owner"];

/** What the outcome says is asked as an outcome; what a phase says is about the phase. */
function maySay(field: ImportField | null): boolean {
  if (field === null) return true;
  const isFigure = field === "outcome" || field === "grade" || markedOutcome(field) !== null;
  return !isFigure && furtherTableOf(field) === null && !NAMES.includes(field);
}

/** Those that no outcome and no grade contradicts: what they mean must be said. */
export function openDropped(
  block: SheetBlock,
  dropped: readonly DroppedRow[],
  { columns, rows }: ImportChoices,
): readonly DroppedRow[] {
  const wanted = new Set(rows);
  const isSaid = (row: number, field: ImportField | null, column: number): boolean => {
    const cell = block.rows[row]?.[column] ?? null;
    if (field === "grade") return (numberIn(cell) ?? 0) !== 0;
    return (
      (field === "outcome" || (field !== null && markedOutcome(field) !== null)) && cell !== null
    );
  };
  return dropped.filter(
    ({ row }) => wanted.has(row) && !columns.some((field, column) => isSaid(row, field, column)),
  );
}
