import type { FileOfRelazione, RelazionePaneTexts } from "../../taskpane/texts/setupTexts";

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
  downloads: {
    whole: "Scarica (.docx)",
    title: "Altri file da scaricare",
    hint: "Piano e schede sono senza nomi di persone; i dati aperti sono tabelle CSV e JSON in un file .zip.",
    piano: "Scarica il Piano (.docx)",
    cards: "Scarica le schede obiettivo (.docx)",
    openData: "Scarica i dati aperti (.zip)",
    fileName: (file, { year, planName }) =>
      `${file === "piano" ? planName : FILE_NAMES[file]}${year === null ? "" : ` ${year}`}${FORMATS[file]}`,
    done: (name) => `Scaricato: ${name}`,
    notPlanned:
      "Non scaricato: senza gli esiti il piano ha errori. Impostate la fase Programmazione e controllate di nuovo per vederli.",
  },
  publicCopy: {
    title: "Copia da pubblicare",
    hint: "Un nuovo file con i soli fogli del riepilogo, come valori: senza le vostre tabelle, senza nomi, senza autore.",
    download: "Scarica la copia da pubblicare (.xlsx)",
    open: "Apri la copia da pubblicare",
    openHint:
      "Questo Excel non scarica file: la copia si apre come nuova cartella di lavoro, da salvare. Nel salvarla Excel vi scrive il vostro nome come autore: toglietelo con File > Informazioni > Verifica documento. La pagina in un solo file la dà già senza autore.",
    opened: "La copia è aperta in una nuova cartella di lavoro: salvatela con un nome.",
    refused: "La copia non è stata fatta.",
  },
};

const FILE_NAMES: Readonly<Record<Exclude<FileOfRelazione, "piano">, string>> = {
  relazione: "Relazione sulla performance",
  cards: "Schede obiettivo",
  openData: "Dati aperti",
  publicCopy: "Riepilogo da pubblicare",
};
const FORMATS: Readonly<Record<FileOfRelazione, string>> = {
  relazione: ".docx",
  piano: ".docx",
  cards: ".docx",
  openData: ".zip",
  publicCopy: ".xlsx",
};
