import type { FieldId, OutputFieldId, TableId } from "../domain/place";

/** A table of the workbook contract: its name and the columns that have a meaning. */
export interface TableSchema {
  readonly name: string;
  /** In the order in which a new table shows them; empty for a table that is not read yet. */
  readonly columns: readonly ColumnSchema[];
}

export interface ColumnSchema {
  readonly field: FieldId;
  readonly header: string;
  /** Other headers that mean the same. */
  readonly synonyms: readonly string[];
  /** Written by us, never read. */
  readonly isOutput: boolean;
}

const UNIT = input(
  "unit",
  "Settore/servizio",
  "Settore",
  "Servizio",
  "Area",
  "Struttura",
  "Unità organizzativa",
);

/** Every table of the contract (workbook.md, Input tables). */
export const TABLES: Readonly<Record<TableId, TableSchema>> = {
  parameters: {
    name: "Parametri",
    columns: [input("parameter", "Parametro"), input("value", "Valore")],
  },
  units: {
    name: "Strutture",
    columns: [
      UNIT,
      input("unitType", "Tipo"),
      input("owner", "Responsabile", "Titolare EQ", "Titolare PO", "Dirigente"),
      input("minimum", "Risultato minimo atteso", "Minimo atteso"),
      input("notes", "Note"),
      output("assessable", "Valutabili"),
      output("achievedCount", "Raggiunti"),
      output("unitResult", "Risultato conseguito"),
      output("evaluation", "Valutazione"),
    ],
  },
  objectives: {
    name: "Obiettivi",
    columns: [
      input("code", "Codice"),
      UNIT,
      input("mission", "Missione"),
      input("programme", "Programma"),
      input("strategicObjective", "Ob. strategico"),
      input(
        "operationalObjective",
        "Ob. operativo",
        "Obiettivo",
        "Obiettivo operativo",
        "Descrizione",
        "Titolo",
      ),
      input("kind", "Tipo obiettivo"),
      input("category", "Categoria"),
      input("owner", "Responsabile"),
      input("staffInvolved", "Personale coinvolto"),
      input("resources", "Risorse"),
      input("assignedWeight", "Peso assegnato", "Peso", "Peso %"),
      input("importance", "Strategicità"),
      input("complexity", "Complessità"),
      input("nature", "Natura"),
      input("outcome", "Esito", "Raggiunto?", "Stato"),
      input(
        "grade",
        "Grado di raggiungimento %",
        "Grado",
        "Grado %",
        "% raggiungimento",
        "Grado di realizzazione",
      ),
      input("reason", "Motivazione"),
      output("calculatedWeight", "Peso calcolato"),
      output("calculatedResult", "Risultato calcolato"),
      output("measuredAchievement", "Grado misurato %"),
    ],
  },
  indicators: {
    name: "Indicatori",
    columns: [
      input("objectiveCode", "Codice obiettivo"),
      UNIT,
      input("indicator", "Indicatore"),
      input("unitOfMeasure", "Unità di misura"),
      input("trend", "Andamento atteso"),
      input("startingValue", "Valore di partenza"),
      input("target", "Target", "Valore atteso", "Valore obiettivo"),
      input("actual", "Valore a consuntivo", "Consuntivo", "Valore raggiunto"),
      input("weight", "Peso"),
      input("band", "Fascia"),
      input("source", "Fonte dei dati"),
    ],
  },
  activities: {
    name: "Attività",
    columns: [
      input("objectiveCode", "Codice obiettivo"),
      UNIT,
      input("activity", "Attività", "Fase", "Azione"),
      input("weight", "Peso"),
      input("completed", "Completata"),
      input("progress", "Avanzamento %"),
      input("dueDate", "Scadenza"),
    ],
  },
  counted: {
    name: "ObiettiviInNumero",
    columns: [
      input("kind", "Tipo obiettivo"),
      UNIT,
      input("category", "Categoria"),
      input("assigned", "Assegnati"),
      input("excluded", "Esclusi"),
      input("achieved", "Raggiunti", "Conseguiti"),
      input("reason", "Motivazione"),
    ],
  },
  bands: { name: "FasceDiPunteggio", columns: [] },
  scales: { name: "Scale", columns: [] },
  staff: { name: "Personale", columns: [] },
  acts: {
    name: "Atti",
    columns: [
      input("act", "Atto"),
      input("organ", "Organo"),
      input("number", "Numero"),
      input("date", "Data"),
    ],
  },
};

/** The name of a table, as formulas use it. */
export function tableName(id: TableId): string {
  return TABLES[id].name;
}

/** The header that we give to a column. Throws for a column that the table has not. */
export function header(table: TableId, field: FieldId): string {
  const column = TABLES[table].columns.find((candidate) => candidate.field === field);
  if (!column) throw new Error(`The table ${table} has no column ${field}.`);
  return column.header;
}

function input(field: FieldId, name: string, ...synonyms: readonly string[]): ColumnSchema {
  return { field, header: name, synonyms, isOutput: false };
}

function output(field: OutputFieldId, name: string): ColumnSchema {
  return { field, header: name, synonyms: [], isOutput: true };
}
