import type { ImportPlace } from "../../core/recognition/importing";

/** Of the screens beside the calculation, what the first ones say and what is announced. */
export const PANE_SETUP = {
  /** At the foot of Ready. */
  more: {
    title: "Altro",
    questions: "Domande sul vostro SMVP",
    add: "Aggiungi: obiettivi in numero, atti…",
    addMissing: "Aggiungi: parametri, strutture, atti…",
    import: "Copia obiettivi da altri fogli",
    remove: "Rimuovi i dati del componente",
  },
  workTitle: {
    previewTables: "Lettura della cartella di lavoro",
    prepare: "Aggiunta delle tabelle in corso",
    openExample: "Apertura dell'esempio",
    readAnswers: "Lettura dei parametri",
    answer: "Salvataggio delle risposte in corso",
    listPlaces: "Lettura della cartella di lavoro",
    readSource: "Lettura del foglio in corso",
    copyTable: "Copia in corso",
    findTraces: "Lettura della cartella di lavoro",
    remove: "Rimozione in corso",
  },
  finishedTitle: {
    prepare: "Tabelle aggiunte",
    answer: "Risposte salvate",
    copyTable: "Righe copiate",
    remove: "Dati rimossi",
  },
  haltedTitle: "Non è stato scritto nulla",
  wrongAnswers: (count: number) =>
    count === 1
      ? "Non è stato scritto nulla: una risposta è da correggere."
      : `Non è stato scritto nulla: ${count} risposte sono da correggere.`,
  nothingFound: (place: ImportPlace) =>
    place.kind === "table"
      ? `Nella tabella «${place.table}» non si è trovata una colonna per l'obiettivo. Controllate di aver scelto la tabella giusta e le sue intestazioni.`
      : `Nel foglio «${place.sheet}» non si è trovata la riga delle intestazioni con una colonna per l'obiettivo. Controllate di aver scelto il foglio giusto, oppure selezionate le celle della tabella.`,
  unusableSelection:
    "La selezione non si può leggere: selezionate un solo gruppo di celle vicine e riprovate.",
} as const;
