import type { Column } from "../contract/column";
import { inputsOf, namesOf } from "../contract/tables";
import {
  headingWords,
  periodWithin,
  type HeadingWords,
  type Period,
  type Stage,
} from "./headingWords";
import { furtherField, furtherTableOf, type FurtherTable, type ImportField } from "./importFields";
import type { HeadingMeaning, HeadingTrait } from "./headingMeaning";
import { meaningOfWords } from "./headingRules";
import { usualOutcome } from "./outcomeWords";
import { weighed } from "./resultWords";

export interface ReadHeading {
  readonly meaning: HeadingMeaning | null;
  readonly period: Period | null;
  readonly stage: Stage | null;
}

const SAME = new Map<string, ImportField>();
const USUAL = new Map<string, ImportField>();
addNames(SAME, ["objectives"], namesOf);
// What a table of objectives usually calls a column of its own comes before the columns of other tables.
addNames(USUAL, ["objectives"], ({ usualNames }) => usualNames);
// Headings about people count only in a list of people: "% di impegno" in a table of objectives is something else.
addNames(SAME, ["indicators", "activities", "counted"], namesOf);

/** Words that are an exact header of ours, and yet do not say which figure the column holds. */
const AMBIGUOUS: ReadonlySet<string> = new Set(["risultato", "punti", "raggiungimento", "stato"]);
const GENERIC: ReadonlySet<string> = new Set(["descrizione", "titolo"]);

/**
 * What a heading means; `above` is the heading over several columns under which it is ("Indicatore" over
 * "Descrizione", "Target", "Peso"), "" for none. A date or a year in it is its period.
 */
export function readHeading(heading: string, above = ""): ReadHeading {
  const own = headingWords(heading);
  const over = headingWords(above);
  return {
    meaning:
      answerUnder(heading, own, over) ??
      weighed(inDetails(together(own, over), over.key), own, over),
    period: periodWithin(own.period, over.period),
    stage: own.stage ?? over.stage,
  };
}

function together(own: HeadingWords, over: HeadingWords): HeadingMeaning | null {
  const exact = exactMeaning(own.key);
  if (over.key === "") return exact ?? meaningOfWords(own.key);
  const joined = own.key === "" ? null : meaningOfWords(`${own.key} ${over.key}`);
  // A name of several words stands for itself; "Peso" under "Indicatore" is what both say.
  const isOfOther = furtherTableOf(joined?.field ?? "code") !== null;
  if (exact !== null && own.key.includes(" ") && !isOfOther) return exact;
  const decided = joined?.field === exact?.field ? (exact ?? joined) : (joined ?? exact);
  return (
    exactMeaning(`${over.key} ${own.key}`) ??
    decided ??
    exactMeaning(over.key) ??
    meaningOfWords(over.key)
  );
}

/** Under "Fase" a weight, a state are those of the phase. */
const IN_DETAILS: Readonly<
  Partial<Record<FurtherTable, Readonly<Partial<Record<ImportField, ImportField>>>>>
> = {
  indicators: { assignedWeight: "indicators.weight", outcome: "indicators.actual" },
  activities: {
    assignedWeight: "activities.weight",
    outcome: "activities.completed",
    grade: "activities.progress",
  },
};

function inDetails(meaning: HeadingMeaning | null, above: string): HeadingMeaning | null {
  const field = meaning?.field ?? null;
  const over = (exactMeaning(above) ?? meaningOfWords(above))?.field ?? null;
  const table = over === null ? null : furtherTableOf(over);
  if (meaning === null || field === null || table === null) return meaning;
  return { ...meaning, field: IN_DETAILS[table]?.[field] ?? field };
}

/** "SI", "NO", "In parte" under "Raggiunto": a cross there is that outcome. */
function answerUnder(
  heading: string,
  own: HeadingWords,
  over: HeadingWords,
): HeadingMeaning | null {
  if (over.key === "" || exactMeaning(own.key) !== null) return null;
  const outcome = usualOutcome(heading);
  if (outcome === null || meaningOfWords(own.key) !== null) return null;
  const above = weighed(exactMeaning(over.key) ?? meaningOfWords(over.key), over, NOTHING_ABOVE);
  const isOfResult = above?.field === "outcome" || above?.field === "grade";
  return isOfResult ? { field: `mark.${outcome}`, certainty: "usual", traits: [] } : null;
}

const NOTHING_ABOVE = headingWords("");

function exactMeaning(key: string): HeadingMeaning | null {
  const same = SAME.get(key);
  const field = same ?? USUAL.get(key);
  if (field === undefined) return null;
  const traits: HeadingTrait[] = [];
  if (AMBIGUOUS.has(key)) traits.push("ambiguous");
  if (GENERIC.has(key)) traits.push("generic");
  return { field, certainty: same === undefined ? "usual" : "same", traits };
}

function addNames(
  names: Map<string, ImportField>,
  tables: readonly ("objectives" | FurtherTable)[],
  namesIn: (column: Column) => readonly string[],
): void {
  for (const table of tables) {
    for (const { field, column } of inputsOf(table)) {
      for (const name of namesIn(column)) {
        const { key } = headingWords(name);
        if (key === "" || SAME.has(key) || USUAL.has(key)) continue;
        names.set(
          key,
          table === "objectives" ? (field as ImportField) : furtherField(table, field),
        );
      }
    }
  }
}
