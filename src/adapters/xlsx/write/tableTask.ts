import type { AddTableColumns, SetTableColumn } from "../../../core/workbook/plan";
import { PackageFault } from "../faults";
import type { TablePart, WorkbookParts } from "../read/workbookParts";
import { LAST_COLUMN, type RangeReference } from "../reference";
import { demandUniqueHeaders } from "./tableMarkup";

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
  /** By column, from the left. */
  readonly columns: readonly ColumnTask[];
}

export interface ColumnTask {
  /** Of the sheet. */
  readonly column: number;
  readonly set: SetTableColumn;
}

/** Throws PackageFault `workbookChanged` (no such table, column or number of rows) or `noRoomForColumns`. */
export function planTask(
  parts: WorkbookParts,
  name: string,
  operations: readonly TableOperation[],
): TableTask {
  const table = parts.tables.find(
    ({ displayName }) => displayName.toLowerCase() === name.toLowerCase(),
  );
  if (table === undefined) throw new PackageFault("workbookChanged", name, "no such table");
  const { range, columnNames, headerRowCount, totalsRowCount } = table;
  const additions = operations.filter((operation) => operation.kind === "addTableColumns");
  const addedHeaders = additions.flatMap(({ headers }) => headers);
  demandNewHeaders(name, columnNames, addedHeaders);
  const firstColumn = range.lastColumn + 1;
  const lastColumn = range.lastColumn + addedHeaders.length;
  if (lastColumn > LAST_COLUMN) {
    throw new PackageFault("noRoomForColumns", name, "past the last column");
  }
  const firstDataRow = range.firstRow + headerRowCount;
  const lastDataRow = range.lastRow - totalsRowCount;
  return {
    table,
    additions,
    addedHeaders,
    gained: addedHeaders.length === 0 ? null : { ...range, firstColumn, lastColumn },
    firstDataRow,
    lastDataRow,
    columns: operations
      .filter((operation) => operation.kind === "setTableColumn")
      // Carried out in order: of two that set one column, the later one remains.
      .filter(
        (set, index, all) => !all.slice(index + 1).some(({ header }) => header === set.header),
      )
      .map((set) => {
        const index = [...columnNames, ...addedHeaders].indexOf(set.header);
        if (index < 0 || set.values.length !== lastDataRow - firstDataRow + 1) {
          throw new PackageFault("workbookChanged", name, `column ${set.header}`);
        }
        return { column: range.firstColumn + index, set };
      })
      .sort((one, other) => one.column - other.column),
  };
}

function demandNewHeaders(
  table: string,
  present: readonly string[],
  added: readonly string[],
): void {
  demandUniqueHeaders(table, added);
  const known = new Set(present.map((header) => header.toLowerCase()));
  if (added.some((header) => known.has(header.toLowerCase()))) {
    throw new PackageFault("workbookChanged", table, "the new columns are there already");
  }
}
