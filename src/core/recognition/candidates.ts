import { foldText } from "../contract/matching";
import { columnLetters } from "../workbook/address";
import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { columnValues, type ColumnValues } from "./columnValues";
import type { HeadingMeaning, HeadingTrait } from "./headingMeaning";
import { readHeading } from "./headings";
import { percentHeading } from "./percentHeadings";
import type { Period, Stage } from "./headingWords";
import type { ImportField } from "./importFields";
import type { Caveat, Evidence } from "./header";
import type { ReadingContext } from "./readingContext";
import { rememberedMeaning, saidMeaning } from "./saidMeaning";
import type { TablePart } from "./sheetParts";

/** A column on the way to its field. */
export interface Candidate {
  readonly column: number;
  readonly heading: string;
  /** As it is asked for and answered (`SourceColumn`). */
  readonly name: string;
  readonly meaning: HeadingMeaning | null;
  readonly period: Period | null;
  readonly stage: Stage | null;
  /** The percentage that its heading is, where crosses below it may choose it; null for any other heading. */
  readonly percent: number | null;
  readonly values: ColumnValues;
  /** What it would fill, as far as is known; null for nothing. */
  readonly field: ImportField | null;
  readonly evidence: Evidence | null;
  /** The field it would fill if no other column did, or if the user said so; null for none. */
  readonly mayBe: ImportField | null;
  readonly caveat: Caveat | null;
  readonly isOpen: boolean;
  readonly rivals: readonly number[];
  readonly repeats: readonly number[];
}

/** Every column of a table with what its heading says and what its cells hold. */
export function candidatesOf(
  block: SheetBlock,
  { headings }: TablePart,
  rows: readonly number[],
  context: ReadingContext,
): readonly Candidate[] {
  const names = namesOf(block, headings);
  return headings.map(({ text, leaf, above }, column): Candidate => {
    const name = names[column] ?? text;
    const read = readHeading(leaf, above);
    const meaning =
      saidMeaning(context, name, text, leaf) ??
      read.meaning ??
      rememberedMeaning(context, name, text, leaf);
    const { period, stage } = read;
    const field = meaning?.field ?? null;
    return {
      column,
      heading: text,
      name,
      meaning,
      period,
      stage,
      percent: percentHeading(leaf, above),
      values: columnValues(cellsOf(block, column, rows)),
      field,
      evidence: evidenceOf(meaning),
      mayBe: null,
      caveat: null,
      isOpen: false,
      rivals: [],
      repeats: [],
    };
  });
}

/** "Peso [E]" where "Peso" is also in another column. */
function namesOf(block: SheetBlock, headings: TablePart["headings"]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of headings) {
    const key = foldText(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return headings.map(({ text }, column) => {
    const isAlone = counts.get(foldText(text)) === 1 && text !== "";
    return isAlone ? text : `${text} [${columnLetters(block.firstColumn + column)}]`.trim();
  });
}

function evidenceOf(meaning: HeadingMeaning | null): Evidence | null {
  const field = meaning?.field ?? null;
  if (meaning === null || field === null) return null;
  if (meaning.traits.includes("answered")) return "answer";
  if (meaning.traits.includes("remembered")) return "remembered";
  return meaning.certainty === "guessed" ? "word" : "name";
}

function* cellsOf(block: SheetBlock, column: number, rows: readonly number[]): Iterable<Cell> {
  for (const row of rows) yield block.rows[row]?.[column] ?? null;
}

export function hasTrait({ meaning }: Candidate, trait: HeadingTrait): boolean {
  return meaning?.traits.includes(trait) ?? false;
}

export function withTrait(candidate: Candidate, trait: HeadingTrait): Candidate {
  const { meaning } = candidate;
  if (meaning === null) return candidate;
  return { ...candidate, meaning: { ...meaning, traits: [...meaning.traits, trait] } };
}

/** Whether the user said it of this file, not of a file copied before. */
export function isSaidNow(candidate: Candidate): boolean {
  return isAnswered(candidate) && !hasTrait(candidate, "remembered");
}

/** What the user has said is not judged by the cells. */
export function isAnswered(candidate: Candidate): boolean {
  return hasTrait(candidate, "answered");
}

export function isField(field: ImportField): (candidate: Candidate) => boolean {
  return (candidate) => candidate.field === field;
}

/** At least half of what a column holds. */
export function isMostly(count: number, { filled }: ColumnValues): boolean {
  return filled > 0 && count * 2 >= filled;
}

export function without(candidate: Candidate): Candidate {
  return { ...candidate, field: null, evidence: null, isOpen: false };
}

/** The same column without its field: another column fills it, or only the user can choose it. */
export function yielding(candidate: Candidate, mayBe = candidate.field): Candidate {
  return { ...without(candidate), mayBe };
}

/** It is copied only after the user, who is asked, has said so. */
export function unproposed(candidate: Candidate, mayBe = candidate.field): Candidate {
  return { ...yielding(candidate, mayBe), caveat: "unsure", isOpen: true };
}

export function told(candidate: Candidate, field: ImportField, isOpen = false): Candidate {
  return { ...candidate, field, evidence: "values", isOpen };
}
