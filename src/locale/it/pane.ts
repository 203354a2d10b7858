import { PANE_FIRST_USE } from "./paneFirstUse";
import { PANE_READY } from "./paneReady";
import { PANE_RESTORING } from "./paneRestoring";
import { PANE_SETUP } from "./paneSetup";
import { openRefusalSentence } from "./openRefusals";

/** What the task pane says. Each screen has its part; what the use cases say has its own files. */
export const PANE_TEXTS = {
  product: "Calcola Performance",
  opening: "Si sta aprendo…",
  goBack: "Torna indietro",
  ready: PANE_READY,
  finished: {
    written: (sheet: string) => `Fatto. Il riepilogo è nel foglio «${sheet}».`,
    unchanged:
      "Nessuna novità dall'ultimo calcolo: la cartella di lavoro contiene già questi valori.",
  },
  restoring: PANE_RESTORING,
  firstUse: PANE_FIRST_USE,
  setup: PANE_SETUP,
  working: {
    title: {
      check: "Controllo in corso",
      calculate: "Calcolo in corso",
      restore: "Ripristino in corso",
      ...PANE_SETUP.workTitle,
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
  refused: {
    title: "Non è stato possibile",
    filterTitle: "Manca solo il filtro",
    retry: "Riprova",
    liftFilter: "Togli il filtro, scrivi e rimettilo",
    backToCheck: "Torna al controllo",
    sentence: openRefusalSentence,
  },
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
  showMore: (count: number) => `Mostra altri ${count}`,
  changed: {
    sentence: "I dati delle tabelle sono cambiati: quello che vedete qui è di prima.",
    checkAgain: "Ricontrolla",
  },
} as const;

export type PaneTexts = typeof PANE_TEXTS;
