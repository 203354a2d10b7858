import { header, tableName, type PreparableTable } from "../../core/contract/tables";
import type { AddingTexts } from "../../taskpane/texts/setupTexts";
import { formatCount } from "./numbers";

const DESCRIPTIONS: Record<PreparableTable, string> = {
  parameters: "Ente, anno e regole di calcolo del vostro SMVP.",
  units: "I settori, le aree o i servizi dell'ente.",
  objectives: "Una riga per obiettivo: struttura, peso, esito.",
  counted: "Per gli obiettivi di cui tenete solo quanti sono e quanti raggiunti.",
  acts: "Gli atti da citare: piano, sistema di misurazione, delibere.",
  indicators: "Valore di partenza, atteso e a consuntivo: da questi valori si ricava il grado.",
  activities: "Le fasi di ogni obiettivo, con scadenza e avanzamento.",
  bands: "Quanti punti vale un risultato, a scaglioni, se il vostro SMVP li prevede.",
  scales: "I punti per pesare gli obiettivi per strategicità e complessità.",
  freeTexts: "I paragrafi della Relazione che non sono cifre.",
  variations: "Gli obiettivi cambiati dopo l'approvazione, con l'atto che lo ha deciso.",
  staff:
    "Chi lavora in quale struttura e per quanto: se ne ricava la quota di struttura di ciascuno.",
  missions: "Il vostro elenco di missioni e programmi, al posto di quello ufficiale.",
};

const TABLE_TITLES: Record<PreparableTable, string> = {
  parameters: "Parametri",
  units: "Strutture",
  objectives: "Obiettivi",
  counted: "Obiettivi in numero",
  acts: "Atti",
  indicators: "Indicatori",
  activities: "Attività",
  bands: "Fasce di punteggio",
  scales: "Scale",
  freeTexts: "Testi",
  variations: "Variazioni",
  staff: "Personale",
  missions: "Missioni e programmi",
};

/** *Prepara questo file* and *Aggiungi: …*. */
export const PANE_ADDING: AddingTexts = {
  firstTitle: "Prepara questo file",
  title: "Aggiungi tabelle",
  firstSentence: "Saranno aggiunti questi fogli, ciascuno con una tabella. Nient'altro cambia.",
  sentence:
    "Scegliete che cosa aggiungere: ogni tabella va in un foglio nuovo. Nient'altro cambia.",
  tables: "Tabelle da aggiungere",
  name: ({ id }) => TABLE_TITLES[id],
  sheet: ({ id, sheet }) => (sheet === TABLE_TITLES[id] ? null : `Nel foglio «${sheet}».`),
  description: ({ id }) => DESCRIPTIONS[id],
  body: "Ente",
  bodyExample: "Comune di …",
  year: "Anno",
  yearWrong: "Scrivete l'anno con quattro cifre, per esempio 2025.",
  optional: "facoltativo, si può scrivere dopo",
  nothing: "Le tabelle ci sono già tutte.",
  noneChosen: "Scegliete almeno una tabella.",
  add: (count) => (count === 1 ? "Aggiungi la tabella" : "Aggiungi le tabelle"),
  finished: {
    none: "Non c'era nulla da aggiungere: le tabelle ci sono già.",
    sentence: (count) =>
      count === 1
        ? "È stata aggiunta una tabella."
        : `Sono state aggiunte ${formatCount(count)} tabelle.`,
    made: ({ table, sheet }) => `Tabella «${table}», foglio «${sheet}»`,
    fill: `Ora rispondete alle domande sul vostro SMVP, poi compilate «${tableName("units")}» e «${tableName("objectives")}»: di ogni obiettivo bastano «${header("objectives", "unit")}» e «${header("objectives", "operationalObjective")}».`,
  },
};
