import { cellAddress } from "../../../core/workbook/address";
import type { TableOperation } from "../../../core/workbook/plan";
import { LAST_COLUMN, LAST_ROW } from "../../../core/workbook/reference";
import type { CellValue } from "../../../core/workbook/snapshot";
import { plainValue } from "../reading/cells";
import { untracked, type Loaded } from "../session/host";
import { loadMergedAreas } from "../reading/mergedAreas";

/** Rows of each column, by its header: positions among the data rows, from 0. */
export type RowsOfColumns = ReadonlyMap<string, ReadonlySet<number>>;

/** What must be known of a table before it is written. */
export interface TableState {
  /** As the table spells it. */
  readonly name: string;
  readonly sheet: string;
  readonly showsHeaders: boolean;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** Down to the last used row, counted from the first data row. */
  readonly usedRowCount: number;
  /** The first data row and the first column, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly isFiltered: boolean;
  /** One for each column that had one when asked; null for none. */
  readonly criteria: readonly (Excel.FilterCriteria | null)[];
  readonly beside: Beside;
  readonly showsTotals: boolean;
  /** Whether the rows that the table would grow by are empty; false also if that was not checked. */
  readonly isFreeBelow: boolean;
  /** Cells that are to hold numbers and are formatted as text. */
  readonly textFormatted: RowsOfColumns;
  /** The values that each `expectRows` of the plan asks for, in its order. */
  readonly keys: readonly (readonly CellValue[] | null)[];
}

/** The cells to the right of the table, on its rows. */
export interface Beside {
  /** Under the columns that the plan adds. */
  readonly isFree: boolean;
  readonly isMerged: boolean;
  /** Anywhere further right, or a table on either side, which may be blank. */
  readonly hasNeighbours: boolean;
}

/** Null: no such table. `operations`: those of the plan on this table. */
export function loadTableState(
  workbook: Excel.Workbook,
  operations: readonly TableOperation[],
  canSeeMergedCells: boolean,
): Loaded<TableState | null> {
  const table = workbook.tables.getItemOrNullObject(operations[0]?.table ?? "");
  table.load("name,showHeaders,showTotals,worksheet/name");
  const { columns, autoFilter } = table;
  columns.load("items/name");
  autoFilter.load("isDataFiltered,criteria");
  const body = untracked(table.getDataBodyRange());
  body.load("rowIndex,columnIndex,rowCount");
  const used = untracked(body.getUsedRangeOrNullObject(true));
  used.load("rowIndex,rowCount");
  const beside = loadBeside(table, addedCount(operations), canSeeMergedCells);
  const keys = operations
    .filter((operation) => operation.kind === "expectRows")
    .map(({ header, values }) => loadKeys(table, header, values.length));
  return () => {
    if (table.isNullObject) return null;
    const headers = columns.items.map(({ name }) => name);
    return {
      name: table.name,
      sheet: table.worksheet.name,
      showsHeaders: table.showHeaders,
      showsTotals: table.showTotals,
      isFreeBelow: false,
      textFormatted: new Map(),
      headers,
      rowCount: body.rowCount,
      usedRowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount - body.rowIndex,
      firstRow: body.rowIndex,
      firstColumn: body.columnIndex,
      isFiltered: autoFilter.isDataFiltered,
      criteria: autoFilter.isDataFiltered ? autoFilter.criteria : [],
      beside: beside(body.columnIndex + headers.length),
      keys: keys.map((loaded) => loaded()),
    };
  };
}

function addedCount(operations: readonly TableOperation[]): number {
  return operations.reduce(
    (count, operation) =>
      operation.kind === "addTableColumns" ? count + operation.headers.length : count,
    0,
  );
}

/** `end`: the sheet's column after the table's last one, counted from 0. */
function loadBeside(
  table: Excel.Table,
  added: number,
  canSeeMergedCells: boolean,
): (end: number) => Beside {
  const range = untracked(table.getRange());
  const wholeRows = untracked(range.getEntireRow());
  const row = untracked(wholeRows.getUsedRangeOrNullObject(true));
  row.load("columnIndex,columnCount");
  const besides = wholeRows.getTables(false);
  besides.load("items/name");
  const hasNeighbours = (end: number): boolean =>
    besides.items.length > 1 || (!row.isNullObject && row.columnIndex + row.columnCount > end);
  if (added === 0) {
    return (end) => ({ isFree: true, isMerged: false, hasNeighbours: hasNeighbours(end) });
  }
  // A null object if the sheet has too few columns left: asking for cells beyond its end would make the batch fail.
  const within = `A1:${cellAddress(LAST_ROW, LAST_COLUMN - added)}`;
  const last = untracked(untracked(range.getLastColumn()).getIntersectionOrNullObject(within));
  const gained = untracked(last.getColumnsAfter(added));
  const content = untracked(gained.getUsedRangeOrNullObject(true));
  content.load("address");
  const tables = gained.getTables(false);
  tables.load("items/name");
  range.load("rowIndex,rowCount");
  const merged = canSeeMergedCells ? loadMergedAreas(gained.getEntireColumn()) : () => [];
  return (end) => ({
    isFree: end + added <= LAST_COLUMN && content.isNullObject && tables.items.length === 0,
    isMerged: merged().some(
      ({ firstRow, lastRow }) =>
        lastRow > range.rowIndex && firstRow <= range.rowIndex + range.rowCount,
    ),
    hasNeighbours: hasNeighbours(end),
  });
}

/** Null: no such column. */
function loadKeys(
  table: Excel.Table,
  header: string,
  rowCount: number,
): Loaded<readonly CellValue[] | null> {
  const column = table.columns.getItemOrNullObject(header);
  column.load("name");
  const first = untracked(untracked(column.getDataBodyRange()).getCell(0, 0));
  const cells = rowCount === 0 ? first : untracked(first.getResizedRange(rowCount - 1, 0));
  cells.load("values");
  return () => {
    if (column.isNullObject || column.name !== header) return null;
    if (rowCount === 0) return [];
    return cells.values.map(([value]: readonly unknown[]) => plainValue(value));
  };
}
