import type { PaneTexts } from "../../taskpane/texts/paneTexts";
import { PANE_READY } from "./paneReady";

const FIRST_USE: PaneTexts["firstUse"] = {
  title: "Calcola Performance",
  sentence:
    "Pesi, risultati e riepilogo degli obiettivi di performance, calcolati dalle tabelle di questo file.",
  found: "Usa questo foglio",
  foundHint: (sheet, rows) =>
    `Il foglio «${sheet}» sembra contenere ${rows === 1 ? "1 obiettivo" : `${rows} obiettivi`}: vedrete che cosa si copia prima di copiarlo. Il foglio resta com'è.`,
  rename: "Rinomina la tabella in «Obiettivi»",
  renameHint: (table) =>
    `La tabella «${table}» ha le colonne degli obiettivi. Cambia soltanto il suo nome.`,
  notRenamed:
    "Excel non ha potuto rinominarla: fatelo da «Struttura tabella», «Nome tabella», poi premete «Ricontrolla».",
  renameBack: (table) => `Ridai alla tabella il nome «${table}»`,
  steps: [
    "Preparate le tabelle, oppure copiate gli obiettivi dal vostro foglio.",
    "Compilatele: il riquadro dice che cosa manca e dove.",
    "Calcolate: pesi e risultati vanno nelle tabelle, il riepilogo in un foglio da stampare.",
  ],
  privacy: "I dati restano in questo file: non vengono inviati a nessuno.",
  prepare: "Prepara questo file",
  prepareHint: "Aggiunge le tabelle vuote da compilare.",
  example: "Apri un esempio",
  exampleHint: "Gli obiettivi 2022 di Sondrio, in un nuovo file.",
  ownSheets: "Ho già i miei fogli",
  ownSheetsHint: "Copia gli obiettivi da una vostra tabella.",
  exampleOpened:
    "L'esempio è aperto in un'altra cartella di lavoro: aprite lì il componente e provate «Calcola performance».",
};

const RESTORING: PaneTexts["restoring"] = {
  restore: {
    calculation: "Ripristina com'era prima del calcolo",
    preparation: "Ripristina com'era prima di aggiungere le tabelle",
    recording: "Ripristina com'era prima della registrazione",
    newYear: "Ripristina com'era prima di iniziare il nuovo anno",
    answers: "Ripristina le risposte di prima",
    import: "Ripristina com'era prima della copia",
  },
  restoreAny: "Ripristina com'era prima",
};

const SETUP: PaneTexts["setup"] = {
  more: {
    title: "Altro",
    questions: "Domande sul vostro SMVP",
    add: "Aggiungi: obiettivi in numero, atti…",
    addMissing: "Aggiungi: parametri, strutture, atti…",
    import: "Copia obiettivi da altri fogli",
    controlPlan: "Controlla il piano",
    checkText: "Controlla un testo",
    year: "Durante l'anno",
    remove: "Rimuovi i dati del componente",
    openWithFile: "Apri con questo file",
    openWithFileHint:
      "Chi apre questo file e ha il componente installato trova il riquadro già aperto.",
    notSaved: "Excel non ha potuto salvare la scelta in questo file.",
  },
};

/** What the pane says on its first screens, and what it announces. */
export const PANE_TEXTS: PaneTexts = {
  product: "Calcola Performance",
  opening: "Si sta aprendo…",
  goBack: "Torna indietro",
  ready: PANE_READY,
  finished: {
    written: (sheet, prospetto) =>
      prospetto === null
        ? `Fatto. Il riepilogo è nel foglio «${sheet}».`
        : `Fatto. Il riepilogo è nel foglio «${sheet}»; il Prospetto, interno e da non pubblicare, nel foglio «${prospetto}».`,
    unchanged:
      "Nessuna novità dall'ultimo calcolo: la cartella di lavoro contiene già questi valori.",
  },
  restoring: RESTORING,
  firstUse: FIRST_USE,
  setup: SETUP,
  working: {
    title: {
      check: "Controllo in corso",
      calculate: "Calcolo in corso",
      restore: "Ripristino in corso",
      previewTables: "Lettura della cartella di lavoro",
      prepare: "Aggiunta delle tabelle in corso",
      openExample: "Apertura dell'esempio",
      readAnswers: "Lettura dei parametri",
      answer: "Salvataggio delle risposte in corso",
      listPlaces: "Lettura della cartella di lavoro",
      readSource: "Lettura del foglio in corso",
      copyTable: "Copia in corso",
      readRelazione: "Preparazione dei testi",
      controlPlan: "Controllo del piano in corso",
      openTextCheck: "Controlla un testo",
      checkText: "Confronto dei numeri in corso",
      readYear: "Lettura della cartella di lavoro",
      recordYear: "Registrazione in corso",
      beginYear: "Preparazione del nuovo anno",
      findTraces: "Lettura della cartella di lavoro",
      remove: "Rimozione in corso",
    },
    steps: {
      reading: "Lettura delle tabelle…",
      calculating: "Controllo dei dati e calcolo…",
      writing: "Scrittura nella cartella di lavoro…",
      puttingBack: "Ritorno a com'era prima…",
    },
    waiting: "Terminate la modifica della cella (premete Invio): Excel attende.",
    leave: "Annulla",
    cannotLeave: "Da qui in poi non si può annullare: attendete che la scrittura finisca.",
  },
  blocked: {
    outsideExcel: {
      title: "Questa pagina lavora dentro Excel",
      sentence:
        "Aprite una cartella di lavoro in Excel e poi il componente dalla scheda Home, gruppo Performance.",
    },
    tooOld: {
      title: "Questa versione di Excel è troppo vecchia",
      sentence:
        "Servono Excel 2021, Microsoft 365 oppure Excel sul web. Aggiornate Excel, oppure aprite il file con Excel sul web.",
    },
  },
  forRelazione: "Per la Relazione",
  backToCheck: "Torna al controllo",
  fault: {
    title: "Qualcosa non ha funzionato",
    sentence:
      "C'è stato un errore del programma. Segnalatelo a chi gestisce il componente nel vostro ente, copiando i dettagli qui sotto.",
    details: "Dettagli dell'errore",
    copy: "Copia i dettagli",
    reopen: "Riapri il componente",
  },
  notFetched: {
    title: "Manca il collegamento",
    sentence:
      "Una parte del componente non è arrivata dalla rete. Controllate il collegamento e riaprite: il componente rileggerà la cartella di lavoro com'è ora.",
  },
  copy: {
    copied: "Copiato.",
    byHand: "Il browser non permette di copiare da qui: premete Ctrl+C (⌘C su Mac).",
  },
  place: {
    gone: "Non si può mostrare: il foglio è nascosto, oppure non c'è più.",
  },
  showMore: (count) => `Mostra altri ${count}`,
  changed: {
    sentence: "I dati delle tabelle sono cambiati: quello che vedete qui è di prima.",
    checkAgain: "Ricontrolla",
  },
};
