import { RESTORING_TEXTS } from "./restoring";

/** Putting the workbook back as it was. */
export const PANE_RESTORING = {
  restore: "Ripristina com'era prima del calcolo",
  restoreCommand: {
    preparation: "Ripristina com'era prima di aggiungere le tabelle",
    answers: "Ripristina le risposte di prima",
    import: "Ripristina com'era prima della copia",
  },
  ask: {
    title: "Ci sono modifiche fatte dopo il calcolo",
    sentence: "Ripristinando, queste modifiche vanno perse:",
    confirm: "Ripristina lo stesso",
    decline: "Lascia tutto com'è",
  },
  restored: {
    title: "Ripristino eseguito",
    sentence: "La cartella di lavoro è di nuovo com'era prima.",
    partly: "Il ripristino è stato eseguito, ma qualcosa è rimasto com'era: leggete qui sotto.",
    putBack: "Che cosa è stato rimesso",
    left: "Che cosa è rimasto",
    nothing: "Non c'era nulla da rimettere.",
  },
  nothing: {
    title: "Non c'è nulla da ripristinare",
    sentence: "La cartella di lavoro non conserva che cosa c'era prima di un calcolo.",
    damaged:
      "I dati per il ripristino sono stati modificati da qualcuno e non sono più affidabili: non è stato toccato nulla.",
  },
  back: "Torna al controllo",
  putBack: RESTORING_TEXTS.putBack,
  changed: RESTORING_TEXTS.changed,
  left: RESTORING_TEXTS.left,
} as const;
