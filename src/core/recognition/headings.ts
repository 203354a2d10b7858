import { foldText } from "../contract/matching";
import type { Column } from "../contract/column";
import { inputsOf, namesOf, type Field } from "../contract/tables";

/** How sure it is that a heading means a field: its own header, a usual name for it, or a word in it. */
export type Certainty = "same" | "usual" | "guessed";

export interface HeadingMeaning {
  readonly field: Field<"objectives">;
  readonly certainty: Certainty;
}

export const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = {
  same: 3,
  usual: 2,
  guessed: 1,
};

const COLUMNS = inputsOf("objectives");

const BY_HEADER = indexOf(namesOf);
const BY_USUAL_NAME = indexOf(({ usualNames }) => usualNames);

/** The fields that a word in a heading may tell, in the order in which they are tried. */
const TELLING_WORDS = COLUMNS.flatMap(({ field, column }) =>
  column.tellingWord === null ? [] : [{ field, ...column.tellingWord }],
).sort((a, b) => a.rank - b.rank);

/** The field of `Obiettivi` that a heading of the user's own table probably means; null when nothing is near. */
export function meaningOfHeading(heading: string): HeadingMeaning | null {
  const key = foldText(heading);
  if (key === "") return null;
  const same = BY_HEADER.get(key);
  if (same !== undefined) return { field: same, certainty: "same" };
  const usual = BY_USUAL_NAME.get(key);
  if (usual !== undefined) return { field: usual, certainty: "usual" };
  const guessed = TELLING_WORDS.find(({ pattern }) => pattern.test(key));
  return guessed === undefined ? null : { field: guessed.field, certainty: "guessed" };
}

function indexOf(
  namesIn: (column: Column) => readonly string[],
): ReadonlyMap<string, Field<"objectives">> {
  return new Map(
    COLUMNS.flatMap(({ field, column }) =>
      namesIn(column).map((name) => [foldText(name), field] as const),
    ),
  );
}
