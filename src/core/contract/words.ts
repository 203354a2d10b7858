import type { Scale } from "../domain/scale";
import type { BandSubject, Trend } from "../domain/trend";
import type { Kind } from "../domain/kind";
import type { DeviationCause, Outcome } from "../domain/outcome";
import type { EvaluationBody, Phase, UnitTerm } from "../domain/parameters";
import type { UnitType } from "../domain/unitType";
import type { VariationKind } from "../domain/yearRecords";

/** One value of a closed list: the word that we show and the others that mean the same. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly word: string;
  readonly synonyms?: readonly string[];
}

/** Esito (rules.md §2). */
export const OUTCOMES: readonly Choice<Outcome>[] = [
  { value: "achieved", word: "Raggiunto", synonyms: ["Sì", "Conseguito", "Realizzato", "Attuato"] },
  { value: "partlyAchieved", word: "Parzialmente raggiunto", synonyms: ["Parziale"] },
  {
    value: "notAchieved",
    word: "Non raggiunto",
    synonyms: ["No", "Non conseguito", "Non realizzato", "Non attuato"],
  },
  {
    value: "excluded",
    word: "Escluso",
    synonyms: ["Stralciato", "Annullato", "Sterilizzato"],
  },
  { value: "inProgress", word: "In corso" },
];

/** Tipo obiettivo. */
export const KIND_CHOICES: readonly Choice<Kind>[] = [
  { value: "performance", word: "Performance" },
  { value: "strategic", word: "Strategico" },
  { value: "ordinary", word: "Ordinario" },
];

export const PHASES: readonly Choice<Phase>[] = [
  { value: "planning", word: "Programmazione" },
  { value: "monitoring", word: "Monitoraggio" },
  { value: "final", word: "Consuntivo" },
];

/** Tipo, in `Strutture`. */
export const UNIT_TYPES: readonly Choice<UnitType>[] = [
  { value: "sector", word: "Settore" },
  { value: "service", word: "Servizio" },
  { value: "area", word: "Area" },
];

/** Denominazione strutture. */
export const UNIT_TERMS: readonly Choice<UnitTerm>[] = [
  { value: "sector", word: "Settore" },
  { value: "area", word: "Area" },
  { value: "service", word: "Servizio" },
  { value: "unit", word: "Struttura" },
];

/** Denominazione del piano: the usual ones, the default first; an ente may write its own. */
export const PLAN_NAMES = [
  "Piano della performance",
  "PIAO – sottosezione 2.2",
  "Piano dettagliato degli obiettivi",
] as const;

/** Organismo di valutazione. */
export const EVALUATION_BODIES: readonly Choice<EvaluationBody>[] = [
  { value: "nucleo", word: "Nucleo di valutazione", synonyms: ["Nucleo"] },
  { value: "oiv", word: "OIV", synonyms: ["Organismo indipendente di valutazione"] },
];

/** In the column `Settore/servizio`: every unit. */
export const ALL_UNITS = "Tutti";

/** A row with only these words is the heading of a group of units, not a unit: "UFFICI E SERVIZI". */
export const UNIT_HEADING_WORDS: readonly string[] = [
  "Settori",
  "Servizi",
  "Aree",
  "Strutture",
  "Uffici",
  "Settore",
  "Servizio",
  "Area",
  "Struttura",
  "Ufficio",
  "Unità",
  "organizzative",
  "organizzativa",
  "e",
  "ed",
];

/** Sì and No, in any of their spellings (workbook.md, Cells). */
export const YES_NO: readonly Choice<"yes" | "no">[] = [
  { value: "yes", word: "Sì", synonyms: ["S", "X", "VERO", "TRUE", "1"] },
  { value: "no", word: "No", synonyms: ["N", "FALSO", "FALSE", "0"] },
];

/** Causa dello scostamento (rules.md §7). */
export const DEVIATION_CAUSES: readonly Choice<DeviationCause>[] = [
  { value: "external", word: "Esterna" },
  { value: "internal", word: "Interna" },
  { value: "inadequateIndicator", word: "Indicatore inadeguato" },
];

/** Variazione. */
export const VARIATION_CHOICES: readonly Choice<VariationKind>[] = [
  { value: "changed", word: "Modificato" },
  { value: "added", word: "Aggiunto" },
  { value: "dropped", word: "Tolto" },
  { value: "replaced", word: "Sostituito" },
];

/** By this an objective whose text is struck through is asked about, and remembered in `Corrispondenze`. */
export const STRUCK_WORD = "testo barrato";

export function wordOfOutcome(outcome: Outcome): string {
  return wordOf(OUTCOMES, outcome);
}

export function wordOfKind(kind: Kind): string {
  return wordOf(KIND_CHOICES, kind);
}

export function wordOfPhase(phase: Phase): string {
  return wordOf(PHASES, phase);
}

/** The word that a list shows for a value. Throws for a value that is not in it. */
export function wordOf<Value extends string>(
  choices: readonly Choice<Value>[],
  value: Value,
): string {
  const choice = choices.find((candidate) => candidate.value === value);
  if (!choice) throw new Error(`No word for ${value}.`);
  return choice.word;
}

/** Andamento atteso (rules.md §3). */
export const TRENDS: readonly Choice<Trend>[] = [
  { value: "increasing", word: "Crescente" },
  { value: "decreasing", word: "Decrescente" },
  { value: "atLeast", word: "Almeno" },
  { value: "atMost", word: "Entro il limite" },
  { value: "yesNo", word: "Sì/No" },
  { value: "date", word: "Data" },
  { value: "range", word: "Intervallo" },
];

/** Si applica a. */
export const BAND_SUBJECTS: readonly Choice<BandSubject>[] = [
  { value: "achievement", word: "Grado" },
  { value: "unboundedAchievement", word: "Grado senza limite" },
  { value: "actual", word: "Valore" },
  { value: "deviation", word: "Scostamento" },
];

/** What a number format says beside `Scostamento`: told in words, not by colour alone. */
export const DEVIATION_WORDS = { favourable: "favorevole", unfavourable: "sfavorevole" } as const;

/** Scala. */
export const SCALE_CHOICES: readonly Choice<Scale>[] = [
  { value: "importance", word: "Strategicità" },
  { value: "complexity", word: "Complessità" },
  { value: "nature", word: "Natura" },
];
