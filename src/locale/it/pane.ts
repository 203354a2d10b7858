/** What the task pane says of itself; issues, refusals and the summary have their own files. */
export const PANE_WORDS = {
  calculate: "Calcola performance",
  working: "Calcolo in corso…",
  outsideExcel:
    "Questo componente lavora dentro Excel: apritelo dalla scheda Home, gruppo Performance.",
  written: (sheet: string) => `Fatto. Il riepilogo è nel foglio «${sheet}».`,
  unchanged:
    "Nessuna novità dall'ultimo calcolo: la cartella di lavoro contiene già questi valori.",
  notWritten: "Ci sono errori da correggere: non è stato scritto nulla.",
  fault: (diagnostic: string) =>
    `C'è stato un errore del programma. Segnalatelo a chi lo cura, con queste righe:\n${diagnostic}`,
} as const;
