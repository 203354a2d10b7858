import type { RestorableCommand } from "../../domain/restoring";
import {
  type CellValue,
  cellValue,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import {
  isTableOperation,
  type AppendTableRows,
  type CreateSheet,
  type SetTableCells,
  type WriteOperation,
} from "../../workbook/plan";
import { contentText, plannedValues } from "../writing/sheetValues";
import type {
  AppendedRows,
  CreatedSheet,
  FilledCell,
  FilledTable,
  LeftSheet,
  RestorePoint,
} from "./restorePoint";
import { contentKey, keyColumns, rowKeys } from "./rowKeys";
import type { Digest } from "../writing/sheetsToWrite";

/** The restore point of a command other than the calculation. `sheets`: what the last one knows of our sheets. */
export async function commandRestorePoint(
  snapshot: WorkbookSnapshot,
  operations: readonly WriteOperation[],
  by: RestorableCommand,
  sheets: readonly LeftSheet[],
  digest: Digest,
): Promise<RestorePoint> {
  const created = operations.filter((operation) => operation.kind === "createSheet");
  return {
    sheets,
    changes: {
      by,
      tables: [],
      names: [],
      sheets: [],
      filled: snapshot.tables.flatMap((table) => filledTable(table, operations) ?? []),
      created: await Promise.all(created.map((operation) => createdSheet(operation, digest))),
    },
  };
}

async function createdSheet({ name, content }: CreateSheet, digest: Digest): Promise<CreatedSheet> {
  const [table] = content.tables;
  if (table === undefined) throw new Error("A command makes a sheet without a table.");
  const fingerprint = await digest(contentText(plannedValues(content)));
  return { sheet: name, table: table.name, fingerprint };
}

function filledTable(
  table: TableSnapshot,
  operations: readonly WriteOperation[],
): FilledTable | null {
  const here = operations.filter(isTableOperation).filter((each) => each.table === table.name);
  if (here.length === 0) return null;
  const sets = here.filter((operation) => operation.kind === "setTableCells");
  const [appended = null] = here.filter((operation) => operation.kind === "appendTableRows");
  const columns = sets.length === 0 ? [] : keyColumns(table);
  return {
    table: table.name,
    keyHeaders: columns.map((column) => table.headers[column] ?? ""),
    keys: sets.length === 0 ? [] : rowKeys(table, columns),
    cells: sets.flatMap((operation) => filledCells(table, operation)),
    addedHeaders: here.flatMap((operation) =>
      operation.kind === "addTableColumns" ? operation.headers : [],
    ),
    appended: appended && appendedRows(appended),
  };
}

function filledCells(
  table: TableSnapshot,
  { header, cells }: SetTableCells,
): readonly FilledCell[] {
  const column = table.headers.indexOf(header);
  const mayBeFormula = table.formulaColumns.includes(column);
  return cells.map(({ row, value }) => {
    const stood = cellValue(table.rows[row]?.[column] ?? null);
    const cell = table.rows[row]?.[column] ?? null;
    const isWritable = stood === null || typeof cell === "string" || typeof stood === "number";
    return {
      header,
      row,
      before: isWritable && typeof stood !== "boolean" ? stood : null,
      isLost: !isWritable || (mayBeFormula && stood !== null),
      after: value,
    };
  });
}

function appendedRows({ headers, rows }: AppendTableRows): AppendedRows {
  return { headers, keys: rows.map((values: readonly CellValue[]) => contentKey(values)) };
}
