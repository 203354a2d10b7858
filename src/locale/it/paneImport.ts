import { tableName } from "../../core/contract/tables";
import type { Evidence } from "../../core/recognition/header";
import type { RowKind } from "../../core/recognition/recognisedRow";
import { importFieldName, type ImportField } from "../../core/recognition/importFields";
import { wordOfChoice } from "../../core/contract/parameters";
import type { ImportTexts } from "../../taskpane/texts/importTexts";
import { counted, formatCount } from "./numbers";
import {
  CAVEATS,
  hiddenColumnsNotRead,
  hiddenRowsNotRead,
  notCopied,
  tableRemark,
} from "./ownTables";

const EVIDENCE: Readonly<Record<Evidence, string>> = {
  name: "Riconosciuta dal nome.",
  word: "Riconosciuta da una parola.",
  values: "Riconosciuta dai valori.",
  period: "È il periodo che conta.",
  answer: "Come nella copia precedente.",
  remembered: "Come nella copia precedente, dove non era confermata.",
};

function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function rowsIn(rows: readonly { readonly table: string; readonly count: number }[]): string {
  return rows
    .map(({ table, count }) => `${counted(count, "riga", "righe")} in «${table}»`)
    .join(", ");
}

const ROW_REASONS: Record<RowKind, readonly [one: string, many: string]> = {
  objective: ["riga con un obiettivo", "righe con un obiettivo"],
  detail: [
    "riga con un indicatore, una fase o un conteggio",
    "righe con indicatori, fasi o conteggi",
  ],
  phase: ["fase scritta sotto il suo obiettivo", "fasi scritte sotto il loro obiettivo"],
  description: ["descrizione dell'obiettivo sopra", "descrizioni degli obiettivi sopra"],
  blank: ["riga vuota", "righe vuote"],
  repeatedHeader: ["intestazione ripetuta", "intestazioni ripetute"],
  total: ["riga di totale", "righe di totale"],
  strategic: [
    "obiettivo strategico, copiato nelle righe sotto",
    "obiettivi strategici, copiati nelle righe sotto",
  ],
  heading: ["titolo sopra un gruppo di righe", "titoli sopra gruppi di righe"],
  otherYear: ["riga di un altro anno", "righe di un altro anno"],
  withoutObjective: ["riga senza obiettivo", "righe senza obiettivo"],
};

/** "Settore/servizio (ObiettiviInNumero)": a narrow list shows how a name begins. */
function fieldInWords(field: ImportField): string {
  const [name = "", inTable] = importFieldName(field).split(": ").reverse();
  return inTable === undefined ? name : `${name} (${inTable})`;
}

