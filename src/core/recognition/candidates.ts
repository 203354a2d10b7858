import { foldText } from "../contract/matching";
import type { SheetBlock } from "../workbook/block";
import type { Cell } from "../workbook/snapshot";
import { columnValues, type ColumnValues } from "./columnValues";
import { answeredMeaning, type HeadingMeaning, type HeadingTrait } from "./headingMeaning";
import { readHeading } from "./headings";
import type { Period } from "./headingWords";
import type { ImportField } from "./importFields";
import type { Evidence } from "./header";
import type { HeadingAnswers } from "./readingContext";
import type { TablePart } from "./sheetParts";

/** A column on the way to its field. */
export interface Candidate {
  readonly column: number;
  readonly heading: string;
  readonly meaning: HeadingMeaning | null;
  readonly period: Period | null;
  readonly values: ColumnValues;
  /** What it would fill, as far as is known; null for nothing. */
  readonly field: ImportField | null;
  readonly evidence: Evidence | null;
  readonly isOpen: boolean;
  readonly rivals: readonly number[];
  readonly repeats: readonly number[];
}

/** Every column of a table with what its heading says and what its cells hold. */
export function candidatesOf(
  block: SheetBlock,
  { headings }: TablePart,
  rows: readonly number[],
  answers: HeadingAnswers,
): readonly Candidate[] {
  return headings.map(({ text, leaf, above }, column): Candidate => {
    const answer = answers.get(foldText(text)) ?? answers.get(foldText(leaf));
    const isAnswered = [text, leaf].some((each) => answers.has(foldText(each)));
    const read = readHeading(leaf, above);
    const meaning = isAnswered ? answeredMeaning(answer ?? null) : read.meaning;
    const { period } = read;
    const field = meaning?.field ?? null;
    return {
      column,
      heading: text,
      meaning,
      period,
      values: columnValues(cellsOf(block, column, rows)),
      field,
      evidence: evidenceOf(meaning),
      isOpen: false,
      rivals: [],
      repeats: [],
    };
  });
}

function evidenceOf(meaning: HeadingMeaning | null): Evidence | null {
  const field = meaning?.field ?? null;
  if (meaning === null || field === null) return null;
  if (meaning.traits.includes("answered")) return "answer";
  return meaning.certainty === "guessed" ? "word" : "name";
}

function* cellsOf(block: SheetBlock, column: number, rows: readonly number[]): Iterable<Cell> {
  for (const row of rows) yield block.rows[row]?.[column] ?? null;
}

export function hasTrait({ meaning }: Candidate, trait: HeadingTrait): boolean {
  return meaning?.traits.includes(trait) ?? false;
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

export function told(candidate: Candidate, field: ImportField, isOpen = false): Candidate {
  return { ...candidate, field, evidence: "values", isOpen };
}
