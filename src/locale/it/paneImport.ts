import type { Certainty } from "../../core/recognition/headings";
import type { CopiedTable, OwnTable, UnknownUnit } from "../../core/recognition/importing";
import type { RowKind } from "../../core/recognition/rows";
import { header, type Field } from "../../core/contract/tables";
import { counted, formatCount } from "./counts";

const CERTAINTY: Record<Certainty, string> = {
  same: "Riconosciuta dal nome.",
  usual: "Riconosciuta: è un nome usuale.",
  guessed: "Da verificare: è solo probabile.",
};

const ROW_REASONS: Record<RowKind, readonly [one: string, many: string]> = {
  objective: ["riga con un obiettivo", "righe con un obiettivo"],
  blank: ["riga vuota", "righe vuote"],
  repeatedHeader: ["intestazione ripetuta", "intestazioni ripetute"],
  total: ["riga di totale", "righe di totale"],
  heading: ["titolo sopra un gruppo di righe", "titoli sopra gruppi di righe"],
  withoutObjective: ["riga senza obiettivo", "righe senza obiettivo"],
};

/** *Ho già i miei fogli*. */
export const PANE_IMPORT = {
  title: "Ho già i miei fogli",
  places: {
    sentence:
      "Dove sono i vostri obiettivi? Saranno copiati nella tabella «Obiettivi»; il vostro foglio non viene toccato.",
    label: "La tabella da copiare",
    sheet: (sheet: string) => `Foglio «${sheet}»`,
    table: ({ table, sheet }: OwnTable) => `Tabella «${table}», nel foglio «${sheet}»`,
    selection: "Le celle selezionate in Excel",
    selectionHint: "Selezionate prima la tabella, con le sue intestazioni.",
    none: "Non ci sono altri fogli con qualcosa di scritto.",
    go: "Avanti",
  },
  columns: {
    title: "Le colonne",
    sentence: (sheet: string, headerRow: number) =>
      `Foglio «${sheet}», intestazioni alla riga ${headerRow}. Controllate dove va ogni colonna.`,
    heading: (heading: string, letter: string) =>
      heading === "" ? `Colonna ${letter}, senza intestazione` : heading,
    goesTo: (heading: string) => `Dove va «${heading}»`,
    ignore: "Non copiare",
    header: (field: Field<"objectives">) => header("objectives", field),
    certainty: CERTAINTY,
    chosen: "Scelta da voi.",
    notCopied: "Non viene copiata.",
    example: (text: string) => `Per esempio: ${text}`,
    empty: "Colonna vuota",
    moved: (field: string, heading: string) =>
      `«${field}» era in «${heading}», che ora non viene copiata.`,
    unitForAll: "Struttura di tutte le righe",
    unitForAllHint: "Se il foglio è di una sola struttura; altrimenti lasciate vuoto.",
    unitsFromHeadings: "La struttura è nel titolo sopra ogni gruppo di righe",
    missing: (name: string) => `Indicate quale colonna va in «${name}».`,
    missingUnits: (name: string) =>
      `Nessuna colonna va in «${name}»: dopo la copia le strutture si scrivono a mano.`,
    go: "Avanti: le righe",
  },
  rows: {
    title: "Le righe",
    copied: (count: number) => `${counted(count, "riga viene copiata", "righe vengono copiate")}.`,
    group: (kind: RowKind, count: number) =>
      `${formatCount(count)} ${ROW_REASONS[kind][count === 1 ? 0 : 1]}`,
    fate: (copied: number, all: number) => {
      if (copied === 0) return all === 1 ? "Resta fuori." : "Restano fuori.";
      if (copied === all) return all === 1 ? "Viene copiata." : "Vengono copiate.";
      return `Se ne ${copied === 1 ? "copia" : "copiano"} ${formatCount(copied)}.`;
    },
    list: (count: number) => (count === 1 ? "Vedi la riga" : "Vedi le righe"),
    blank: (count: number) =>
      `${counted(count, "riga vuota: si salta", "righe vuote: si saltano")}.`,
    row: (sheetRow: number, text: string) => `Riga ${sheetRow}: ${text}`,
    fill: "Celle da riempire verso il basso",
    fillHint: "Un'etichetta scritta una volta vale anche per le righe sotto.",
    fillField: (field: string, count: number) =>
      `${field}: ${counted(count, "cella vuota prende", "celle vuote prendono")} il testo sopra`,
    go: "Avanti: anteprima",
    back: "Torna alle colonne",
  },
  preview: {
    title: "Anteprima",
    sentence: (count: number) =>
      `${counted(count, "riga andrà", "righe andranno")} in fondo alla tabella «Obiettivi». Ecco le prime:`,
    nothing: "Nessuna riga da copiare.",
    row: (sheetRow: number) => `Riga ${sheetRow} del foglio`,
    emptyRow: "Nessun valore.",
    columns: "Colonne",
    column: (name: string, heading: string | null) =>
      heading === null
        ? `${name}: dai titoli sopra le righe o come indicato da voi`
        : `${name}: da «${heading}»`,
    leftOut: (count: number) =>
      `${counted(count, "riga con qualcosa di scritto resta fuori", "righe con qualcosa di scritto restano fuori")}.`,
    leftOutList: "Righe che restano fuori",
    errors: (count: number) =>
      `${counted(count, "cella contiene un errore di Excel e resterà vuota", "celle contengono un errore di Excel e resteranno vuote")}:`,
    again:
      "Righe di questo foglio sono già state copiate: copiandole di nuovo ci saranno due volte.",
    units: (count: number) => counted(count, "struttura", "strutture"),
    withoutUnit: (count: number) =>
      `${counted(count, "riga resta", "righe restano")} senza struttura. Tornate indietro per indicarla, oppure scrivetela dopo in «Obiettivi».`,
    unknownUnits: (count: number) =>
      count === 1
        ? "Una struttura non è nella tabella «Strutture»:"
        : `${formatCount(count)} strutture non sono nella tabella «Strutture»:`,
    unknownUnit: ({ name, nearest }: UnknownUnit) =>
      nearest === null ? name : `${name} (forse «${nearest}»?)`,
    addUnits: (count: number) =>
      count === 1 ? "Aggiungila a «Strutture»" : "Aggiungile a «Strutture»",
    copy: "Copia in Obiettivi",
    back: "Torna alle righe",
  },
  finished: {
    sentence: ({ rowCount, isNewTable }: CopiedTable) =>
      `${counted(rowCount, "riga copiata", "righe copiate")} ${isNewTable ? "nella nuova tabella «Obiettivi»" : "nella tabella «Obiettivi»"}. Il vostro foglio è com'era.`,
    objectives: (sheet: string) => `Obiettivi, foglio «${sheet}»`,
    origin: (sheet: string) => `Da dove vengono: Corrispondenze, foglio «${sheet}»`,
    addedHeaders: (headers: readonly string[]) =>
      `Colonne aggiunte a «Obiettivi»: ${headers.map((name) => `«${name}»`).join(", ")}.`,
    addedUnits: (units: readonly string[]) =>
      `${counted(units.length, "struttura aggiunta", "strutture aggiunte")} a «Strutture».`,
    another: "Copia un altro foglio",
    done: "Ho finito",
  },
} as const;
