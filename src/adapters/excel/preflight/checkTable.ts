import { rangeAddress } from "../../../core/workbook/address";
import { nameKey } from "../../../core/workbook/names";
import type {
  AddTableColumns,
  AppendTableRows,
  ExpectRows,
  RemoveTableColumns,
  SetTableCells,
  TableOperation,
} from "../../../core/workbook/plan";
import { type Refusal, refusal, type RefusalCode } from "../../../core/workbook/refusal";
import { success, type Result, failure } from "../../../core/workbook/result";
import { plainValue } from "../reading/cells";
import type { Step } from "./steps";
import type { TableState } from "./tableState";
import { textRows } from "../writing/textFormats";
import type { Consent } from "../../../core/workbook/gateway";
import type { WorkbookState } from "./workbookState";

/** A table as it will be when an operation's turn comes. */
export interface PlannedTable {
  readonly name: string;
  readonly state: TableState;
  readonly headers: readonly string[];
  /** How many `expectRows` were looked at. */
  readonly checkedKeys: number;
  readonly liftsFilter: boolean;
  /** Down to the last row that holds something, those that the plan appends included. */
  readonly usedRowCount: number;
  readonly rowCount: number;
}

interface Checked {
  readonly table: PlannedTable;
  readonly steps: readonly Step[];
}

/** The operation's steps and the table after them, or why it cannot be carried out. */
export function checkTableOperation(
  operation: TableOperation,
  table: PlannedTable,
  context: CheckContext,
): Result<Checked, Refusal> {
  if (operation.kind === "expectRows") return checkKeys(operation, table);
  const { state } = table;
  const { protectedSheets } = context.state.protections;
  if (protectedSheets.includes(state.sheet)) return refused("sheetProtected", state.sheet);
  if (state.isFiltered && !context.consent.liftsFilters) {
    return refused("tableFiltered", table.name);
  }
  const writable = { ...table, liftsFilter: state.isFiltered };
  switch (operation.kind) {
    case "addTableColumns":
      return widen(operation, writable, context);
    case "removeTableColumns":
      return narrow(operation, writable, context);
    case "appendTableRows":
      return append(operation, writable, context);
    case "setTableCells": {
      const isThere = table.headers.includes(operation.header);
      const isInside = operation.cells.every(({ row }) => row < table.rowCount);
      if (!isThere || !isInside) return changed(table);
      const step = { ...operation, textRows: textRows(state.textFormatted, operation.header) };
      return success({ table: filled(writable, operation), steps: [step] });
    }
    case "setTableColumn": {
      const isThere = table.headers.includes(operation.header);
      if (!isThere || !fits(operation.values.length, state)) return changed(table);
      const step = { ...operation, textRows: textRows(state.textFormatted, operation.header) };
      return success({ table: writable, steps: [step] });
    }
  }
}

/** A value in one of the blank rows at the end makes it one that holds something. */
function filled(table: PlannedTable, { cells }: SetTableCells): PlannedTable {
  const ends = cells.map(({ row, value }) => (plainValue(value) === null ? 0 : row + 1));
  return {
    ...table,
    usedRowCount: ends.reduce((most, end) => Math.max(most, end), table.usedRowCount),
  };
}

function changed({ name }: PlannedTable): Result<never, Refusal> {
  return refused("workbookChanged", name);
}

/** One value for each row that holds something: not more than the table has, not fewer than it uses. */
function fits(count: number, { rowCount, usedRowCount }: TableState): boolean {
  return count <= rowCount && count >= usedRowCount;
}

function checkKeys(operation: ExpectRows, table: PlannedTable): Result<Checked, Refusal> {
  const present = table.state.keys[table.checkedKeys] ?? null;
  if (present === null || !fits(operation.values.length, table.state)) return changed(table);
  const isSame = operation.values.every((value, row) => plainValue(value) === present[row]);
  if (!isSame) return changed(table);
  return success({ table: { ...table, checkedKeys: table.checkedKeys + 1 }, steps: [] });
}

