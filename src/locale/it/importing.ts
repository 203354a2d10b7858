import type { RowKind } from "../../core/recognition/rows";

/** Why a row is not copied. */
export const LEFT_OUT_WORDS: Readonly<Record<RowKind, string>> = {
  objective: "obiettivo",
  blank: "vuota",
  repeatedHeader: "intestazioni ripetute",
  total: "totale",
  heading: "titolo",
  withoutObjective: "senza obiettivo",
};

/** Words of what the command line says of somebody's own file. */
export const IMPORT_WORDS = {
  sheet: (sheet: string, address: string, rows: number) =>
    `Foglio «${sheet}» (${address}): ${rows === 1 ? "un obiettivo copiato" : `${rows} obiettivi copiati`}.`,
  column: (heading: string, header: string) => `  «${heading}» → ${header}`,
  guessed: " (riconosciuta da una parola: controllate)",
  unitsFromHeadings: (header: string) => `  titoli sopra i gruppi di righe → ${header}`,
  unitForAll: (unit: string, header: string) =>
    `  «${unit}», dal titolo o dal nome del foglio → ${header} di tutte le righe (controllate)`,
  ignored: (headings: readonly string[]) => `  Colonne non copiate: ${quoted(headings)}.`,
  filledDown: (headers: readonly string[]) =>
    `  Celle vuote riempite con il testo sopra: ${headers.join(", ")}.`,
  missing: (names: readonly string[]) =>
    names.length === 1
      ? `Il foglio ${quoted(names)} non c'è: non è stato scritto nulla. Controllate il nome dopo --foglio.`
      : `I fogli ${quoted(names)} non ci sono: non è stato scritto nulla. Controllate i nomi dopo --foglio.`,
  withoutColumn: (headers: readonly string[]) =>
    `  Nessuna colonna per ${headers.join(", ")}: da scrivere nel nuovo file.`,
  withoutUnit: (count: number) =>
    `  ${count === 1 ? "Una riga senza struttura" : `${count} righe senza struttura`}: da scrivere nel nuovo file.`,
  leftOutRow: (row: number, why: string, text: string) =>
    `  Riga ${row} lasciata fuori (${why}): ${text}`,
  moreLeftOut: (count: number) =>
    count === 1
      ? "  … e un'altra riga lasciata fuori."
      : `  … e altre ${count} righe lasciate fuori.`,
  blankRows: (count: number) =>
    count === 1 ? "  Una riga vuota saltata." : `  ${count} righe vuote saltate.`,
  errors: (cells: readonly string[]) =>
    `  Celle con un errore di Excel, copiate vuote: ${cells.join(", ")}.`,
  units: (names: readonly string[]) => `Strutture trovate: ${names.join("; ")}.`,
  unrecognised: (names: readonly string[]) =>
    `Nessuna tabella di obiettivi ${names.length === 1 ? "nel foglio" : "nei fogli"} ${quoted(names)}.`,
  toCheck: "Da controllare nel nuovo file prima del calcolo:",
  written: (path: string) =>
    `Scritto: ${path}. La provenienza di ogni colonna è nel foglio «Corrispondenze».`,
  nothingFound:
    "Nessun obiettivo riconosciuto: non è stato scritto nulla. Serve una riga di intestazioni con una colonna degli obiettivi (per esempio «Obiettivo» o «Descrizione obiettivo») e almeno un'altra.",
} as const;

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(", ");
}
