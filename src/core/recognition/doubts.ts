import { foldText } from "../contract/matching";
import type { Outcome } from "../domain/outcome";
import type { ImportField } from "./importFields";
import type { ImportSource } from "./importing";
import { unknownOutcomeWords, type OutcomeWord } from "./outcomeWords";
import type { ImportChoices } from "./recognise";

/** What only the body can say, and what changes figures: nothing is copied before it is answered. */
export type Doubt = ColumnDoubt | WordsDoubt;

export interface ColumnDoubt {
  readonly kind: "column";
  readonly sheet: string;
  readonly heading: string;
  /** What it would be taken for. */
  readonly field: ImportField;
  /** Two of its values. */
  readonly samples: readonly string[];
  /** Headings of columns that may be the same. */
  readonly rivals: readonly string[];
}

/** All the words of one heading: one question. */
export interface WordsDoubt {
  readonly kind: "words";
  readonly sheet: string;
  readonly heading: string;
  readonly words: readonly OutcomeWord[];
}

/** Of a table as it would be copied. */
export function doubtsOf(
  { sheet, block, recognition }: ImportSource,
  choices: ImportChoices,
): readonly Doubt[] {
  const { columns } = recognition.header;
  const open = columns.flatMap(
    ({ heading, field, isOpen, samples, rivals }, at): readonly ColumnDoubt[] =>
      field === null || !isOpen || choices.columns[at] !== field
        ? []
        : [
            {
              kind: "column",
              sheet,
              heading,
              field,
              samples,
              rivals: rivals.map((rival) => columns[rival]?.heading ?? ""),
            },
          ],
  );
  const outcome = choices.columns.indexOf("outcome");
  if (outcome < 0) return open;
  const cells = choices.rows.map((row) => block.rows[row]?.[outcome] ?? null);
  const words = unknownOutcomeWords(cells).filter(
    ({ word }) => !(foldText(word) in choices.outcomes),
  );
  const heading = columns[outcome]?.heading ?? "";
  return words.length === 0 ? open : [...open, { kind: "words", sheet, heading, words }];
}

/** Of several tables: what is asked of the same heading, and each word, once. */
export function together(doubts: readonly Doubt[]): readonly Doubt[] {
  const asked = new Map<string, Doubt>();
  for (const doubt of doubts) {
    const key = doubt.kind === "words" ? "words" : `${foldText(doubt.heading)}\n${doubt.field}`;
    const known = asked.get(key);
    if (known?.kind === "words" && doubt.kind === "words") {
      asked.set(key, { ...known, words: added(known.words, doubt.words) });
    } else if (known === undefined) asked.set(key, doubt);
  }
  return [...asked.values()];
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
