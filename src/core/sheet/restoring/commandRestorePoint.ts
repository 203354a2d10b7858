import type { RestorableCommand } from "../../domain/restoring";
import { cellValue } from "../../workbook/cellValue";
import type {
  AppendTableRows,
  CreateSheet,
  ExpectRows,
  SetTableCells,
  SheetContent,
  WriteOperation,
} from "../../workbook/plan";
import type { CellValue, TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { contentText, plannedValues } from "../writing/fingerprint";
import type {
  AppendedRows,
  CreatedSheet,
  FilledCell,
  FilledTable,
  RestorePoint,
} from "./restorePoint";
import { expectColumn } from "./runRestorePoint";
import { contentKey, keyColumns, rowKeys } from "./rowKeys";
import type { Digest } from "./restoreSummary";

/** The record of a command other than the calculation: `summary` is what the last record says of the summary. */
export async function commandRestorePoint(
  snapshot: WorkbookSnapshot,
  operations: readonly WriteOperation[],
  by: RestorableCommand,
  summary: SheetContent | null,
  digest: Digest,
): Promise<RestorePoint> {
  const created = operations.filter((operation) => operation.kind === "createSheet");
  const sheets = await Promise.all(created.map((operation) => createdSheet(operation, digest)));
  return {
    summary,
    touched: {
      by,
      tables: [],
      names: [],
      sheet: null,
      copy: null,
      filled: snapshot.tables.flatMap((table) => filledTable(table, operations) ?? []),
      created: sheets,
    },
  };
}

/** The rows whose cells are set must be those that were read. */
export function expectedKeys(
  { tables }: WorkbookSnapshot,
  operations: readonly WriteOperation[],
): readonly ExpectRows[] {
  const names = new Set(
    operations.flatMap((operation) =>
      operation.kind === "setTableCells" ? [operation.table] : [],
    ),
  );
  return tables
    .filter(({ name }) => names.has(name))
    .flatMap((table) => keyColumns(table).map((column) => expectColumn(table, column)));
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
  const here = operations.filter(
    (operation) => "table" in operation && operation.table === table.name,
  );
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
