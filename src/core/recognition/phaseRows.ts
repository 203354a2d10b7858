import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { cellText } from "./cellText";
import type { RecognisedHeader } from "./header";
import type { ImportField } from "./importFields";
import type { RecognisedRow } from "./recognisedRow";

// Phases written below their objective, in its column: "- fase 1: acquisto", "a) bando", "• collaudo".

const SIGN = /^\s*[-–—•·▪●○◦‣➢➤→►✓]+\s*(?=\p{L}|\d|[«"“(])/u;
/** By how it is numbered a row is told from another level: "1)" from "a)" from "Fase 1". */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  ["sign", SIGN],
  ["number", /^\s*\(?\d{1,2}\)\s*\S/],
  ["roman", /^\s*\(?[ivx]{1,4}\)\s*\S/i],
  ["letter", /^\s*(?:\(?[a-z]\)|[a-z]\.)\s*\S/],
  ["capital", /^\s*\(?[A-Z]\)\s*\S/],
  [
    "phase",
    /^\s*(?:sotto)?(?:fase|azione|attivit[aà]'?|step)\s*(?:n\.?\s*)?°?\s*(?:\d|[a-z]\b|:)/i,
  ],
];
/** A row with one of these of its own is as much an objective as the one above. */
const OWN: readonly ImportField[] = ["code", "unit"];
const FIGURES: readonly ImportField[] = ["assignedWeight", "outcome", "grade"];

/**
 * The rows with phases of the objective above. A table whose objectives are all numbered so has none: they are told by
 * being marked otherwise than its first objective.
 */
export function withPhases(
  block: SheetBlock,
  { columns }: RecognisedHeader,
  rows: readonly RecognisedRow[],
): readonly RecognisedRow[] {
  const at = (field: ImportField): number => columns.findIndex((column) => column.field === field);
  const objective = at("operationalObjective");
  const textOf = (row: number, column: number): string =>
    cellText(block.rows[row]?.[column] ?? null);
  const levelIn = (row: number): string | null =>
    levelOf(phaseText(block.rows[row] ?? [], objective));
  const has = (row: number, fields: readonly ImportField[]): boolean =>
    fields.some((field) => textOf(row, at(field)) !== "");
  const first = rows.find(({ kind }) => kind === "objective");
  if (first === undefined) return rows;
  const level = levelIn(first.row);
  const last = rows
    .map(({ row, kind }) => kind === "objective" && levelIn(row) === level)
    .lastIndexOf(true);
  let owner: number | null = null;
  return rows.map((one, place): RecognisedRow => {
    const { row, kind } = one;
    const mayBe = kind === "objective" || kind === "heading" || kind === "withoutObjective";
    const own = mayBe ? levelIn(row) : null;
    const isPhase =
      owner !== null &&
      own !== null &&
      own !== level &&
      !isOwn(row, owner) &&
      !(has(row, FIGURES) && !has(owner, FIGURES));
    if (isPhase) return { row, kind: "phase" };
    if (kind === "objective") owner = row;
    // Below a blank row at the end there are notes.
    else if (kind !== "detail" && !(kind === "blank" && place < last)) owner = null;
    return one;
  });

  /** Filled, and otherwise than above: a unit may be repeated. */
  function isOwn(row: number, above: number): boolean {
    return OWN.some((field) => {
      const text = textOf(row, at(field));
      // The phase itself may be written in the first column.
      if (levelOf(text) !== null) return false;
      return text !== "" && (field === "code" || text !== textOf(above, at(field)));
    });
  }
}

/** "fase 1: acquisto" of "- fase 1: acquisto"; a letter or a number in front stays. */
export function phaseIn(cells: readonly Cell[], objective: number): string {
  return phaseText(cells, objective).replace(SIGN, "").trim();
}

/** In the column of the objectives, or the only text of the row, wherever it is. */
function phaseText(cells: readonly Cell[], objective: number): string {
  const text = cellText(cells[objective] ?? null);
  if (text !== "") return text;
  const texts = cells.filter((cell) => typeof cell === "string" && cell.trim() !== "");
  return texts.length === 1 ? cellText(texts[0] ?? null) : "";
}

/** Whether a text begins as phases do: with a sign, a letter, "Fase 2". */
export function isMarked(text: string): boolean {
  return levelOf(text) !== null;
}

function levelOf(text: string): string | null {
  return LEVELS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