function widen(
  { headers, width }: AddTableColumns,
  table: PlannedTable,
  { canResizeTables }: CheckContext,
): Result<Checked, Refusal> {
  const { name, state } = table;
  const known = new Set(table.headers.map(nameKey));
  if (headers.some((header) => known.has(nameKey(header)))) return changed(table);
  const { isWide, occupied, merged, hasNeighbours, neighbour } = state.beside;
  if (!isWide) return refused("noRoomForColumns", name);
  if (occupied !== null) return refused("noRoomForColumns", cellsOn(state, occupied));
  if (merged !== null) return refused("mergedCells", cellsOn(state, merged));
  if (!canResizeTables && hasNeighbours) {
    return refused("noRoomForColumns", neighbour === null ? name : cellsOn(state, neighbour));
  }
  const step: Step = {
    kind: "widenTable",
    table: name,
    headers,
    width,
    showsHeaders: state.showsHeaders,
    columnCount: table.headers.length,
    resizes: canResizeTables,
  };
  return success({ table: { ...table, headers: [...table.headers, ...headers] }, steps: [step] });
}

/** Columns in the middle are deleted cell by cell, which would move the cells to the right: then none is deleted. */
function narrow(
  operation: RemoveTableColumns,
  table: PlannedTable,
  { canResizeTables }: CheckContext,
): Result<Checked, Refusal> {
  const isUnwanted = (header: string): boolean => operation.headers.includes(header);
  const removed = table.headers.filter(isUnwanted);
  const kept = table.headers.filter((header) => !isUnwanted(header));
  if (removed.length === 0) return success({ table, steps: [] });
  // A table keeps one column at least.
  if (kept.length === 0) return changed(table);
  const areLast = table.headers.slice(kept.length).every(isUnwanted);
  const resizes = areLast && canResizeTables;
  const { hasNeighbours, neighbour } = table.state.beside;
  if (!resizes && hasNeighbours) {
    const where = neighbour === null ? table.name : cellsOn(table.state, neighbour);
    return refused("noRoomForColumns", where);
  }
  const step: Step = {
    kind: "narrowTable",
    table: table.name,
    headers: removed,
    columnCount: table.headers.length,
    resizes,
    keepsWidths: false,
  };
  return success({ table: { ...table, headers: kept }, steps: [step] });
}

/** Into blank rows first, then over what lies free below; a totals row stays where it is. */
function append(
  operation: AppendTableRows,
  table: PlannedTable,
  { canResizeTables }: CheckContext,
): Result<Checked, Refusal> {
  const { name, state, usedRowCount } = table;
  if (operation.headers.some((header) => !table.headers.includes(header))) return changed(table);
  const end = usedRowCount + operation.rows.length;
  const growth = Math.max(0, end - table.rowCount);
  if (growth > 0) {
    const { showsTotals, below } = state;
    const occupied = showsTotals ? totalsAddress(table) : below?.occupied;
    if (occupied === undefined) return refused("noRoomForRows", name);
    if (occupied !== null) return refused("noRoomForRows", cellsOn(state, occupied));
  }
  if (growth > 0 && !canResizeTables) return refused("operationNotSupported", name);
  const step: Step = {
    ...operation,
    firstRow: usedRowCount,
    growth,
    textFormatted: state.textFormatted,
  };
  const grown = { ...table, usedRowCount: end, rowCount: table.rowCount + growth };
  return success({ table: grown, steps: [step] });
}

/** "Dati!E4": the cells that a refusal names. */
function cellsOn({ sheet }: TableState, address: string): string {
  return `${sheet}!${address}`;
}

function totalsAddress({ state, rowCount, headers }: PlannedTable): string {
  const { firstColumn, firstRow } = state;
  const row = firstRow + rowCount + 1;
  const columns = { firstColumn: firstColumn + 1, lastColumn: firstColumn + headers.length };
  return rangeAddress({ firstRow: row, lastRow: row, ...columns });
}

export interface CheckContext {
  readonly state: WorkbookState;
  readonly consent: Consent;
  /** ExcelApi 1.13: a table can be resized without moving the cells beside it. */
  readonly canResizeTables: boolean;
}

export function refused(code: RefusalCode, where: string | null): Result<never, Refusal> {
  return failure(refusal(code, where));
}
