import type {
  AddTableColumns,
  ExpectRows,
  SetName,
  SetTableColumn,
  SheetContent,
  WriteOperation,
} from "../../workbook/plan";
import {
  isNumberCell,
  type Cell,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import type {
  NameValue,
  RestorePoint,
  ChangedColumn,
  ChangedName,
  ChangedSheet,
  ChangedTable,
} from "./restorePoint";
import { columnValues, keyColumns, rowKeys } from "./rowKeys";

/** The summary that a run finds: how it was left, where that is known, and what its cells say. */
export interface FormerSummary {
  readonly content: SheetContent | null;
  readonly fingerprint: string | null;
}

/** The record of a run, taken from what it is going to write and from what stands there. */
export function runRestorePoint(
  snapshot: WorkbookSnapshot,
  operations: readonly WriteOperation[],
  former: FormerSummary,
): RestorePoint {
  const names = operations.filter((operation) => operation.kind === "setName");
  const written = operations.find(isSheetWriting);
  const copy = operations.find((operation) => operation.kind === "copySheet");
  return {
    summary: written?.content ?? null,
    touched: {
      by: "calculation",
      tables: writtenTables(snapshot, operations).map((table) => changedTable(table, operations)),
      names: names.map((operation) => changedName(snapshot, operation)),
      sheet: written ? changedSheet(written, names, former) : null,
      copy: copy?.name ?? null,
      filled: [],
      created: [],
    },
  };
}

/** The rows of each table that is written must be those that were read, or their values would be misplaced. */
export function expectedRows(
  snapshot: WorkbookSnapshot,
  operations: readonly WriteOperation[],
): readonly ExpectRows[] {
  return writtenTables(snapshot, operations).flatMap((table) =>
    keyColumns(table).map((column) => expectColumn(table, column)),
  );
}

export function expectColumn(table: TableSnapshot, column: number): ExpectRows {
  return {
    kind: "expectRows",
    table: table.name,
    header: table.headers[column] ?? "",
    values: columnValues(table, column),
  };
}

function writtenTables(
  { tables }: WorkbookSnapshot,
  operations: readonly WriteOperation[],
): readonly TableSnapshot[] {
  const names = new Set(
    operations.flatMap((operation) =>
      operation.kind === "setTableColumn" ? [operation.table] : [],
    ),
  );
  return tables.filter(({ name }) => names.has(name));
}

function changedTable(table: TableSnapshot, operations: readonly WriteOperation[]): ChangedTable {
  const isHere = (operation: AddTableColumns | SetTableColumn): boolean =>
    operation.table === table.name;
  const added = new Set(
    operations.flatMap((operation) =>
      operation.kind === "addTableColumns" && isHere(operation) ? operation.headers : [],
    ),
  );
  const columns = keyColumns(table);
  return {
    table: table.name,
    keyHeaders: columns.map((column) => table.headers[column] ?? ""),
    keys: rowKeys(table, columns),
    columns: operations.flatMap((operation) =>
      operation.kind === "setTableColumn" && isHere(operation)
        ? [changedColumn(table, operation, added.has(operation.header))]
        : [],
    ),
  };
}

function changedColumn(
  table: TableSnapshot,
  { header, values }: SetTableColumn,
  isAdded: boolean,
): ChangedColumn {
  const column = table.headers.indexOf(header);
  const cells = table.rows.map((row) => row[column] ?? null);
  const isFormula = table.formulaColumns.includes(column);
  const before = cells.map((cell) => (isFormula ? null : numberIn(cell)));
  return {
    header,
    isAdded,
    before,
    formatBefore: table.columnFormats[column] ?? null,
    lostCells: cells.filter((cell, row) => cell !== null && before[row] === null).length,
    after: values,
  };
}

function numberIn(cell: Cell): number | null {
  return isNumberCell(cell) ? cell.number : null;
}

function changedName({ names }: WorkbookSnapshot, { name, target }: SetName): ChangedName {
  const found = names.find((each) => each.name === name)?.target;
  const before: NameValue | null = found && found.kind !== "other" ? found : null;
  return { name, before, after: target };
}

type SheetWriting = Extract<WriteOperation, { kind: "createSheet" | "rewriteSheet" }>;

function isSheetWriting(operation: WriteOperation): operation is SheetWriting {
  return operation.kind === "createSheet" || operation.kind === "rewriteSheet";
}

function changedSheet(
  writing: SheetWriting,
  names: readonly SetName[],
  former: FormerSummary,
): ChangedSheet {
  const sheet = writing.kind === "createSheet" ? writing.name : writing.sheet;
  const mark = names.find(({ target }) => target.kind === "cell" && target.sheet === sheet);
  if (!mark) throw new Error("A sheet of ours is written without its mark.");
  const isCreated = writing.kind === "createSheet";
  return {
    sheet,
    mark: mark.name,
    isCreated,
    before: isCreated ? null : former.content,
    fingerprintBefore: isCreated ? null : former.fingerprint,
  };
}
