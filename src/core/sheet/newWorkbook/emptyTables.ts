import type { Presence } from "../../contract/column";
import { PARAMETERS } from "../../contract/parameters";
import {
  columnsOf,
  TABLE_IDS,
  TABLES,
  type Field,
  type PreparableTable,
  type TableId,
} from "../../contract/tables";
import type { TableLayout } from "./tableLayout";

const PREPARABLE_TABLES = TABLE_IDS.filter(
  (id): id is PreparableTable => TABLES[id].inNewWorkbook !== "never",
);

/** What *Prepara questo file* adds: without them nothing can be calculated as it should. */
export const FIRST_TABLES = PREPARABLE_TABLES.filter((id) => TABLES[id].inNewWorkbook === "always");

/** What can be added to them, one by one. */
export const FURTHER_TABLES = PREPARABLE_TABLES.filter((id) => !FIRST_TABLES.includes(id));

/** What may be known before `Parametri` is filled in. */
export interface KnownParameters {
  readonly body: string | null;
  readonly year: number | null;
}

/** `Parametri` with a row for each parameter, to be chosen. */
export function parametersTable(
  { body, year }: KnownParameters,
  hasAdvanced: boolean,
  options: readonly string[] = [],
): TableLayout<"parameters"> {
  const given: Readonly<Record<string, string | number | null>> = { body, year };
  const fields = fieldsOf("parameters", options);
  const rows = PARAMETERS.filter(({ isAdvanced }) => hasAdvanced || !isAdvanced);
  return {
    id: "parameters",
    fields,
    rows: rows.map(({ id, name }) => {
      const cells = { parameter: name, value: given[id] ?? null, source: null };
      return fields.map((field) => cells[field]);
    }),
  };
}

/** The columns of a new table; `options` ask for those that not everybody needs (`Presence`). */
function fieldsOf<Id extends TableId>(id: Id, options: readonly string[]): readonly Field<Id>[] {
  return columnsOf(id)
    .filter(({ column }) => isWanted(column.inNewTable, options))
    .map(({ field }) => field);
}

/** Another table with blank rows. */
export function emptyTable<Id extends Exclude<TableId, "parameters">>(
  id: Id,
  options: readonly string[] = [],
): TableLayout<Id> {
  const fields = fieldsOf(id, options);
  const rows = Array.from({ length: TABLES[id].blankRows }, () => fields.map(() => null));
  return { id, fields, rows };
}

/** Whether a new table or workbook has what is present in that way. */
export function isWanted(presence: Presence, options: readonly string[]): boolean {
  return typeof presence === "string" ? presence === "always" : options.includes(presence.option);
}
