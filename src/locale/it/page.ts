import type { PageTexts } from "../../page/texts/pageTexts";
import { refusalSentence } from "./refusals";

/** What the page says around the pane and the sheets. */
export const PAGE_TEXTS: PageTexts = {
  product: "Calcola Performance",
  start: {
    title: "Calcola Performance",
    sentence:
      "Pesi, risultati e riepilogo degli obiettivi di performance, calcolati dalle tabelle di un file Excel: senza Excel, senza installare nulla.",
    open: "Apri un file",
    openHint:
      "Un file .xlsx già preparato, oppure i vostri fogli (.xlsx, .ods, .csv): il riquadro riconosce gli obiettivi.",
    drop: "Potete anche trascinare il file su questa pagina.",
    example: "Prova con l'esempio di Sondrio",
    exampleHint: "Gli obiettivi 2022 del Comune di Sondrio, da calcolare.",
    exampleName: "sondrio-2022.xlsx",
    model: "Comincia da un modello vuoto",
    modelHint: "Le tabelle da compilare, con le istruzioni.",
    modelName: "obiettivi-di-performance.xlsx",
    opening: (name) => `Si apre «${name}»…`,
    notOpened: (name) => `«${name}» non si può aprire`,
    fault:
      "Il programma si è fermato mentre lo leggeva: il file non è stato toccato. Apritelo in Excel o in LibreOffice, salvatelo di nuovo come .xlsx e riprovate.",
    privacy:
      "I dati restano su questo computer: la pagina non invia e non conserva nulla, e funziona anche senza rete.",
  },
  skipTo: { sheets: "Vai ai fogli", pane: "Vai al riquadro" },
  pane: "Calcolo e controlli",
  bar: {
    label: "File",
    openOther: "Apri un altro file",
    save: "Salva",
    saveCopy: "Salva una copia",
    print: "Stampa il riepilogo",
    help: "Aiuto",
    close: "Chiudi",
    madeFrom: (name) =>
      `Lavorate su una copia in formato Excel dei valori di «${name}», che resta com'è.`,
    unsaved: "Modifiche non salvate",
    saved: (name) => `Salvato in «${name}».`,
    copied: (name) => `La copia «${name}» è tra i file scaricati. Il file di partenza è com'era.`,
    changedOnDisk: (name) =>
      `«${name}» è stato cambiato da un altro programma dopo che l'avete aperto qui, e non è stato toccato. Il vostro lavoro è in una copia, tra i file scaricati.`,
    notWritten: (name) =>
      `«${name}» non si è potuto scrivere, ed è com'era. Il vostro lavoro è in una copia, tra i file scaricati.`,
  },
  refusal: refusalSentence,
  discard: (name) =>
    `Le modifiche a «${name}» non sono salvate e andrebbero perse. Aprire lo stesso un altro file?`,
};
