import type { ImportTexts } from "../../cli/texts/texts";
import type { RowKind } from "../../core/recognition/rows";

const ROW_KINDS: Readonly<Record<RowKind, string>> = {
  objective: "obiettivo",
  blank: "vuota",
  repeatedHeader: "intestazioni ripetute",
  total: "totale",
  heading: "titolo",
  withoutObjective: "senza obiettivo",
};

/** What the command line says of the user's own file (`--da`). */
export const COMMAND_LINE_IMPORT: ImportTexts = {
  sheet: (sheet, address, rows) =>
    `Foglio «${sheet}» (${address}): ${rows === 1 ? "un obiettivo copiato" : `${rows} obiettivi copiati`}.`,
  column: (heading, header) => `  «${heading}» → ${header}`,
  guessed: " (riconosciuta da una parola: controllate)",
  unitsFromHeadings: (header) => `  titoli sopra i gruppi di righe → ${header}`,
  unitForAll: (unit, header) =>
    `  «${unit}», dal titolo o dal nome del foglio → ${header} di tutte le righe (controllate)`,
  ignored: (headings) => `  Colonne non copiate: ${quoted(headings)}.`,
  filledDown: (headers) => `  Celle vuote riempite con il testo sopra: ${headers.join(", ")}.`,
  missing: (names) =>
    names.length === 1
      ? `Il foglio ${quoted(names)} non c'è: non è stato scritto nulla. Controllate il nome dopo --foglio.`
      : `I fogli ${quoted(names)} non ci sono: non è stato scritto nulla. Controllate i nomi dopo --foglio.`,
  withoutColumn: (headers) =>
    `  Nessuna colonna per ${headers.join(", ")}: da scrivere nel nuovo file.`,
  withoutUnit: (count) =>
    `  ${count === 1 ? "Una riga senza struttura" : `${count} righe senza struttura`}: da scrivere nel nuovo file.`,
  rowKinds: ROW_KINDS,
  leftOutRow: (row, why, text) => `  Riga ${row} lasciata fuori (${why}): ${text}`,
  moreLeftOut: (count) =>
    count === 1
      ? "  … e un'altra riga lasciata fuori."
      : `  … e altre ${count} righe lasciate fuori.`,
  blankRows: (count) =>
    count === 1 ? "  Una riga vuota saltata." : `  ${count} righe vuote saltate.`,
  errors: (cells) =>
    `  Celle con un errore di Excel o una formula mai calcolata, copiate vuote: ${cells.join(", ")}.`,
  units: (names) => `Strutture trovate: ${names.join("; ")}.`,
  unrecognised: (names) =>
    `Nessuna tabella di obiettivi ${names.length === 1 ? "nel foglio" : "nei fogli"} ${quoted(names)}.`,
  hidden: (names) =>
    names.length === 1
      ? `Il foglio ${quoted(names)} è nascosto e non è stato letto. Per leggerlo indicatelo con --foglio.`
      : `I fogli ${quoted(names)} sono nascosti e non sono stati letti. Per leggerli indicateli con --foglio.`,
  toCheck: "Da controllare nel nuovo file prima del calcolo:",
  written: (path) =>
    `Scritto: ${path}. La provenienza di ogni colonna è nel foglio «Corrispondenze».`,
  nothingFound:
    "Nessun obiettivo riconosciuto: non è stato scritto nulla. Serve una riga di intestazioni con una colonna degli obiettivi (per esempio «Obiettivo» o «Descrizione obiettivo») e almeno un'altra.",
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(", ");
}
