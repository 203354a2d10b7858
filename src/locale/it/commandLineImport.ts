import type { ImportTexts, ShownTextFormat } from "../../cli/texts/texts";
import type { Doubt } from "../../core/recognition/doubts";
import type { Evidence } from "../../core/recognition/header";
import { importFieldName, type ImportField } from "../../core/recognition/importFields";
import type { RowKind } from "../../core/recognition/recognisedRow";
import type { UnitOrigin } from "../../core/recognition/titles";
import { wordOfOutcome } from "../../core/contract/words";
import { cellList } from "./issues";
import {
  CAVEATS,
  hiddenColumnsNotRead,
  hiddenRowsNotRead,
  notCopied,
  rowList,
  tableRemark,
} from "./ownTables";

/** So many cells are named; the file is mended as a whole. */
const CELLS_NAMED = 20;

const ROW_KINDS: Readonly<Record<RowKind | "unread", string>> = {
  objective: "obiettivo",
  detail: "indicatore, fase o conteggio",
  phase: "fase dell'obiettivo sopra",
  description: "descrizione dell'obiettivo sopra",
  blank: "vuota",
  repeatedHeader: "intestazioni ripetute",
  total: "totale",
  heading: "titolo",
  strategic: "obiettivo strategico delle righe sotto",
  otherYear: "di un altro anno",
  withoutObjective: "senza obiettivo",
  unread: "non compresa",
};

const ORIGINS: Readonly<Record<UnitOrigin | "said", string>> = {
  label: "dalla cella accanto all'etichetta",
  title: "dal titolo sopra la tabella",
  sheet: "dal nome del foglio",
  said: "come indicato",
};

const SEPARATORS: Readonly<Record<ShownTextFormat["separator"], string>> = {
  ";": "separatore punto e virgola",
  ",": "separatore virgola",
  "\t": "separatore tabulazione",
  "|": "separatore barra verticale",
};

/** What the command line says of the user's own file (`--da`). */
export const COMMAND_LINE_IMPORT: ImportTexts = {
  sheet: (sheet, address, rows) =>
    `Foglio «${sheet}» (${address}): ${rows === 1 ? "un obiettivo riconosciuto" : `${rows} obiettivi riconosciuti`}.`,
  furtherTable: (sheet, address) => `Foglio «${sheet}» (${address}):`,
  furtherRows: (rows) =>
    `  Altre righe: ${rows.map(({ table, count }) => `${count} in «${table}»`).join(", ")}.`,
  column: ({ heading, header, evidence, samples, rivals, repeats }) =>
    `  ${quoted([heading, ...repeats])} → ${header}${confirmation(evidence, samples, rivals)}`,
  unitsFromHeadings: (header) => `  titoli sopra i gruppi di righe → ${header}`,
  unitForAll: (unit, origin, header) =>
    `  «${unit}», ${ORIGINS[origin ?? "said"]} → ${header} di tutte le righe${origin === null ? "" : " (controllate)"}`,
  unitOfOthers: (unit, rows) =>
    rows === 0
      ? `  «${unit}» non è stata usata: ogni riga ha già la sua struttura.`
      : `  «${unit}», come indicato, solo per ${rows === 1 ? "la riga che non ha" : `le ${rows} righe che non hanno`} una struttura; le altre hanno la loro.`,
  codesInTexts: "  Il codice davanti al testo di ogni obiettivo va in Codice (controllate).",
  newCodes:
    "Gli obiettivi senza codice ne hanno ricevuto uno, perché indicatori e attività indicano il loro obiettivo con il codice.",
  emptyOutcome: (heading) =>
    `  La colonna «${heading}» è vuota. Se l'esito è detto solo dal colore delle celle, scrivetelo in parole: i colori non vengono letti.`,
  remark: (remark) =>
    `  ${tableRemark(remark, {
      grade: 'indicatela con --colonna "TITOLO=Grado di raggiungimento %"',
      importance: (column) =>
        `indicate la colonna con ${option("--colonna", `${column}=${importFieldName("importance")}`)}`,
    })}`,
  other: notCopied,
  doubtsTitle: "Prima di copiare, da chiarire:",
  takenTitle: "Proposte prese come sono, da controllare:",
  doubt: doubtLines,
  stopped:
    "Non è stato scritto nulla. Ripetete il comando con le opzioni indicate, oppure con --accetta-proposte per prendere le proposte come sono.",
  noSuchColumn: (headings) =>
    `Nessuna tabella ha la colonna ${quoted(headings)}: non è stato scritto nulla. Controllate il titolo dopo --colonna.`,
  ignored: (headings) => `  Colonne non copiate: ${quoted(headings)}.`,
  filledDown: (headers) => `  Celle vuote riempite con il testo sopra: ${headers.join(", ")}.`,
  missing: (names) =>
    names.length === 1
      ? `Il foglio ${quoted(names)} non c'è: non è stato scritto nulla. Controllate il nome dopo --foglio.`
      : `I fogli ${quoted(names)} non ci sono: non è stato scritto nulla. Controllate i nomi dopo --foglio.`,
  withoutColumn: (headers) =>
    `  Nessuna colonna per ${headers.join(", ")}: da scrivere nel nuovo file, oppure indicatela con --struttura "…" o con --colonna "Titolo=${headers[0] ?? ""}".`,
  withoutUnit: (count) =>
    `  ${count === 1 ? "Una riga senza struttura" : `${count} righe senza struttura`}: da scrivere nel nuovo file.`,
  rowKinds: ROW_KINDS,
  phaseRows: (rows) =>
    rows.length === 1
      ? `  Riga ${rowList(rows)} copiata come fase dell'obiettivo sopra (controllate).`
      : `  Righe ${rowList(rows)} copiate come fasi dell'obiettivo sopra (controllate).`,
  leftOutRow: (row, why, text) => `  Riga ${row} lasciata fuori (${why}): ${text}`,
  moreLeftOut: (count) =>
    count === 1
      ? "  … e un'altra riga lasciata fuori."
      : `  … e altre ${count} righe lasciate fuori.`,
  blankRows: (count) =>
    count === 1 ? "  Una riga vuota saltata." : `  ${count} righe vuote saltate.`,
  errors: (cells) => `  Celle con un errore di Excel, copiate vuote: ${cells.join(", ")}.`,
  uncalculated: (cells) =>
    `Formule mai calcolate, di cui non si conosce il valore: ${cellList(cells, CELLS_NAMED)}. ` +
    "Aprite il file con Excel, salvatelo e riprovate: non è stato scritto nulla.",
  units: (names) => `Strutture trovate: ${names.join("; ")}.`,
  unrecognised: (names) =>
    `Nessuna tabella di obiettivi ${names.length === 1 ? "nel foglio" : "nei fogli"} ${quoted(names)}.`,
  hiddenRows: (sheet, rows) => `Foglio «${sheet}»: ${hiddenRowsNotRead(rows)}.`,
  hiddenColumns: (sheet, columns) => `Foglio «${sheet}»: ${hiddenColumnsNotRead(columns)}.`,
  csv: ({ encoding, separator, decimals }) =>
    `Testo con separatori: ${SEPARATORS[separator]}, codifica ${encoding}, decimali con ${decimals === "," ? "la virgola" : "il punto"}.`,
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

/** " (da confermare: …)" behind a column that was not told by its own name. */
function confirmation(
  evidence: Evidence | null,
  samples: readonly string[],
  rivals: readonly string[],
): string {
  const example = samples.length === 0 ? "" : `, per esempio ${samples.map(short).join("; ")}`;
  const others = rivals.length === 0 ? "" : `, e non ${quoted(rivals)}`;
  switch (evidence) {
    case "word":
      return ` (da confermare: riconosciuta da una parola${example}${others})`;
    case "values":
      return ` (da confermare: riconosciuta dai valori${example}${others})`;
    case "period":
      return ` (da confermare: è il periodo che conta${example}${others})`;
    case "remembered":
      return ` (da confermare: come nella copia precedente${example}${others})`;
    case "answer":
      return " (come indicato)";
    case "name":
    case null:
      return others === "" ? "" : ` (da confermare${others})`;
  }
}

const LONGEST_SAMPLE = 40;

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").slice(0, LONGEST_SAMPLE + 1);
  return line.length > LONGEST_SAMPLE ? `${line.slice(0, LONGEST_SAMPLE).trimEnd()}…` : line;
}