/** *Ho già i miei fogli*. */
export const PANE_IMPORT: ImportTexts = {
  title: "Ho già i miei fogli",
  places: {
    sentence:
      "Dove sono i vostri obiettivi? Saranno copiati nella tabella «Obiettivi»; il vostro foglio non viene toccato.",
    label: "La tabella da copiare",
    sheet: (sheet) => `Foglio «${sheet}»`,
    table: ({ table, sheet }) => `Tabella «${table}», nel foglio «${sheet}»`,
    selection: "Le celle selezionate in Excel",
    selectionHint: "Selezionate prima la tabella, con le sue intestazioni.",
    none: "Non ci sono altri fogli con qualcosa di scritto.",
    go: "Avanti",
  },
  columns: {
    title: "Le colonne",
    sentence: (sheet, headerRow) =>
      `Foglio «${sheet}», intestazioni alla riga ${headerRow}. Controllate dove va ogni colonna.`,
    heading: (heading, letter) =>
      heading === "" ? `Colonna ${letter}, senza intestazione` : heading,
    goesTo: (heading) => `Dove va «${heading}»`,
    ignore: "Non copiare",
    header: fieldInWords,
    evidence: EVIDENCE,
    rivals: (headings) =>
      `Potrebbe esserlo anche ${headings.map((heading) => `«${heading}»`).join(", ")}.`,
    toConfirm: "Da confermare",
    toConfirmHint: "Guardatele: andando avanti confermate dove vanno queste colonne.",
    mayBe: (field, caveat) =>
      `Potrebbe essere «${field}»${caveat === null ? "" : `, ma ${CAVEATS[caveat]}`}.`,
    caveat: (caveat) => `Attenzione: ${CAVEATS[caveat]}.`,
    confirm: (heading, field) => `Confermo: «${heading}» va in «${field}»`,
    confirmNone: (heading) => `Confermo: «${heading}» non si copia`,
    left: (columns, words) =>
      [
        ...(columns === 0
          ? []
          : [`Confermate o cambiate ${counted(columns, "colonna", "colonne")}.`]),
        ...(words === 0
          ? []
          : [`Dite che cosa vuol dire ${counted(words, "parola", "parole")} dell'esito.`]),
      ].join(" "),
    table: (address, kind) => `Celle ${address}, in «${tableName(kind)}»`,
    chosen: "Scelta da voi.",
    notCopied: "Non viene copiata.",
    goesWith: (heading) => `Va con «${heading}», in una riga sua.`,
    example: (texts) => `Per esempio: ${texts.join("; ")}`,
    empty: "Colonna vuota",
    emptyOutcome:
      "Colonna vuota. Se l'esito è detto dal colore delle celle, scrivetelo in parole: i colori non vengono letti.",
    remark: (remark) =>
      tableRemark(remark, {
        grade: "sceglietela qui sotto",
        importance: () => `copiate la colonna in «${importFieldName("importance")}»`,
      }),
    moved: (field, heading) => `«${field}» era in «${heading}», che ora non viene copiata.`,
    unitForAll: "Struttura di tutte le righe",
    unitForAllHint: "Se il foglio è di una sola struttura; altrimenti lasciate vuoto.",
    unitsFromHeadings: "La struttura è nel titolo sopra ogni gruppo di righe",
    missing: (name) => `Indicate quale colonna va in «${name}».`,
    missingUnits: (name) =>
      `Nessuna colonna va in «${name}»: dopo la copia le strutture si scrivono a mano.`,
    go: "Avanti: le righe",
  },
  words: {
    title: (heading) =>
      heading === "" ? "Parole da spiegare" : `Le parole della colonna «${heading}»`,
    question: (word, count) =>
      `«${word}» in ${counted(count, "riga", "righe")}: che cosa vuol dire?`,
    choose: "Scegliete",
    proposal: (outcome) => `${outcome} (proposta)`,
    asItIs: "Lascia com'è scritto",
  },
  notRead: {
    title: "Non si copia",
    other: notCopied,
    hiddenRows: (rows) => asSentence(hiddenRowsNotRead(rows)),
    hiddenColumns: (columns) => asSentence(hiddenColumnsNotRead(columns)),
  },
  rows: {
    title: "Le righe",
    copied: (count) => `${counted(count, "riga viene copiata", "righe vengono copiate")}.`,
    group: (kind, count) => `${formatCount(count)} ${ROW_REASONS[kind][count === 1 ? 0 : 1]}`,
    fate: (copied, all) => {
      if (copied === 0) return all === 1 ? "Resta fuori." : "Restano fuori.";
      if (copied === all) return all === 1 ? "Viene copiata." : "Vengono copiate.";
      return `Se ne ${copied === 1 ? "copia" : "copiano"} ${formatCount(copied)}.`;
    },
    list: (count) => (count === 1 ? "Vedi la riga" : "Vedi le righe"),
    blank: (count) => `${counted(count, "riga vuota: si salta", "righe vuote: si saltano")}.`,
    row: (sheetRow, text) => `Riga ${sheetRow}: ${text}`,
    fill: "Celle vuote da completare con il testo sopra",
    fillHint: "Un'etichetta scritta una volta vale anche per le righe sotto.",
    fillField: (field, count) =>
      `${field}: ${counted(count, "cella vuota prende", "celle vuote prendono")} il testo sopra`,
    go: "Avanti: anteprima",
    back: "Torna alle colonne",
  },
  preview: {
    title: "Anteprima",
    sentence: (count) =>
      `${counted(count, "riga andrà", "righe andranno")} in fondo alla tabella «Obiettivi». Ecco le prime:`,
    nothing: "Nessuna riga da copiare.",
    row: (sheetRow) => `Riga ${sheetRow} del foglio`,
    emptyRow: "Nessun valore.",
    columns: "Colonne",
    column: (name, heading) =>
      heading === null
        ? `${name}: dai titoli sopra le righe o come indicato da voi`
        : `${name}: da «${heading}»`,
    leftOut: (count) =>
      `${counted(count, "riga con qualcosa di scritto resta fuori", "righe con qualcosa di scritto restano fuori")}.`,
    leftOutList: "Righe che restano fuori",
    errors: (count) =>
      `${counted(count, "cella contiene un errore di Excel e resterà vuota", "celle contengono un errore di Excel e resteranno vuote")}:`,
    uncalculated: (count) =>
      `${counted(count, "formula non è mai stata calcolata e la sua cella resterà vuota", "formule non sono mai state calcolate e le loro celle resteranno vuote")}:`,
    furtherRows: (rows) => `In altre tabelle: ${rowsIn(rows)}.`,
    again:
      "Righe di questo foglio sono già state copiate: copiandole di nuovo ci saranno due volte.",
    units: (count) => counted(count, "struttura", "strutture"),
    withoutUnit: (count) =>
      `${counted(count, "riga resta", "righe restano")} senza struttura. Tornate indietro per indicarla, oppure scrivetela dopo in «Obiettivi».`,
    unknownUnits: (count) =>
      count === 1
        ? "Una struttura non è nella tabella «Strutture»:"
        : `${formatCount(count)} strutture non sono nella tabella «Strutture»:`,
    unknownUnit: ({ name, nearest }) => (nearest === null ? name : `${name} (forse «${nearest}»?)`),
    addUnits: (count) => (count === 1 ? "Aggiungila a «Strutture»" : "Aggiungile a «Strutture»"),
    copy: "Copia in Obiettivi",
    toDetails: "Avanti: ente e anno",
    back: "Torna alle righe",
  },
  details: {
    title: "Ente e anno",
    sentence:
      "Servono per calcolare. Insieme agli obiettivi saranno aggiunte le tabelle «Parametri» e «Strutture», se non ci sono.",
    missing: "Senza questa indicazione non si può calcolare.",
    weights: (weights) =>
      weights.length === 0
        ? "Nel foglio c'è una colonna dei pesi: devono contare nel calcolo?"
        : `Nel foglio ci sono pesi come ${weights.slice(0, 3).join("; ")}: devono contare nel calcolo?`,
    weightChoices: [
      { value: wordOfChoice("weights", "assigned"), label: "Sì, usa i pesi del foglio" },
      {
        value: wordOfChoice("weights", "equal"),
        label: "No, gli obiettivi pesano tutti allo stesso modo",
      },
    ],
    back: "Torna all'anteprima",
  },
  finished: {
    sentence: ({ tables }) =>
      `Copiate: ${rowsIn(tables.map(({ table, rowCount }) => ({ table, count: rowCount })))}. Il vostro foglio è com'era.`,
    table: (table, sheet) => `${table}, foglio «${sheet}»`,
    origin: (sheet) => `Da dove vengono: Corrispondenze, foglio «${sheet}»`,
    addedHeaders: ({ table, addedHeaders }) =>
      `Colonne aggiunte a «${table}»: ${addedHeaders.map((name) => `«${name}»`).join(", ")}.`,
    addedUnits: (units) =>
      `${counted(units.length, "struttura aggiunta", "strutture aggiunte")} a «Strutture».`,
    another: "Copia un altro foglio",
    done: "Ho finito",
  },
};
