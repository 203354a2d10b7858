import type { ParameterId, Parameters } from "../domain/parameters";
import { fullText } from "../numeric/decimal";
import { isExact, type Exact } from "../numeric/exact";
import { input } from "./column";
import { foldText } from "./matching";
import { table } from "./table";
import {
  EVALUATION_BODIES,
  KIND_CHOICES,
  PHASES,
  PLAN_NAMES,
  UNIT_TERMS,
  wordOf,
  type Choice,
} from "./words";

/** `Parametri`. */
export const PARAMETERS_TABLE = table({
  name: "Parametri",
  inNewWorkbook: "always",
  blankRows: 0,
  columns: {
    parameter: input("Parametro", { width: 32 }),
    value: input("Valore", { width: 34 }),
    source: input("Fonte", { width: 28, inNewTable: { option: "fonte" } }),
  },
});

/** One row of `Parametri`. */
export interface ParameterSchema {
  readonly id: ParameterId;
  readonly name: string;
  /** Names that it had, still read. */
  readonly formerNames: readonly string[];
  readonly isAdvanced: boolean;
  /** What it is usually called, offered where anything may be typed. */
  readonly usualValues: readonly string[];
}

/** Every parameter, in the order in which a new table shows them. */
export const PARAMETERS: readonly ParameterSchema[] = [
  common("body", "Ente"),
  common("year", "Anno"),
  common("period", "Triennio"),
  common("phase", "Fase"),
  common("weights", "Pesi"),
  common("attribution", "Risultato dell'obiettivo", "Attribuzione del risultato"),
  common("minimum", "Risultato minimo atteso"),
  common("performanceThreshold", "Soglia per il giudizio positivo", "Soglia performance"),
  advanced("totalWeight", "Totale dei pesi"),
  advanced("weightsSumPer", "Somma dei pesi per"),
  advanced("whenSumDiffers", "Se la somma non torna"),
  advanced("excludedWeight", "Peso degli esclusi"),
  advanced("roundingDifference", "Differenza di arrotondamento"),
  advanced("decimals", "Decimali"),
  advanced("achievementThreshold", "Soglia raggiungimento"),
  advanced("thresholdsMetBy", "Soglie e minimi raggiunti con", "Confronto con soglie e minimi"),
  advanced("evaluationMeasure", "Valutazione basata su", "Misura della valutazione"),
  advanced("belowMinimum", "Valutazione sotto il minimo", "Sotto il minimo"),
  advanced("unitsEvaluatedOn", "Obiettivi per valutare le strutture", "Strutture valutate su"),
  advanced("beyondTarget", "Grado oltre il target", "Formula decrescente"),
  advanced("startingValueUse", "Uso del valore di partenza"),
  advanced("unitTerm", "Denominazione strutture"),
  { ...advanced("planName", "Denominazione del piano"), usualValues: PLAN_NAMES },
  advanced("evaluationBody", "Organismo di valutazione"),
];

/** The parameters that take a word from a closed list. */
export type ListedParameterId =
  | "phase"
  | "weights"
  | "attribution"
  | "weightsSumPer"
  | "whenSumDiffers"
  | "excludedWeight"
  | "roundingDifference"
  | "thresholdsMetBy"
  | "evaluationMeasure"
  | "belowMinimum"
  | "unitsEvaluatedOn"
  | "beyondTarget"
  | "startingValueUse"
  | "unitTerm"
  | "evaluationBody";

export type ListedValue<Id extends ListedParameterId> = Extract<Parameters[Id], string>;

/** It takes the name of a band beside the words of its list (rules.md §6). */
export const NAMES_A_BAND: ListedParameterId = "belowMinimum";

