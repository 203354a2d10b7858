import type { RelazionePaneTexts } from "../../taskpane/texts/setupTexts";

/** *Per la Relazione*. */
export const PANE_RELAZIONE: RelazionePaneTexts = {
  title: "Per la Relazione",
  sentence:
    "Testi e tabelle con i valori di oggi, da incollare in Word: la tabella si adatta alla pagina e ripete la riga dei titoli.",
  copyAll: "Copia tutto",
  copy: "Copia",
  copySection: (section) => `Copia: ${section}`,
  text: (section) => `Testo da copiare: ${section}`,
  whole: "Relazione",
  preview: (section) => `Anteprima: ${section}`,
  include: "Parti della Relazione",
  wide: "Tabella degli obiettivi con tutte le colonne",
  wideHint: "Serve una pagina orizzontale: girate la pagina di Word prima di incollare.",
  notRemembered: "La scelta vale solo per ora: la cartella di lavoro non si può modificare.",
  nothingChosen: "Scegliete almeno una parte.",
  table: "Tabella, si scorre di lato",
};
