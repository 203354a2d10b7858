import type { YearPaneTexts } from "../../taskpane/texts/yearPaneTexts";
import { YEAR_TEXTS } from "./year";

/** *Durante l'anno*. */
export const PANE_YEAR: YearPaneTexts = {
  title: "Durante l'anno",
  approval: {
    title: "Piano approvato",
    sentence:
      "Conserva gli obiettivi come sono ora, nella tabella PianoApprovato, e l'atto nella tabella Atti. Le rimodulazioni si ricavano da qui.",
    act: "Atto",
    usualAct: "Approvazione del Piano",
    actMissing: "Scrivete l'atto che ha approvato il piano.",
    organ: "Organo (facoltativo)",
    number: "Numero (facoltativo)",
    date: "Data (facoltativa)",
    record: "Registra il piano approvato",
  },
  monitoring: {
    title: "Monitoraggio",
    sentence:
      "Aggiunge alla tabella Monitoraggi lo stato di ogni obiettivo a una data. Le righe che ci sono non cambiano.",
    date: "Data del monitoraggio",
    dateMissing: "Indicate la data.",
    record: "Registra monitoraggio",
  },
  variations: {
    title: "Rimodulazioni",
    sentence:
      "Aggiunge alla tabella Variazioni le differenze dal piano approvato: atto e motivazione li scrivete voi.",
    record: "Registra le variazioni",
  },
  newYear: {
    title: "Nuovo anno da questo file",
    sentence:
      "Prepara questo file per l'anno dopo. Salvate prima una copia con un altro nome (File, Salva con nome) e lavorate in quella: il file dell'anno chiuso resta com'è.",
    changes: "Che cosa cambia e che cosa resta",
    hasSaved: "Questo file è la copia per il nuovo anno",
    saveFirst: "Salvate prima una copia con un altro nome, poi confermate qui sopra.",
    begin: "Inizia il nuovo anno",
    impossible: "Manca l'anno, oppure mancano gli obiettivi: correggete prima questi punti.",
  },
  done: YEAR_TEXTS,
  openSheet: (sheet) => `Vai al foglio «${sheet}»`,
};