/** The lists, the default first where the parameter has one of its own. */
export const PARAMETER_CHOICES: {
  readonly [Id in ListedParameterId]: readonly Choice<ListedValue<Id>>[];
} = {
  phase: PHASES,
  weights: [
    { value: "equal", word: "Uguali" },
    { value: "assigned", word: "Assegnati" },
    { value: "scales", word: "Strategicità e complessità" },
  ],
  attribution: [
    { value: "wholeOrNothing", word: "Tutto o niente", synonyms: ["Peso intero o zero"] },
    { value: "proportional", word: "In proporzione al grado", synonyms: ["Proporzionale"] },
  ],
  weightsSumPer: [
    { value: "body", word: "Ente" },
    { value: "unit", word: "Struttura" },
  ],
  whenSumDiffers: [
    { value: "error", word: "Errore" },
    { value: "reproportion", word: "Riproporziona" },
  ],
  excludedWeight: [
    { value: "redistributed", word: "Ridistribuito" },
    { value: "notRedistributed", word: "Non ridistribuito" },
  ],
  roundingDifference: [
    { value: "noted", word: "Segnalata in nota" },
    { value: "distributed", word: "Ripartita sulle righe" },
  ],
  thresholdsMetBy: [
    { value: "equalOrAbove", word: "Valore uguale o superiore", synonyms: ["Almeno"] },
    { value: "above", word: "Solo valore superiore", synonyms: ["Superiore"] },
  ],
  evaluationMeasure: [
    { value: "index", word: "Indice" },
    { value: "percentage", word: "Percentuale" },
  ],
  belowMinimum: [
    { value: "actual", word: "Risultato conseguito" },
    { value: "proportionalToMinimum", word: "Proporzionale al minimo" },
    { value: "zero", word: "Zero" },
  ],
  unitsEvaluatedOn: KIND_CHOICES,
  beyondTarget: [
    { value: "linear", word: "Lineare" },
    { value: "inverse", word: "Inversa" },
    { value: "zero", word: "Zero" },
  ],
  startingValueUse: [
    { value: "informative", word: "Solo informativo" },
    { value: "inCalculation", word: "Nel calcolo" },
  ],
  unitTerm: UNIT_TERMS,
  evaluationBody: EVALUATION_BODIES,
};

const BY_NAME: ReadonlyMap<string, ParameterId> = new Map(
  PARAMETERS.flatMap(({ id, name, formerNames }) =>
    [name, ...formerNames].map((known) => [foldText(known), id] as const),
  ),
);

/** The parameter of a folded name (`foldText`), present or former; null for an unknown one. */
export function parameterOfName(folded: string): ParameterId | null {
  return BY_NAME.get(folded) ?? null;
}

/** The name of a parameter in the column `Parametro`. */
export function parameterName(id: ParameterId): string {
  const parameter = PARAMETERS.find((candidate) => candidate.id === id);
  if (!parameter) throw new Error(`No name for the parameter ${id}.`);
  return parameter.name;
}

/** The word that `Valore` shows for a value of a closed list. */
export function wordOfParameterValue<Id extends ListedParameterId>(
  id: Id,
  value: ListedValue<Id>,
): string {
  return wordOf<ListedValue<Id>>(PARAMETER_CHOICES[id], value);
}

/** The same for a value of which only the text is known; the text itself where the list has no such value. */
export function wordOfChoice(id: ParameterId, value: string): string {
  const lists: Partial<Record<ParameterId, readonly Choice<string>[]>> = PARAMETER_CHOICES;
  return lists[id]?.find((choice) => choice.value === value)?.word ?? value;
}

/** What `Valore` shows for the value of a parameter: the word of its list, or the number; "" for an empty one. */
export function parameterText(id: ParameterId, parameters: Parameters): string {
  const value = parameters[id];
  if (value === null) return "";
  if (typeof value === "string") return wordOfChoice(id, value);
  if (typeof value === "number") return String(value);
  return isExact(value) ? numberText(value) : value.band;
}

/** "12,5": as a cell shows a number, every decimal and no sign between the thousands. */
export function numberText(value: Exact): string {
  return fullText(value, 0).replace(".", ",");
}

function common(id: ParameterId, name: string, ...formerNames: readonly string[]): ParameterSchema {
  return { id, name, formerNames, isAdvanced: false, usualValues: [] };
}

function advanced(
  id: ParameterId,
  name: string,
  ...formerNames: readonly string[]
): ParameterSchema {
  return { ...common(id, name, ...formerNames), isAdvanced: true };
}
