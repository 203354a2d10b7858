import { cellAddress } from "../../../core/workbook/address";
import type { TableOperation } from "../../../core/workbook/plan";
import { LAST_COLUMN, LAST_ROW } from "../../../core/workbook/reference";
import type { CellValue } from "../../../core/workbook/snapshot";
import { plainValue } from "../reading/cells";
import { untracked, type Loaded } from "../session/host";
import { loadFarthestCell, loadMergedObstacle, loadObstacle, type Sight } from "./obstacles";

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
  /** What occupies the cells by which the table would grow, "D7"; null if they were not looked at. */
  readonly below: { readonly occupied: string | null } | null;
  /** Cells that are to hold numbers and are formatted as text. */
  readonly textFormatted: RowsOfColumns;
  /** The values that each `expectRows` of the plan asks for, in its order. */
  readonly keys: readonly (readonly CellValue[] | null)[];
}

/** The cells to the right of the table, on its rows. */
export interface Beside {
  /** Whether the sheet has as many columns left as the plan adds. */
  readonly isWide: boolean;
  /** Addresses of what occupies the cells of those columns, "E4" and "E4:F5"; null for nothing. */
  readonly occupied: string | null;
  readonly merged: string | null;
  readonly hasNeighbours: boolean;
  /** A cell that holds something further right; null also where the only neighbour is a blank table, on either side. */
  readonly neighbour: string | null;
}

/** Null: no such table. `operations`: those of the plan on this table. */
export function loadTableState(
  workbook: Excel.Workbook,
  operations: readonly TableOperation[],
  sight: Sight,
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
  const beside = loadBeside(table, addedCount(operations), sight);
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
      below: null,
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
function loadBeside(table: Excel.Table, added: number, sight: Sight): (end: number) => Beside {
  const range = untracked(table.getRange());
  const wholeRows = untracked(range.getEntireRow());
  const row = untracked(wholeRows.getUsedRangeOrNullObject(true));
  row.load("columnIndex,columnCount");
  const farthest = loadFarthestCell(row);
  const besides = wholeRows.getTables(false);
  besides.load("items/name");
  const neighbours = (end: number): Pick<Beside, "hasNeighbours" | "neighbour"> => {
    const isFilled = !row.isNullObject && row.columnIndex + row.columnCount > end;
    return {
      hasNeighbours: isFilled || besides.items.length > 1,
      neighbour: isFilled ? farthest() : null,
    };
  };
  if (added === 0) {
    return (end) => ({ isWide: true, occupied: null, merged: null, ...neighbours(end) });
  }
  // A null object if the sheet has too few columns left: asking for cells beyond its end would make the batch fail.
  const within = `A1:${cellAddress(LAST_ROW, LAST_COLUMN - added)}`;
  const last = untracked(untracked(range.getLastColumn()).getIntersectionOrNullObject(within));
  const gained = untracked(last.getColumnsAfter(added));
  const obstacle = loadObstacle(gained, added, sight);
  range.load("rowIndex,rowCount");
  const merged = loadMergedObstacle(gained.getEntireColumn(), sight);
  return (end) => {
    const isWide = end + added <= LAST_COLUMN;
    return {
      isWide,
      occupied: isWide ? obstacle() : null,
      merged: merged(
        ({ firstRow, lastRow }) =>
          lastRow > range.rowIndex && firstRow <= range.rowIndex + range.rowCount,
      ),
      ...neighbours(end),
    };
  };
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
