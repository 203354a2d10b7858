import { input, words } from "./column";
import { table } from "./table";
import { YES_NO } from "./words";

/** `Corrispondenze`: what the import copied from the user's own sheets, a row for every column. */
export const CORRESPONDENCES_TABLE = table({
  name: "Corrispondenze",
  inNewWorkbook: "never",
  blankRows: 0,
  columns: {
    sheet: input("Foglio", { width: 28 }),
    range: input("Intervallo", { width: 14 }),
    heading: input("Intestazione", { width: 40 }),
    copiedTo: input("Copiata in", { width: 28 }),
    copiedRows: input("Righe copiate", { width: 14 }),
    leftOutRows: input("Righe lasciate fuori", { width: 28 }),
    date: input("Data", { width: 12 }),
    confirmed: input("Confermata", { width: 12, list: words(YES_NO) }),
  },
});
