import type { ParameterId } from "../../domain/parameters";
import type { Place } from "../../domain/place";
import { cellAddress, sheetReference } from "../../workbook/address";
import { isSameName } from "../../workbook/names";
import { isBlank } from "./cells";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { foldText } from "../../contract/matching";
import {
  columnsOf,
  namesOf,
  TABLE_IDS,
  tableName,
  type Field,
  type TableId,
} from "../../contract/tables";
import { parameterOfName } from "../../contract/parameters";

/** Where an issue is, as a user looks for it: "Obiettivi!K7"; null where there is no such cell. */
export interface Location {
  readonly table: string;
  readonly cell: string | null;
}

export type Locator = (place: Place) => Location;

/** The table of that meaning, by its name whatever the case; null when the workbook has none. */
export function findTable(snapshot: WorkbookSnapshot, id: TableId): TableSnapshot | null {
  const wanted = tableName(id);
  const sameName = (table: TableSnapshot): boolean => isSameName(table.name, wanted);
  const alike = (table: TableSnapshot): boolean => foldText(table.name) === foldText(wanted);
  return snapshot.tables.find(sameName) ?? snapshot.tables.find(alike) ?? null;
}

/** The meaning of a table by its name; null for one of the user's. */
export function tableIdOf(name: string): TableId | null {
  const wanted = foldText(name);
  return TABLE_IDS.find((id) => foldText(tableName(id)) === wanted) ?? null;
}

/** The column of that meaning, by its header or a synonym, counted from 0; null when there is none. */
export function findColumn<Id extends TableId>(
  table: TableSnapshot,
  id: Id,
  field: NoInfer<Field<Id>>,
): number | null {
  return indexColumns(table, id).get(field)?.[0] ?? null;
}

/** Every column with a meaning, with the positions of all the columns that match it. */
export function indexColumns<Id extends TableId>(
  table: TableSnapshot,
  id: Id,
): ReadonlyMap<Field<Id>, readonly number[]> {
  const fields = fieldsByHeader(id);
  const columns = new Map<Field<Id>, number[]>();
  table.headers.forEach((header, column) => {
    const field = fields.get(foldText(header));
    if (field === undefined) return;
    const found = columns.get(field);
    if (found) found.push(column);
    else columns.set(field, [column]);
  });
  return columns;
}

/** The column of a table that a header names; null for one of the user's own. */
export function meaningOfHeader<Id extends TableId>(id: Id, name: string): Field<Id> | null {
  return fieldsByHeader(id).get(foldText(name)) ?? null;
}

/** The cells of places in one workbook, each table of which is looked up once. */
export function createLocator(snapshot: WorkbookSnapshot): Locator {
  const tables = new Map<TableId, LocatedTable | null>();
  return (place) => {
    let located = tables.get(place.table);
    if (located === undefined) {
      located = locateTable(snapshot, place.table);
      tables.set(place.table, located);
    }
    return { table: tableName(place.table), cell: located && cellOf(located, place) };
  };
}

interface LocatedTable {
  readonly table: TableSnapshot;
  readonly prefix: string;
  readonly columns: ReadonlyMap<Field, readonly number[]>;
  /** Row of each parameter, under whichever of its names; of `Parametri` only. */
  readonly parameterRows: ReadonlyMap<ParameterId, number>;
}

function locateTable(snapshot: WorkbookSnapshot, id: TableId): LocatedTable | null {
  const table = findTable(snapshot, id);
  if (!table) return null;
  const columns = indexColumns(table, id);
  return {
    table,
    prefix: `${quotedSheet(table.sheet)}!`,
    columns,
    parameterRows: id === "parameters" ? rowsOfParameters(table) : new Map(),
  };
}

/**
 * The row of each parameter in `Parametri`, under its name or a former one: the one that is read, which is the
 * first with a value, else the first of that name.
 */
export function rowsOfParameters(table: TableSnapshot): ReadonlyMap<ParameterId, number> {
  const names = findColumn(table, "parameters", "parameter");
  const values = findColumn(table, "parameters", "value");
  const filled = new Map<ParameterId, number>();
  const named = new Map<ParameterId, number>();
  table.rows.forEach((cells, row) => {
    const name = names === null ? null : (cells[names] ?? null);
    const id = typeof name === "string" ? parameterOfName(foldText(name)) : null;
    if (id === null) return;
    if (!named.has(id)) named.set(id, row);
    const isFilled = values !== null && !isBlank(cells[values] ?? null);
    if (isFilled && !filled.has(id)) filled.set(id, row);
  });
  return new Map([...named, ...filled]);
}

/** Of a row in a column that the table does not have: the row's first cell, so that the row can be found. */
function cellOf(located: LocatedTable, place: Place): string | null {
  if (place.kind === "parameter") {
    const row = located.parameterRows.get(place.parameter);
    const column = located.columns.get("value")?.[0];
    return row === undefined || column === undefined ? null : address(located, row, column);
  }
  const { row, field } = place;
  const column = field === null ? undefined : located.columns.get(field)?.[0];
  if (column !== undefined) return address(located, row, column);
  return row === null ? null : address(located, row, 0);
}

/** `row` counts data rows from 0; null is the header. */
function address({ table, prefix }: LocatedTable, row: number | null, column: number): string {
  const sheetRow = table.headerRow + (row === null ? 0 : row + 1);
  return `${prefix}${cellAddress(sheetRow, table.firstColumn + column)}`;
}

const BARE_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^([a-z]{1,3}\d+|r\d*c\d*|[rc]\d*)$/i;

/** As Excel writes it in a formula: quoted unless it is a plain word that is no cell's address. */
export function quotedSheet(name: string): string {
  const isBare = BARE_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return isBare ? name : sheetReference(name);
}

function fieldsByHeader<Id extends TableId>(id: Id): ReadonlyMap<string, Field<Id>> {
  return new Map(
    columnsOf(id).flatMap(({ field, column }) =>
      namesOf(column).map((name) => [foldText(name), field] as const),
    ),
  );
}
