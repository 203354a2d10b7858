/** The screen of a workbook without our tables. */
export const PANE_FIRST_USE = {
  title: "Calcola Performance",
  sentence:
    "Pesi, risultati e riepilogo degli obiettivi di performance, calcolati dalle tabelle di questo file.",
  prepare: "Prepara questo file",
  prepareHint: "Aggiunge le tabelle vuote da compilare.",
  example: "Apri un esempio",
  exampleHint: "Gli obiettivi 2022 di Sondrio, in un nuovo file.",
  ownSheets: "Ho già i miei fogli",
  ownSheetsHint: "Copia gli obiettivi da una vostra tabella.",
  exampleOpened:
    "L'esempio è aperto in un'altra cartella di lavoro: aprite lì il componente e provate «Calcola performance».",
} as const;
