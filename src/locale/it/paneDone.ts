import type { Evaluation } from "../../core/domain/evaluation";
import type { Kind } from "../../core/domain/kind";
import type { DoneTexts } from "../../taskpane/texts/doneTexts";
import { capital, counted, formatEntered, formatExact, formatFixed, theSeveral } from "./numbers";
import { SUMMARY_TEXTS } from "./summary";
import { quote } from "./quotes";
import { explainedTrace } from "./traces";
import { EVALUATION_BODY_NAMES } from "./words";

const OBJECTIVES_OF: Record<Kind, string> = {
  performance: "obiettivi di performance",
  strategic: "altri obiettivi strategici",
  ordinary: "obiettivi ordinari",
};

/** The screen after a calculation: fetched with it. */
export const PANE_DONE: DoneTexts = {
  title: "Calcolo eseguito",
  openSummary: "Apri il riepilogo",
  report: SUMMARY_TEXTS,
  value: formatFixed,
  judgement: (index, threshold) =>
    `Indice ${formatExact(index)}%, soglia ${formatEntered(threshold)}%`,
  units: {
    title: unitsTitle,
    below: "sotto il minimo atteso",
    bar: (unit, result, minimum) =>
      minimum === null ? `${unit}: ${result}` : `${unit}: ${result}, minimo atteso ${minimum}`,
  },
  writtenParts: {
    title: "Che cosa è stato scritto",
    standing: "Dove sono i risultati",
    sheet: (sheet) => `Riepilogo, foglio «${sheet}»`,
    prospetto: (sheet) => `Prospetto interno, foglio «${sheet}»`,
    columns: (table, count) => `Tabella «${table}», ${count === 1 ? "colonna" : "colonne"}`,
  },
  prospetto: {
    make: (body) => `Prospetto per ${EVALUATION_BODY_NAMES[body].for}`,
    hint: "Aggiunge un foglio interno, da non pubblicare, con l'autovalutazione accanto alla valutazione. Poi ogni calcolo lo aggiorna.",
  },
  back: "Torna al controllo",
  explanation: {
    title: "Come si arriva a questo valore",
    of: (value) => `${value}: come si arriva a questo valore`,
    lists: {
      missed: (count) => counted(count, "obiettivo non raggiunto", "obiettivi non raggiunti"),
      excluded: (count) => counted(count, "obiettivo escluso", "obiettivi esclusi"),
      pending: (count) =>
        counted(count, "obiettivo ancora da valutare", "obiettivi ancora da valutare"),
    },
    counted: (count, row) => `${row}: ${count}`,
    reason: (reason) => (reason === null ? "Motivazione non indicata." : `Motivazione: ${reason}`),
    excluded: (reason) =>
      `Escluso: non si conta e non pesa. ${reason === null ? "Motivazione non indicata." : `Motivazione: ${reason}`}`,
    pending: "Ancora da valutare.",
    measures: (source, count) =>
      source === "indicators"
        ? counted(count, "indicatore", "indicatori")
        : counted(count, "attività", "attività"),
    unnamedMeasure: "Senza nome",
    waiting: "Manca il consuntivo.",
    band: (name) => `Riga della fascia ${quote(name)}`,
    weighed: (count) =>
      count === 1
        ? "L'obiettivo, con il suo peso"
        : capital(`${theSeveral(count)} obiettivi, con il loro peso`),
    sameWeight: (sentence) => `Il peso è lo stesso per tutti. ${sentence}`,
    selected: {
      explain: "Spiega la riga selezionata",
      title: "La riga selezionata",
      noObjective:
        "La cella selezionata in Excel non è nella riga di un obiettivo: sceglietene una nella tabella «Obiettivi» e riprovate.",
      noStaffShare:
        "La quota performance di struttura è n.d.: una delle strutture non ha ancora una valutazione.",
    },
    sentence: explainedTrace,
  },
  names: {
    index: "Indice di raggiungimento",
    percentage: "Percentuale di obiettivi raggiunti",
    progress: "Avanzamento",
    totalResult: "Totale dei risultati",
    totalWeight: "Totale dei pesi",
    evaluation: "Valutazione",
    weight: "Peso",
    achievement: "Grado di raggiungimento",
    measured: "Grado misurato",
    result: "Risultato",
    staffShare: "Quota performance di struttura",
  },
};

/** Says of which objectives, where units have several kinds: only one is held against the minimum (rules.md §6). */
function unitsTitle(evaluation: Evaluation): string {
  const title = SUMMARY_TEXTS.tableTitle("unitResults", evaluation);
  const kind = OBJECTIVES_OF[evaluation.plan.parameters.unitsEvaluatedOn];
  return evaluation.kinds.length > 1 ? `${title}: ${kind}` : title;
}