function doubtLines(doubt: Doubt): readonly string[] {
  if (doubt.kind === "years") {
    const { years, wanted, proposal } = doubt;
    const none = wanted === null ? "" : `, nessuno del ${wanted}`;
    return [
      `  Gli obiettivi sono di più anni (${years.join(", ")})${none}: di quale anno è il piano?`,
      ...years.map((year) => `    --anno ${year}${year === proposal ? " (proposta)" : ""}`),
    ];
  }
  if (doubt.kind === "words") {
    return [
      doubt.heading === ""
        ? "  Che cosa vogliono dire queste parole?"
        : `  Che cosa vogliono dire le parole della colonna «${doubt.heading}»?`,
      ...doubt.words.map(({ word, count, proposal }) => {
        const rows = count === 1 ? "1 riga" : `${count} righe`;
        const meaning = proposal === null ? "…" : wordOfOutcome(proposal);
        const note = proposal === null ? "" : " (proposta)";
        return `    «${short(word)}» in ${rows}: ${option("--esito", `${word}=${meaning}`)}${note}`;
      }),
      "    Dopo = si può scrivere - per una parola che non dice un esito.",
    ];
  }
  const { heading, field, isTaken, caveat, samples, rivals } = doubt;
  const name = importFieldName(field);
  const example = samples.length === 0 ? "" : ` (per esempio ${samples.map(short).join("; ")})`;
  const rivalNames = quoted(rivals.map((rival) => rival.heading));
  const others = [
    ...rivals.map((rival) => `${rival.heading}=${importFieldName(rival.field)}`),
    ...(ALTERNATIVES[field] ?? []).map((other) => `${heading}=${importFieldName(other)}`),
  ].map((answer) => `    oppure ${option("--colonna", answer)}`);
  const isIt = option("--colonna", `${heading}=${name}`);
  const isNone = option("--colonna", `${heading}=-`);
  const against = caveat === null ? "" : `, ma ${CAVEATS[caveat]}`;
  const also = rivals.length === 0 ? "" : ` Potrebbe esserlo anche ${rivalNames}.`;
  return [
    `  La colonna «${heading}»${example} ${isTaken ? "sembra" : "potrebbe essere"} ${name}${against}.${also}`,
    ...(isTaken ? [] : [`    per non copiarla: ${isNone} (proposta)`]),
    `    se è così: ${isIt}`,
    ...others,
    ...(isTaken ? [`    per non copiarla: ${isNone}`] : []),
  ];
}

/** What a column may be instead. */
const ALTERNATIVES: Readonly<Partial<Record<ImportField, readonly ImportField[]>>> = {
  points: ["grade"],
  gradeFraction: ["grade"],
  grade: ["points"],
};

/** An answer that starts with a dash must be joined to its option. */
function option(name: string, answer: string): string {
  const text = answer.replace(/\s+/g, " ");
  return `${name}${text.startsWith("-") ? "=" : " "}"${text}"`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(", ");
}
