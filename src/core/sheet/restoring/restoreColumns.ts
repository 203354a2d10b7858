import { positionOf } from "../../workbook/names";
import type { WriteOperation } from "../../workbook/plan";
import { isNumberCell, numberIn, type Cell, type TableSnapshot } from "../../workbook/snapshot";
import { expectColumn } from "./expectedRows";
import type { RestoreStep } from "./restoreStep";
import type { ChangedColumn, ChangedTable } from "./restorePoint";
import { formerRows, rowKeys } from "./rowKeys";

/**
 * The columns of a table as they were before the run, whatever order its rows have now. A run that was
 * broken off (`isWhole` false) may not have added a column yet.
 */
export function restoreColumns(
  touched: ChangedTable,
  table: TableSnapshot | null,
  isWhole: boolean,
): RestoreStep {
  const keys = table && keyPositions(touched, table);
  const rows = table && keys && formerRows(touched.keys, rowKeys(table, keys));
  const steps = touched.columns.map((column): ColumnStep => {
    const position = table ? positionOf(table, column.header) : -1;
    if (table !== null && position >= 0) return restoreColumn(column, { table, position, rows });
    return isWhole || !column.isAdded ? left(touched.table, column.header) : NOTHING;
  });
  const sets = steps.flatMap(({ set }) => set ?? []);
  const removed = steps.flatMap(({ removes }) => removes ?? []);
  const operations: readonly WriteOperation[] = [
    ...(table && keys && sets.length > 0 ? keys.map((column) => expectColumn(table, column)) : []),
    ...sets,
    ...(table && removed.length > 0
      ? [{ kind: "removeTableColumns", table: table.name, headers: removed } as const]
      : []),
  ];
  return {
    operations,
    putBack: steps.flatMap(({ said }) => said.putBack ?? []),
    changed: steps.flatMap(({ said }) => said.changed ?? []),
    left: steps.flatMap(({ said }) => said.left ?? []),
  };
}

interface ColumnStep {
  readonly set?: WriteOperation;
  /** The header of a column to take away. */
  readonly removes?: string;
  readonly said: Partial<Omit<RestoreStep, "operations">>;
}

const NOTHING: ColumnStep = { said: {} };

/** A column as it is now; `rows`: for each row its position in the restore point, null when that is not known. */
interface CurrentColumn {
  readonly table: TableSnapshot;
  readonly position: number;
  readonly rows: readonly (number | null)[] | null;
}

function restoreColumn(column: ChangedColumn, current: CurrentColumn): ColumnStep {
  const { table, position, rows } = current;
  const where = { table: table.name, header: table.headers[position] ?? "" };
  const changed = isChanged(column, current) ? [{ kind: "column", ...where } as const] : [];
  if (column.isAdded) {
    const putBack = [{ kind: "removedColumn", ...where } as const];
    return { removes: where.header, said: { putBack, changed } };
  }
  if (isStillUnwritten(column, current)) return NOTHING;
  const values = rows && formerValues(column, current, rows);
  if (values === null) return left(where.table, where.header);
  const { formatBefore, lostCells } = column;
  return {
    set: { kind: "setTableColumn", ...where, values, numberFormat: formatBefore },
    said: {
      putBack: [{ kind: "column", ...where }],
      changed,
      left: lostCells > 0 ? [{ kind: "texts", ...where, cells: lostCells }] : [],
    },
  };
}

function left(table: string, header: string): ColumnStep {
  return { said: { left: [{ kind: "column", table, header }] } };
}

/** Whether a cell is neither as the run left it nor, where it did not get so far, as it found it. */
function isChanged(column: ChangedColumn, { table, position, rows }: CurrentColumn): boolean {
  if (rows === null || table.formulaColumns.includes(position)) return true;
  return rows.some((former, row) => {
    const cell = cellIn(table, row, position);
    if (former === null) return column.isAdded && cell !== null;
    if (cell !== null && !isNumberCell(cell)) return true;
    const value = numberIn(cell);
    return ![column.after[former], column.before[former]].includes(value);
  });
}

/** A run that was broken off has not come so far: what a plan cannot write is there still. */
function isStillUnwritten(
  { before, lostCells }: ChangedColumn,
  { table, position, rows }: CurrentColumn,
): boolean {
  if (lostCells === 0 || rows === null) return false;
  const isFormula = table.formulaColumns.includes(position);
  let lostNow = 0;
  const hasFormerNumbers = rows.every((former, row) => {
    if (former === null) return true;
    const cell = cellIn(table, row, position);
    const value = isFormula ? null : numberIn(cell);
    if (cell !== null && value === null) lostNow += 1;
    return value === before[former];
  });
  return hasFormerNumbers && lostNow >= lostCells;
}

/** Null when a row that is not in the restore point holds what a plan cannot write again. */
function formerValues(
  { before }: ChangedColumn,
  { table, position }: CurrentColumn,
  rows: readonly (number | null)[],
): readonly (number | null)[] | null {
  const isFormula = table.formulaColumns.includes(position);
  const values: (number | null)[] = [];
  for (const [row, former] of rows.entries()) {
    const cell = cellIn(table, row, position);
    const isNew = former === null;
    if (isNew && cell !== null && (isFormula || !isNumberCell(cell))) return null;
    values.push(isNew ? numberIn(cell) : (before[former] ?? null));
  }
  return values;
}

function keyPositions(
  { keyHeaders }: ChangedTable,
  table: TableSnapshot,
): readonly number[] | null {
  const positions = keyHeaders.map((header) => positionOf(table, header));
  return positions.includes(-1) ? null : positions;
}

function cellIn({ rows }: TableSnapshot, row: number, column: number): Cell {
  return rows[row]?.[column] ?? null;
}
