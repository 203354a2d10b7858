import type { Evaluation } from "../../core/domain/evaluation";
import type { Kind, Objective } from "../../core/domain/objective";
import type { Percentage } from "../../core/domain/quantities";
import { formatExact, formatFixed, formatEntered } from "./numbers";
import { SUMMARY_TEXTS } from "./summary";
import { explainedTrace } from "./traces";

const OBJECTIVES_OF: Record<Kind, string> = {
  performance: "obiettivi di performance",
  strategic: "altri obiettivi strategici",
  ordinary: "obiettivi ordinari",
};

/** The screen after a calculation: fetched with it. */
export const PANE_DONE = {
  title: "Calcolo eseguito",
  /** The words of the figure tables, the same as on the sheet. */
  report: SUMMARY_TEXTS,
  value: formatFixed,
  judgement: (index: Percentage, threshold: Percentage) =>
    `Indice ${formatExact(index)}, soglia ${formatEntered(threshold)}`,
  units: {
    title: unitsTitle,
    below: "sotto il minimo atteso",
    bar: (unit: string, result: string, minimum: string | null) =>
      minimum === null
        ? `${unit}: ${result} su 100`
        : `${unit}: ${result} su 100, minimo atteso ${minimum}`,
  },
  writtenParts: {
    title: "Che cosa è stato scritto",
    standing: "Dove sono i risultati",
    sheet: (sheet: string) => `Riepilogo, foglio «${sheet}»`,
    columns: (table: string, count: number) =>
      `Tabella «${table}», ${count === 1 ? "colonna" : "colonne"}`,
  },
  back: "Torna al controllo",
  explanation: {
    title: "Come si arriva a questo valore",
    of: (value: string) => `${value}: come si arriva a questo valore`,
    parts: (count: number) => (count === 1 ? "Da quale valore" : `Da quali valori (${count})`),
    sentence: explainedTrace,
  },
  names: {
    index: "Indice di raggiungimento",
    percentage: "Percentuale di obiettivi raggiunti",
    totalResult: "Totale dei risultati",
    totalWeight: "Totale dei pesi",
    evaluation: "Valutazione",
    weight: "Peso",
    achievement: "Grado di raggiungimento",
    objective: ({ code, operationalObjective }: Objective) => `${code} – ${operationalObjective}`,
  },
} as const;

/** Says of which objectives, where units have several kinds: only one is held against the minimum (rules.md §6). */
function unitsTitle(evaluation: Evaluation): string {
  const title = SUMMARY_TEXTS.tableTitle("unitResults", evaluation);
  const kind = OBJECTIVES_OF[evaluation.plan.parameters.unitsEvaluatedOn];
  return evaluation.kinds.length > 1 ? `${title}: ${kind}` : title;
}

export type DoneTexts = typeof PANE_DONE;
