import { isSameName, nameKey } from "../../../core/workbook/names";
import type { AddTableColumns, SetTableColumn } from "../../../core/workbook/plan";
import { PackageFault } from "../../package/faults";
import type { TablePart, WorkbookParts } from "../read/workbookParts";
import { LAST_COLUMN, type RangeReference } from "../../../core/workbook/reference";
import { assertUniqueHeaders } from "./tableMarkup";

export type TableOperation = AddTableColumns | SetTableColumn;

/** A table as it is, and what is to be written into it. */
export interface TableTask {
  readonly table: TablePart;
  readonly additions: readonly AddTableColumns[];
  readonly addedHeaders: readonly string[];
  /** The cells under the new columns, header to totals; null when there are none. */
  readonly gained: RangeReference | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** The last row that every column is set to; those from here to `lastDataRow` must be blank. */
  readonly lastSetRow: number;
  /** The last row that any column is set to. */
  readonly lastValueRow: number;
  /** By column, from the left. */
  readonly columns: readonly ColumnTask[];
}

export interface ColumnTask {
  /** Of the sheet. */
  readonly column: number;
  readonly set: SetTableColumn;
}

/**
 * Throws PackageFault `workbookChanged` (no such table or column, more values than rows) or `noRoomForColumns`,
 * and Error when two operations set one column.
 */
export function planTask(
  parts: WorkbookParts,
  name: string,
  operations: readonly TableOperation[],
): TableTask {
  const table = requireTable(parts, name);
  const { range, columnNames, headerRowCount, totalsRowCount } = table;
  const additions = operations.filter((operation) => operation.kind === "addTableColumns");
  const addedHeaders = additions.flatMap(({ headers }) => headers);
  assertNewHeaders(name, columnNames, addedHeaders);
  const firstColumn = range.lastColumn + 1;
  const lastColumn = range.lastColumn + addedHeaders.length;
  if (lastColumn > LAST_COLUMN) {
    throw new PackageFault("noRoomForColumns", name, "past the last column");
  }
  const firstDataRow = range.firstRow + headerRowCount;
  const lastDataRow = range.lastRow - totalsRowCount;
  const headers = [...columnNames, ...addedHeaders];
  const columns = operations
    .filter((operation) => operation.kind === "setTableColumn")
    .map((set): ColumnTask => {
      const index = headers.indexOf(set.header);
      if (index < 0 || firstDataRow + set.values.length - 1 > lastDataRow) {
        throw new PackageFault("workbookChanged", name, `column ${set.header}`);
      }
      return { column: range.firstColumn + index, set };
    })
    .sort((one, other) => one.column - other.column);
  assertOneSetting(name, columns);
  const lastRows = columns.map(({ set }) => firstDataRow + set.values.length - 1);
  return {
    table,
    additions,
    addedHeaders,
    gained: addedHeaders.length === 0 ? null : { ...range, firstColumn, lastColumn },
    firstDataRow,
    lastDataRow,
    lastSetRow: Math.min(lastDataRow, ...lastRows),
    lastValueRow: Math.max(firstDataRow - 1, ...lastRows),
    columns,
  };
}

function assertOneSetting(table: string, columns: readonly ColumnTask[]): void {
  const twice = columns.find(({ column }, index) => columns[index - 1]?.column === column);
  if (twice !== undefined) throw new Error(`${table}: the column ${twice.set.header} is set twice`);
}

function assertNewHeaders(
  table: string,
  present: readonly string[],
  added: readonly string[],
): void {
  assertUniqueHeaders(table, added);
  const known = new Set(present.map(nameKey));
  if (added.some((header) => known.has(nameKey(header)))) {
    throw new PackageFault("workbookChanged", table, "the new columns are there already");
  }
}

/** The table that a plan names. Throws PackageFault where the file no longer has it. */
export function requireTable({ tables }: WorkbookParts, name: string): TablePart {
  const table = tables.find(({ displayName }) => isSameName(displayName, name));
  if (table === undefined) throw new PackageFault("workbookChanged", name, "no such table");
  return table;
}
