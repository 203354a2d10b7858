/** Putting the workbook back as it was: what leads there, and what is announced. */
export const PANE_RESTORING = {
  restore: {
    calculation: "Ripristina com'era prima del calcolo",
    preparation: "Ripristina com'era prima di aggiungere le tabelle",
    answers: "Ripristina le risposte di prima",
    import: "Ripristina com'era prima della copia",
  },
  restoreAny: "Ripristina com'era prima",
  ask: {
    calculation: "Ci sono modifiche fatte dopo il calcolo",
    preparation: "Ci sono modifiche fatte dopo aver aggiunto le tabelle",
    answers: "Ci sono modifiche fatte dopo le risposte",
    import: "Ci sono modifiche fatte dopo la copia",
  },
  restored: "Ripristino eseguito",
  nothing: "Non c'è nulla da ripristinare",
} as const;
