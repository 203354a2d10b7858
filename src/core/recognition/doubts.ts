import { foldText } from "../contract/matching";
import type { Outcome } from "../domain/outcome";
import { openDropped } from "./droppedRows";
import type { DroppedRow } from "./recognition";
import type { Caveat, SourceColumn } from "./header";
import type { ImportField } from "./importFields";
import type { ImportSource } from "./importing";
import { unknownOutcomeWords, type OutcomeWord } from "./outcomeWords";
import type { ImportChoices } from "./recognition";

/** What only the body can say, and what changes figures: nothing is copied before it is answered. */
export type Doubt = ColumnDoubt | WordsDoubt | YearsDoubt;

/** Objectives of several years, and none of them is known to be that of the plan. */
export interface YearsDoubt {
  readonly kind: "years";
  /** Ascending. */
  readonly years: readonly number[];
  /** The year that was asked for, and that none of them is; null for none. */
  readonly wanted: number | null;
  readonly proposal: number;
}

export interface ColumnDoubt {
  readonly kind: "column";
  readonly sheet: string;
  readonly heading: string;
  /** What it would be taken for, or might be. */
  readonly field: ImportField;
  /** It is taken where nobody says otherwise; if not, it is left out. */
  readonly isTaken: boolean;
  readonly caveat: Caveat | null;
  /** Two of its values. */
  readonly samples: readonly string[];
  /** Columns that may be the same, and what each would fill. */
  readonly rivals: readonly RivalColumn[];
}

export interface RivalColumn {
  readonly heading: string;
  readonly field: ImportField;
}

/** All the words of one heading ("": of titles and notes): one question. */
export interface WordsDoubt {
  readonly kind: "words";
  readonly sheet: string;
  readonly heading: string;
  readonly words: readonly OutcomeWord[];
}

/** Whether a column must be looked at: it was taken by a word, by its values, or against a rival. */
export function isToConfirm({ field, evidence, rivals, isOpen }: SourceColumn): boolean {
  if (field === null) return isOpen;
  return isOpen || (evidence !== "answer" && (evidence !== "name" || rivals.length > 0));
}

/** Of a table as it would be copied. */
export function doubtsOf(source: ImportSource, choices: ImportChoices): readonly Doubt[] {
  const { sheet, recognition } = source;
  const { columns } = recognition.header;
  const open = openColumns(source, choices).flatMap((at): readonly ColumnDoubt[] => {
    const column = columns[at];
    const field = column?.field ?? column?.mayBe ?? null;
    if (column === undefined || field === null) return [];
    const rivals = column.rivals.map((rival) => ({
      heading: columns[rival]?.name ?? "",
      field: columns[rival]?.mayBe ?? field,
    }));
    return [
      {
        kind: "column",
        sheet,
        heading: column.name,
        field,
        isTaken: column.field !== null,
        caveat: column.caveat,
        samples: column.samples,
        rivals,
      },
    ];
  });
  const asked = outcomeWordsOf(source, choices);
  const words = asked?.words.filter(({ word }) => !(foldText(word) in choices.outcomes)) ?? [];
  return asked === null || words.length === 0 ? open : [...open, { ...asked, words }];
}

/** The columns that nothing is copied from before the user has said what they are. */
export function openColumns(
  { recognition }: ImportSource,
  choices: ImportChoices,
): readonly number[] {
  return recognition.header.columns.flatMap(({ field, isOpen }, at) => {
    const isAsProposed = (choices.columns[at] ?? null) === field;
    return isOpen && isAsProposed && !choices.confirmed.includes(at) ? [at] : [];
  });
}

/** The body's own words for outcomes in the rows that are copied, answered or not; null for none. */
export function outcomeWordsOf(source: ImportSource, choices: ImportChoices): WordsDoubt | null {
  const { sheet, block, recognition } = source;
  const outcome = choices.columns.indexOf("outcome");
  const cells = choices.rows.map((row) => block.rows[row]?.[outcome] ?? null);
  const words = outcome < 0 ? [] : unknownOutcomeWords(cells);
  const dropped = openDropped(block, recognition.dropped, choices);
  const [firstDropped] = dropped;
  const all = added(words, droppedWords(dropped));
  if (all.length === 0) return null;
  const heading =
    words.length > 0
      ? (recognition.header.columns[outcome]?.heading ?? "")
      : (firstDropped?.heading ?? "");
  return { kind: "words", sheet, heading, words: all };
}

/** "OBIETTIVO ELIMINATO": usually it counts no more. */
function droppedWords(dropped: readonly DroppedRow[]): readonly OutcomeWord[] {
  const words = dropped.map(({ phrase }) => ({
    word: phrase,
    count: 1,
    proposal: "excluded" as const,
  }));
  return added([], words);
}

/** Of several tables: what is asked of the same heading, and each word, once. */
export function together(doubts: readonly Doubt[]): readonly Doubt[] {
  const columns = new Map<string, Doubt>();
  for (const doubt of doubts) {
    if (doubt.kind !== "column") continue;
    const key = `${foldText(doubt.heading)}\n${doubt.field}`;
    if (!columns.has(key)) columns.set(key, doubt);
  }
  const words = wordsTogether(doubts.filter((doubt) => doubt.kind === "words"));
  return words === null ? [...columns.values()] : [...columns.values(), words];
}

/** Each word once; null for none. */
export function wordsTogether(asked: readonly WordsDoubt[]): WordsDoubt | null {
  const [first, ...others] = asked;
  if (first === undefined) return null;
  return others.reduce((all, { words }) => ({ ...all, words: added(all.words, words) }), first);
}

function added(
  known: readonly OutcomeWord[],
  more: readonly OutcomeWord[],
): readonly OutcomeWord[] {
  const words = new Map(known.map((word) => [foldText(word.word), word]));
  for (const word of more) {
    const key = foldText(word.word);
    const former = words.get(key);
    words.set(key, former === undefined ? word : { ...former, count: former.count + word.count });
  }
  return [...words.values()];
}

/** The words with what each usually means, where that is known. */
export function proposedOutcomes(doubts: readonly Doubt[]): Readonly<Record<string, Outcome>> {
  return Object.fromEntries(
    doubts.flatMap((doubt) =>
      doubt.kind === "words"
        ? doubt.words.flatMap(({ word, proposal }) =>
            proposal === null ? [] : [[foldText(word), proposal] as const],
          )
        : [],
    ),
  );
}
