import type { ParameterId } from "../../core/domain/parameters";
import type { QuestionsTexts } from "../../taskpane/texts/setupTexts";
import { ITALIAN } from "./texts";

/** A line for each parameter: what it decides. */
const HELP: Record<ParameterId, string> = {
  body: "Il nome dell'ente, come va nel riepilogo.",
  year: "L'anno di cui si calcola la performance. È necessario.",
  period: "Se è vuoto, l'anno e i due seguenti.",
  phase: "Programmazione, monitoraggio o consuntivo.",
  weights:
    "Quanto conta ogni obiettivo. «Strategicità e complessità» si calcola con i punti della tabella «Scale».",
  attribution: "Che cosa ottiene un obiettivo raggiunto solo in parte.",
  minimum: "Il risultato che ogni struttura deve almeno ottenere.",
  performanceThreshold: "L'indice da cui la performance dell'ente è positiva.",
  totalWeight: "Se è vuoto, 100.",
  weightsSumPer: "Dove i pesi assegnati devono dare il totale.",
  whenSumDiffers: "Che cosa fare se i pesi assegnati non danno il totale.",
  excludedWeight: "Se il peso degli obiettivi esclusi passa agli altri.",
  roundingDifference: "Dove va il resto quando i pesi si arrotondano.",
  decimals: "Da 0 a 4; se è vuoto, 2.",
  achievementThreshold: "Il grado da cui un obiettivo conta come raggiunto; se è vuota, 100.",
  thresholdsMetBy: "Se basta un valore uguale alla soglia o al minimo.",
  evaluationMeasure: "Su che cosa si valutano le strutture.",
  belowMinimum: "Che cosa vale una struttura sotto il minimo.",
  unitsEvaluatedOn: "Gli obiettivi con cui si valutano le strutture.",
  beyondTarget: "Quanto vale un indicatore che deve diminuire, se non arriva al target.",
  startingValueUse: "Se il valore di partenza serve solo per conoscenza o anche nel calcolo.",
  unitTerm: "La parola usata nel riepilogo.",
  planName: "Come si chiama il piano nei titoli: una delle proposte o il nome che usate voi.",
  evaluationBody: "Chi valida la relazione e propone le valutazioni.",
};

/** What an empty answer means where it depends on the others or on the tables (rules.md §2, §6). */
const TOLD_BY_DATA: Partial<Record<ParameterId, string>> = {
  phase: "si ricava dagli esiti scritti",
  beyondTarget: "un indicatore che deve diminuire e non arriva al target è un errore",
  belowMinimum: "sotto il minimo non c'è una valutazione (n.d.)",
  unitsEvaluatedOn:
    "vale «Ordinario» se c'è almeno un obiettivo ordinario, altrimenti «Performance»",
};

const NOT_FORESEEN = "Il nostro SMVP non lo dice";

/** What the ente's Sistema di misurazione e valutazione says, asked. */
export const PANE_QUESTIONS: QuestionsTexts = {
  title: "Che cosa prevede il vostro SMVP?",
  sentence:
    "SMVP: il Sistema di misurazione e valutazione della performance dell'ente. Le risposte vanno nella tabella «Parametri».",
  help: HELP,
  /** Of a closed list: left empty, the first of its words holds. */
  notForeseen: ({ choices }) =>
    choices?.[0] === undefined ? NOT_FORESEEN : `${NOT_FORESEEN} (si applica «${choices[0]}»)`,
  foreseen: "Previsto, su 100:",
  valueOf: (name) => `${name}, su 100`,
  example: "per esempio 85",
  left: "Non indicato",
  listHelp: ({ id, choices }) =>
    `${HELP[id]} Se non è indicato, ${TOLD_BY_DATA[id] ?? `vale «${choices?.[0] ?? ""}»`}.`,
  missing: "Scrivete il valore, oppure scegliete «Il nostro SMVP non lo dice».",
  general: "Fase e triennio",
  advanced: "Avanzate",
  issue: ITALIAN.issue,
  save: "Salva le risposte",
  unchanged: "Non ci sono modifiche da salvare.",
  finished: {
    sentence: "Nella tabella «Parametri» ora c'è:",
    unchanged: "La tabella «Parametri» contiene già queste risposte: non è stato scritto nulla.",
    changed: ({ name, before, after }) =>
      `${name}: ${after === "" ? "vuoto" : after} (prima: ${before === "" ? "vuoto" : before})`,
  },
};
