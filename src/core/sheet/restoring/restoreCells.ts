import type { LeftAsItIs, PutBack } from "../../domain/restoring";
import { type CellValue, cellValue, type TableSnapshot } from "../../workbook/snapshot";
import { positionOf } from "../../workbook/names";
import type { WriteOperation } from "../../workbook/plan";
import { tableIdOf } from "../reading/locate";
import { expectColumn } from "./expectedRows";
import { joinedSteps, NO_STEP, type RestoreStep } from "./restoreStep";
import type { AppendedRows, FilledCell, FilledTable } from "./restorePoint";
import { contentKey, formerRows, keyColumns, rowKeys } from "./rowKeys";

/**
 * The cells that a command has filled as they were before; the rows that it has added blank again, the columns that it
 * has added for them taken away. A row that the user has changed since is left. `isBrokenOff`: not all was written.
 */
export function restoreFilledCells(
  filled: FilledTable,
  table: TableSnapshot | null,
  isBrokenOff: boolean,
): RestoreStep {
  if (table === null) {
    return { ...NO_STEP, left: isBrokenOff ? [] : lostTable(filled) };
  }
  const rows = filled.appended && ownRows(filled.appended, table);
  const steps = [
    restoreCells(filled, table),
    ...(filled.appended && rows ? [restoreRows(filled.appended, table, rows, isBrokenOff)] : []),
    restoreAddedRows(filled, table, new Set(rows), isBrokenOff),
  ];
  const joined = joinedSteps(steps);
  const expected = [...new Set([...keyColumns(table), ...positions(table, filled.keyHeaders)])];
  const columns = expected.length === 0 ? [0] : expected;
  return joined.operations.length === 0
    ? joined
    : {
        ...joined,
        operations: [...columns.map((column) => expectColumn(table, column)), ...joined.operations],
      };
}

function lostTable({ table, cells, appended }: FilledTable): readonly LeftAsItIs[] {
  const rows = appended?.keys.length ?? 0;
  return [
    ...(cells.length > 0 ? [{ kind: "values", table, values: cells.length } as const] : []),
    ...(rows > 0 ? [{ kind: "rows", table, rows } as const] : []),
  ];
}

function restoreCells({ keyHeaders, keys, cells }: FilledTable, table: TableSnapshot): RestoreStep {
  const columns = positions(table, keyHeaders);
  const isKnown = columns.length === keyHeaders.length;
  const former = isKnown ? formerRows(keys, rowKeys(table, columns)) : [];
  const steps = cells.map((cell) => {
    // Rows that nothing tells apart are known by their order; those that were emptied are blank ones at the end now.
    const row = keyHeaders.length === 0 ? cell.row : former.indexOf(cell.row);
    const column = positionOf(table, cell.header);
    if (row < 0 || column < 0) return null;
    return restoreCell(cell, table, { row, column, name: nameOf(table, row, columns[0]) });
  });
  const lost = steps.filter((step) => step === null).length;
  const all = joinedSteps(steps.flatMap((step) => step ?? []));
  const found = { ...all, putBack: eachOnce(all.putBack) };
  return lost === 0
    ? found
    : { ...found, left: [...found.left, { kind: "values", table: table.name, values: lost }] };
}

interface NamedCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

function restoreCell(
  { before, after, isLost }: FilledCell,
  table: TableSnapshot,
  { row, column, name }: NamedCell,
): RestoreStep {
  const now = valueAt(table, row, column);
  if (now === before && !isLost) return NO_STEP;
  const header = table.headers[column] ?? "";
  // A parameter is told by its name; a value in any other table is one of a column.
  const isParameter = tableIdOf(table.name) === "parameters";
  const said = { table: table.name, name, ...(isParameter ? {} : { header }) };
  const cells = [{ row, value: before }];
  const putBack: PutBack = isParameter
    ? { kind: "value", table: table.name, name }
    : { kind: "column", table: table.name, header };
  return {
    operations: [{ kind: "setTableCells", table: table.name, header, cells }],
    putBack: isLost ? [] : [putBack],
    changed: now === after ? [] : [{ kind: "value", ...said }],
    left: isLost ? [{ kind: "lostValue", ...said }] : [],
  };
}

function eachOnce(parts: readonly PutBack[]): readonly PutBack[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

/** The positions of the added rows that hold only what was written; of equal rows the lowest ones. */
function ownRows({ headers, keys }: AppendedRows, table: TableSnapshot): readonly number[] {
  const columns = headers.map((header) => positionOf(table, header));
  if (columns.includes(-1)) return [];
  const wanted = new Map<string, number>();
  for (const key of keys) wanted.set(key, (wanted.get(key) ?? 0) + 1);
  const own = new Set(columns);
  const rows: number[] = [];
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    const key = contentKey(columns.map((column) => valueAt(table, row, column)));
    const left = wanted.get(key) ?? 0;
    const isBare = table.headers.every(
      (_, column) => own.has(column) || valueAt(table, row, column) === null,
    );
    if (left === 0 || !isBare) continue;
    wanted.set(key, left - 1);
    rows.push(row);
  }
  return rows.reverse();
}

function restoreRows(
  { headers, keys }: AppendedRows,
  table: TableSnapshot,
  rows: readonly number[],
  isBrokenOff: boolean,
): RestoreStep {
  const missing = keys.length - rows.length;
  const operations = headers.map((header): WriteOperation => ({
    kind: "setTableCells",
    table: table.name,
    header: table.headers[positionOf(table, header)] ?? header,
    cells: rows.map((row) => ({ row, value: null })),
  }));
  const putBack: readonly PutBack[] = [
    { kind: "emptiedRows", table: table.name, rows: rows.length },
  ];
  return {
    operations: rows.length === 0 ? [] : operations,
    putBack: rows.length === 0 ? [] : putBack,
    changed: [],
    left: missing === 0 || isBrokenOff ? [] : [{ kind: "rows", table: table.name, rows: missing }],
  };
}

/** A column goes when nothing is in it but what goes with the rows. */
function restoreAddedRows(
  { addedHeaders }: FilledTable,
  table: TableSnapshot,
  rows: ReadonlySet<number>,
  isBrokenOff: boolean,
): RestoreStep {
  const found = addedHeaders.map((header) => ({ header, column: positionOf(table, header) }));
  const isFree = (column: number): boolean =>
    table.rows.every((_, row) => rows.has(row) || valueAt(table, row, column) === null);
  const free = found.filter(({ column }) => column >= 0 && isFree(column));
  const kept = found.filter(({ column }) => (column < 0 ? !isBrokenOff : !isFree(column)));
  const where = { table: table.name };
  const headers = free.map(({ column }) => table.headers[column] ?? "");
  return {
    operations: headers.length === 0 ? [] : [{ kind: "removeTableColumns", ...where, headers }],
    putBack: headers.map((header) => ({ kind: "removedColumn", ...where, header })),
    changed: [],
    left: kept.map(({ header }) => ({ kind: "column", ...where, header })),
  };
}

function positions(table: TableSnapshot, headers: readonly string[]): readonly number[] {
  return headers.map((header) => positionOf(table, header)).filter((column) => column >= 0);
}

function valueAt({ rows }: TableSnapshot, row: number, column: number): CellValue {
  const value = cellValue(rows[row]?.[column] ?? null);
  return value === "" ? null : value;
}

function nameOf(table: TableSnapshot, row: number, column: number | undefined): string {
  const name = column === undefined ? null : valueAt(table, row, column);
  return name === null ? "" : String(name);
}
