import type {
  AddTableColumns,
  SetName,
  SetTableColumn,
  SheetContent,
  WriteOperation,
} from "../../workbook/plan";
import { numberIn, type TableSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import type {
  NameValue,
  RestorePoint,
  ChangedColumn,
  ChangedName,
  ChangedSheet,
  ChangedTable,
} from "./restorePoint";
import { keyColumns, rowKeys } from "./rowKeys";

/** A sheet of ours that a run finds: how it was left, where that is known, and the fingerprint of its cells. */
export interface FormerSheet {
  readonly content: SheetContent | null;
  readonly fingerprint: string;
}

/** The restore point of a run, from what it is going to write and what it finds. `former`: by ownership name. */
export function runRestorePoint(
  snapshot: WorkbookSnapshot,
  operations: readonly WriteOperation[],
  former: ReadonlyMap<string, FormerSheet>,
): RestorePoint {
  const names = operations.filter((operation) => operation.kind === "setName");
  const written = operations.filter(isSheetWriting).map((writing) => ({
    ...changedSheet(writing, operations, former),
    content: writing.content,
  }));
  return {
    sheets: written.map(({ ownName, content }) => ({ ownName, content })),
    changes: {
      by: "calculation",
      tables: writtenTables(snapshot, operations).map((table) => changedTable(table, operations)),
      names: names.map((operation) => changedName(snapshot, operation)),
      sheets: written.map(({ content: _content, ...changed }) => changed),
      filled: [],
      created: [],
    },
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
  operations: readonly WriteOperation[],
  former: ReadonlyMap<string, FormerSheet>,
): ChangedSheet {
  const isCreated = writing.kind === "createSheet";
  const sheet = isCreated ? writing.name : writing.sheet;
  let ownName: string | null = null;
  let copy: string | null = null;
  for (const operation of operations) {
    if (operation.kind === "copySheet" && operation.sheet === sheet) copy = operation.name;
    if (operation.kind === "setName" && pointsTo(operation, sheet)) ownName = operation.name;
  }
  if (ownName === null) throw new Error("A sheet of ours is written without its ownership name.");
  const found = isCreated ? undefined : former.get(ownName);
  return {
    sheet,
    ownName,
    isCreated,
    copy,
    before: found?.content ?? null,
    fingerprintBefore: found?.fingerprint ?? null,
  };
}

function pointsTo({ target }: SetName, sheet: string): boolean {
  return target.kind === "cell" && target.sheet === sheet;
}
