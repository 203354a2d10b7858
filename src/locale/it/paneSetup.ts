/** What the screens beside the calculation share. */
export const PANE_SETUP = {
  /** At the foot of Ready. */
  more: {
    title: "Altro",
    questions: "Domande sul vostro SMVP",
    add: "Aggiungi: obiettivi in numero, atti…",
    import: "Copia obiettivi da altri fogli",
    remove: "Rimuovi i dati del componente",
  },
  undo: "Annulla: rimetti com'era prima",
  toCheck: "Vai al controllo",
  toQuestions: "Rispondi alle domande",
  halted: {
    title: "Non è stato scritto nulla",
    sentence: "Prima c'è da risolvere questo:",
    retry: "Riprova",
    back: "Torna al controllo",
  },
} as const;

export const SETUP_WORK_TITLES = {
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
} as const;
