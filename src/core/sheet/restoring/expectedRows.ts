import type { ExpectRows, WriteOperation } from "../../workbook/plan";
import type { TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { columnValues, keyColumns } from "./rowKeys";

/** A table must still have the rows that were read before its rows are written, or values would go to wrong rows. */
export function expectedRows(
  { tables }: WorkbookSnapshot,
  operations: readonly WriteOperation[],
): readonly ExpectRows[] {
  const written = new Set(
    operations.flatMap((operation) =>
      operation.kind === "setTableColumn" || operation.kind === "setTableCells"
        ? [operation.table]
        : [],
    ),
  );
  return tables
    .filter(({ name }) => written.has(name))
    .flatMap((table) => keyColumns(table).map((column) => expectColumn(table, column)));
}

export function expectColumn(table: TableSnapshot, column: number): ExpectRows {
  return {
    kind: "expectRows",
    table: table.name,
    header: table.headers[column] ?? "",
    values: columnValues(table, column),
  };
}
