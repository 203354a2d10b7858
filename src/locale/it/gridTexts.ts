import { cellAddress } from "../../core/workbook/address";
import type { GridTexts, ReadOnlyReason } from "../../page/texts/gridTexts";
import { refusalSentence } from "./refusals";

const READ_ONLY: Readonly<Record<ReadOnlyReason, string>> = {
  readOnly: "Il file è di sola lettura.",
  protectedSheet:
    "Il foglio è protetto: la protezione si toglie in Excel, con «Revisione», «Rimuovi protezione foglio».",
  ownSheet: "Foglio scritto da «Calcola performance»: si aggiorna con un nuovo calcolo.",
  outside: "Non modificabile: non fa parte di una tabella da compilare.",
  frame: "Non modificabile: è un'intestazione o un totale della tabella.",
  formula: "Formula, non modificabile qui: si vede il valore salvato nel file.",
  output: "Colonna compilata da «Calcola performance»: non si modifica a mano.",
  tooLong: "Il testo è troppo lungo: una cella contiene al massimo 32.767 caratteri.",
  notInList: "Il testo da incollare non è tra le voci dell'elenco di quella cella.",
  hidden: "La sua riga o colonna è nascosta: la modifica non si vedrebbe.",
};

export const ITALIAN_GRID: GridTexts = {
  workbook: "Cartella di lavoro",
  sheets: "Fogli",
  grid: (sheet) => `Foglio ${sheet}`,
  ownSheet: "scritto da Calcola performance",
  content: (address) => `Contenuto della cella ${address}`,
  emptyCell: "(vuota)",
  readOnly: (reason) => READ_ONLY[reason],
  formula: (formula) => `Formula: ${formula}`,
  editing: (address, header) => `${header}, cella ${address}`,
  emptyChoice: "(vuota)",
  refused: (typedInto, failure) => {
    const isCell = failure.code === "notEditable";
    const reason = isCell ? READ_ONLY[failure.reason] : refusalSentence(failure);
    if (typedInto !== null) return `La cella ${typedInto} è rimasta com'era. ${reason}`;
    const where = isCell ? ` Cella ${cellAddress(failure.row, failure.column)}:` : "";
    return `Tutte le celle sono rimaste com'erano.${where} ${reason}`;
  },
  undo: "Annulla",
  redo: "Ripeti",
  newRow: (table) => `Nuova riga della tabella ${table}`,
  oldFormulas:
    "Questo foglio contiene formule: si vedono i valori salvati nel file, che dopo una modifica possono non essere aggiornati. Excel e LibreOffice li ricalcolano all'apertura del file.",
  oldResults:
    "I dati sono cambiati dopo il calcolo: pesi, risultati e riepilogo sono quelli di prima. Premete «Calcola performance» per aggiornarli.",
  cut: (lastRow) =>
    `Il foglio continua: qui si vede fino alla riga ${String(lastRow)}. Il resto si conserva nel file com'è.`,
  missingFigure: "n.d.",
  chartCategory: "Voce",
};
