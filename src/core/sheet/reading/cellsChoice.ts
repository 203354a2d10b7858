import { isErrorCell, isNumberCell } from "../../workbook/snapshot";
import { exactOf, foundIn, type FilledCell } from "./cells";
import { foldText } from "../../contract/matching";
import type { Reading } from "./reading";
import { YES_NO, type Choice } from "../../contract/words";
import type { Candidate } from "./suggestions";

/** A closed list, ready to be searched. */
export interface ChoiceList<Value extends string> {
  readonly words: readonly string[];
  readonly valueOf: ReadonlyMap<string, Value>;
  /** Words and synonyms; a synonym suggests the word. */
  readonly candidates: readonly Candidate[];
}

export function choiceList<Value extends string>(
  choices: readonly Choice<Value>[],
): ChoiceList<Value> {
  const entries = choices.flatMap(({ value, word, synonyms = [] }) =>
    [word, ...synonyms].map((name) => ({ key: foldText(name), label: word, value })),
  );
  return {
    words: choices.map(({ word }) => word),
    valueOf: new Map(entries.map(({ key, value }) => [key, value])),
    candidates: entries,
  };
}

/** The value that a cell names in a list; null, unreported, for what is not in it. */
export function findChoice<Value extends string>(
  reading: Reading,
  cell: FilledCell,
  list: ChoiceList<Value>,
): Value | null {
  if (typeof cell.value !== "string") return null;
  return list.valueOf.get(reading.fold(cell.value)) ?? null;
}

/** What was probably meant by a cell that names nothing of the list. */
export function nearestChoice(
  reading: Reading,
  cell: FilledCell,
  list: ChoiceList<string>,
): string | null {
  return typeof cell.value === "string"
    ? reading.nearest(reading.fold(cell.value), list.candidates)
    : null;
}

/** A value of a closed list; anything else is reported with the nearest. `name`: header or parameter. */
export function readChoice<Value extends string>(
  reading: Reading,
  cell: FilledCell | null,
  list: ChoiceList<Value>,
  name: string,
): Value | null {
  if (cell === null || isErrorCell(cell.value)) return null;
  const value = findChoice(reading, cell, list);
  if (value === null) {
    const found = foundIn(reading, cell);
    const suggestion = nearestChoice(reading, cell, list);
    reading.report(
      "value-not-in-list",
      { name, found, nearest: suggestion, allowed: list.words },
      cell.place,
    );
  }
  return value;
}

const YES_OR_NO = choiceList(YES_NO);

/** Sì or No in any of their spellings (workbook.md, Cells); empty is neither. */
export function readYesNo(reading: Reading, cell: FilledCell | null): boolean | null {
  if (cell === null || isErrorCell(cell.value)) return null;
  const { value, place } = cell;
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? reading.fold(value) : numberWord();
  const meaning = YES_OR_NO.valueOf.get(word);
  if (meaning !== undefined) return meaning === "yes";
  reading.report("yes-no-unreadable", { found: foundIn(reading, cell) }, place);
  return null;

  function numberWord(): string {
    if (!isNumberCell(value) || value.format !== "plain") return "";
    const { s, n, d } = exactOf(reading, value);
    return d === 1n ? String(s * n) : "";
  }
}
