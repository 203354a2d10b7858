import { input } from "./column";
import { table } from "./table";

/** `Testi`: paragraphs of the Relazione that are not figures. */
export const FREE_TEXTS_TABLE = table({
  name: "Testi",
  inNewWorkbook: { option: "testi" },
  blankRows: 10,
  columns: {
    year: input("Anno", { width: 10 }),
    section: input("Sezione", { width: 32 }),
    text: input("Testo", { width: 90 }),
  },
});
