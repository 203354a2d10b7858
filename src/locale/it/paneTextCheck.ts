import type { TextCheckTexts } from "../../taskpane/texts/textCheckTexts";
import { checkSummary } from "./draft";

/** *Controlla un testo*. */
export const PANE_TEXT_CHECK: TextCheckTexts = {
  title: "Controlla un testo",
  sentence:
    "Incollate un paragrafo o tutta la Relazione, tabelle comprese: i numeri vengono confrontati con quelli calcolati.",
  field: "Testo da controllare",
  pastedTables: "Il testo incollato viene letto con le sue tabelle.",
  check: "Controlla",
  empty: "Incollate prima un testo.",
  summary: checkSummary,
  noFigures:
    "Nei dati ci sono errori da correggere: finché ci sono, non si può calcolare nulla con cui confrontare il testo.",
  marks: "Da correggere",
  expected: (text, expected) => `«${text}» → ${expected}`,
  sentenceLabel: "La frase giusta",
  copySentence: "Copia la frase giusta",
  notCompared: (count) =>
    count === 1 ? "1 numero non confrontato" : `${count} numeri non confrontati`,
  notComparedHint: "Non si sa che cosa indicano: verificateli voi.",
  neverChanged: "Il testo non viene modificato né conservato.",
};
