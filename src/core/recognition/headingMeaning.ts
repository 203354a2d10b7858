import type { ImportField } from "./importFields";

/** How sure it is that a heading means a field: its own header, a usual name for it, or a word in it. */
export type Certainty = "same" | "usual" | "guessed";

export interface HeadingMeaning {
  /** Null: it is known what the column is, and that nothing of it is copied ("Giorni di ritardo"). */
  readonly field: ImportField | null;
  readonly certainty: Certainty;
  readonly traits: readonly HeadingTrait[];
}

export type HeadingTrait =
  /** "Descrizione", "Titolo": of whatever the table is about. */
  | "generic"
  /** The word alone does not say which figure it is ("Risultato", "Valutazione", "%"): the values must. */
  | "ambiguous"
  /** Only where nothing better is there: "Peso relativo", "Strutture coinvolte". */
  | "secondary"
  /** The number of a unit beside its name. */
  | "unitCode"
  /** How far something has come: of the objective, or of the phase in the same row. */
  | "progress"
  /** "Totale", "Media". */
  | "sum"
  /** A result with words beside it that we do not know: "Esito istruttoria". It may be another one. */
  | "unsure"
  /** A percentage or a judgement that says nothing of reaching something: "% impegnato". Not taken unprompted. */
  | "elsewhere"
  /** A result that is only one where the cells say so: "Monitoraggio". */
  | "weak"
  /** Of the Nucleo di valutazione or the OIV. */
  | "nucleo"
  /** A workbook made before says it. */
  | "remembered"
  /** The user has said it. */
  | "answered"
  /** Says a table of people: "Nominativo". */
  | "person";

export const CERTAINTY_RANK: Readonly<Record<Certainty, number>> = {
  same: 3,
  usual: 2,
  guessed: 1,
};

/** What the user says of a heading is as sure as its own name. */
export function answeredMeaning(field: ImportField | null): HeadingMeaning {
  return { field, certainty: "same", traits: ["answered"] };
}
