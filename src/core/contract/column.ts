import type { Choice } from "./words";

/**
 * A column of the contract, described once: the reader, new tables, the import of the user's own
 * sheets, restoring and the model take from here what they need.
 */
export interface Column {
  /** What we write above it. */
  readonly header: string;
  /** Other headers that mean the same in a table of ours. */
  readonly synonyms: readonly string[];
  /** What municipalities call it in sheets of their own. */
  readonly usualNames: readonly string[];
  /** In characters. */
  readonly width: number;
  /** What its cells are chosen from; null where anything may be typed. */
  readonly list: ColumnList | null;
  readonly inNewTable: Presence;
  /** How the numbers of an output are shown; null for an input, which keeps the user's format. */
  readonly shows: NumberShown | null;
  /** An output is written by us and never read. */
  readonly role: "input" | "output";
}

/** The drop-down list of a column: words, or the units of `Strutture`. */
export type ColumnList =
  | { readonly kind: "words"; readonly choices: readonly Choice<string>[] }
  | { readonly kind: "units" };

/** A whole number; a figure with the decimals that the ente chose; the same with its sign. */
export type NumberShown = "count" | "figure" | "signedFigure";

/** Whether a new table has a column, or a new workbook a table: `option` is what asks for it after `--con`. */
export type Presence = "always" | "never" | { readonly option: string };

type Details = Partial<Omit<Column, "header" | "role" | "shows">>;

const USUAL = {
  synonyms: [],
  usualNames: [],
  width: 16,
  list: null,
  inNewTable: "always",
  shows: null,
} as const;

/** A column that the user fills. */
export function input(header: string, details: Details = {}): Column & { role: "input" } {
  return { ...USUAL, ...details, header, role: "input" };
}

/** A column that we add to the user's table when there is something to write. */
export function output(
  header: string,
  shows: NumberShown,
  width = 14,
): Column & { role: "output" } {
  return { ...USUAL, width, inNewTable: "never", shows, header, role: "output" };
}

/** The drop-down list of a closed list of words. */
export function words(choices: readonly Choice<string>[]): ColumnList {
  return { kind: "words", choices };
}

/** `Settore/servizio`, as every table but `Strutture` has it. */
export const UNIT = input("Settore/servizio", {
  synonyms: ["Settore", "Servizio", "Area", "Struttura", "Unità organizzativa"],
  usualNames: [
    "Centro di responsabilità",
    "CdR",
    "C.d.R.",
    "Centro di costo",
    "Direzione",
    "Ufficio",
    "Ripartizione",
    "Settore/area",
    "Unità organizzativa responsabile",
    "Struttura responsabile",
    "Settore di riferimento",
  ],
  width: 28,
  list: { kind: "units" },
});
