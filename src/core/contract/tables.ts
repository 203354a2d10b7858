import { ACTIVITIES_TABLE } from "./activities";
import { ACTS_TABLE } from "./acts";
import { APPROVED_PLAN_TABLE, VARIATIONS_TABLE } from "./approvedPlan";
import { BANDS_TABLE } from "./bands";
import type { Column } from "./column";
import { CORRESPONDENCES_TABLE } from "./correspondences";
import { COUNTED_TABLE } from "./counted";
import { FORMER_YEAR_TABLE } from "./formerYear";
import { FREE_TEXTS_TABLE } from "./freeTexts";
import { INDICATORS_TABLE } from "./indicators";
import { MISSIONS_TABLE } from "./missions";
import { MONITORINGS_TABLE } from "./monitorings";
import { OBJECTIVES_TABLE } from "./objectives";
import { PARAMETERS_TABLE } from "./parameters";
import { SCALES_TABLE } from "./scales";
import { STAFF_TABLE } from "./staff";
import type { Table } from "./table";
import { UNITS_TABLE } from "./units";

const DESCRIBED = {
  parameters: PARAMETERS_TABLE,
  units: UNITS_TABLE,
  objectives: OBJECTIVES_TABLE,
  counted: COUNTED_TABLE,
  acts: ACTS_TABLE,
  indicators: INDICATORS_TABLE,
  activities: ACTIVITIES_TABLE,
  bands: BANDS_TABLE,
  scales: SCALES_TABLE,
  freeTexts: FREE_TEXTS_TABLE,
  variations: VARIATIONS_TABLE,
  approvedPlan: APPROVED_PLAN_TABLE,
  monitorings: MONITORINGS_TABLE,
  formerYear: FORMER_YEAR_TABLE,
  staff: STAFF_TABLE,
  missions: MISSIONS_TABLE,
  correspondences: CORRESPONDENCES_TABLE,
};

type Described = typeof DESCRIBED;

export type TableId = keyof Described;

type Fields = { readonly [Id in TableId]: Extract<keyof Described[Id]["columns"], string> };

/** A column of a table by its meaning: `Field<"acts">` is "act", "organ", "number" or "date". */
export type Field<Id extends TableId = TableId> = Fields[Id];

type Outputs = {
  readonly [Id in TableId]: {
    [Name in Fields[Id]]: Described[Id]["columns"][Name] extends { readonly role: "output" }
      ? Name
      : never;
  }[Fields[Id]];
};

/** The columns of a table that we write. */
export type OutputField<Id extends TableId = TableId> = Outputs[Id];

/** The tables that can be made empty: with *Prepara questo file*, with *Aggiungi* or with `--con`. */
export type PreparableTable = {
  [Id in TableId]: Described[Id]["inNewWorkbook"] extends "never" ? never : Id;
}[TableId];

/** Every table of the contract (workbook.md, Input tables), in the order in which a new workbook shows them. */
export const TABLES: { readonly [Id in TableId]: Table<Field<Id>> } = DESCRIBED;

export const TABLE_IDS: readonly TableId[] = keysOf(TABLES);

/** The name of a table, as formulas use it. */
export function tableName(id: TableId): string {
  return TABLES[id].name;
}

export function columnOf<Id extends TableId>(table: Id, field: NoInfer<Field<Id>>): Column {
  return TABLES[table].columns[field];
}

/** The header that we give to a column. */
export function header<Id extends TableId>(table: Id, field: NoInfer<Field<Id>>): string {
  return columnOf(table, field).header;
}

/** A column with the name that the code gives to it. */
export interface NamedColumn<Name extends string> {
  readonly field: Name;
  readonly column: Column;
}

/** The columns of a table, in the order of the contract. */
export function columnsOf<Id extends TableId>(table: Id): readonly NamedColumn<Field<Id>>[] {
  const { columns } = TABLES[table];
  return keysOf<Field<Id>>(columns).map((field) => ({ field, column: columns[field] }));
}

/** Those that the user fills. */
export function inputsOf<Id extends TableId>(table: Id): readonly NamedColumn<Field<Id>>[] {
  return columnsOf(table).filter(({ column }) => column.role === "input");
}

/** Every header under which a column is found in its table. */
export function namesOf({ header: name, synonyms }: Column): readonly string[] {
  return [name, ...synonyms];
}

/** The keys of a record, in its order: what `Object.keys` says, without losing their type. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record) as Key[];
}
