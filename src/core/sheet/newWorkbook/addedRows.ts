import { columnOf, tableName, type Field, type TableId } from "../../contract/tables";
import type { WriteOperation } from "../../workbook/plan";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { findColumn, findTable } from "../reading/locate";
import { addColumns, type NewColumn } from "../writing/addColumns";
import { freeSheetName } from "../writing/freeSheetName";
import { unitNames } from "./newTables";
import { tableSheet, type TableLayout } from "./tableLayout";

/** Rows for a table of ours, which is made, or made longer. */
export interface AddedRows {
  readonly sheet: string;
  /** The table is made. */
  readonly isNew: boolean;
  /** Columns that a table of the user's did not have. */
  readonly addedHeaders: readonly string[];
  readonly operations: readonly WriteOperation[];
}

export function addedRows(snapshot: WorkbookSnapshot, layout: TableLayout): AddedRows {
  const { id, fields, rows } = layout;
  const table = findTable(snapshot, id);
  if (table === null) {
    const sheet = freeSheetName(snapshot.sheets, tableName(id));
    const content = tableSheet(layout, unitNames(snapshot, []));
    const operations: readonly WriteOperation[] = [{ kind: "createSheet", name: sheet, content }];
    return { sheet, isNew: true, addedHeaders: [], operations };
  }
  const columns = columnsIn(table, id, fields);
  const operations = lengthened(table, columns, rows);
  const addedHeaders = columns.filter(({ isNew }) => isNew).map((column) => column.header);
  return { sheet: table.sheet, isNew: false, addedHeaders, operations };
}

interface FilledColumn extends NewColumn {
  /** The table does not have it yet. */
  readonly isNew: boolean;
}

/** The columns of a table for these fields, with the header that the table has or will get. */
export function columnsIn<Id extends TableId>(
  table: TableSnapshot,
  id: Id,
  fields: readonly NoInfer<Field<Id>>[],
): readonly FilledColumn[] {
  return fields.map((field) => {
    const at = findColumn(table, id, field);
    const { header, width } = columnOf(id, field);
    const present = at === null ? null : (table.headers[at] ?? null);
    return { header: present ?? header, width, isNew: present === null };
  });
}

export function lengthened(
  { name: table }: TableSnapshot,
  columns: readonly FilledColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): readonly WriteOperation[] {
  const headers = columns.map(({ header }) => header);
  const added = columns.filter(({ isNew }) => isNew);
  return [...addColumns(table, added), { kind: "appendTableRows", table, headers, rows }];
}
