import type { Cell, TableSnapshot } from "../../../core/workbook/snapshot";
import { cellAddress } from "../../../core/workbook/address";
import { LAST_COLUMN, LAST_ROW } from "../../../core/workbook/reference";
import { cellGrid, holdsFormula, plainValue } from "./cells";
import { datedCells, loadTexts, type ShownDate } from "./dateSystem";
import { untracked, type Loaded } from "../session/host";
import { firstRows, loadSlice, type ReadRows, type Slice } from "./slices";

/** How many rows of the sheet have their texts read, and how many of their dates are checked. */
const SAMPLED_ROWS = 60;
const SAMPLED_DATES = 20;

export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  /** The first data row and the first column, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly outside: Outside;
}

/** Cells that belong to a table as its user sees it, and are read in no other way. */
type Outside = Pick<TableSnapshot, "headerCells" | "besideHeaders" | "filledRowBelow">;

export interface TableReading {
  readonly place: TablePlace;
  readonly rows: ReadRows;
  /** Dates with what Excel shows, of the first rows: a sample. */
  readonly dates: readonly ShownDate[];
}

/** A table's place, and its used rows as far as they lie within the first rows of the sheet. */
export function loadTable(
  workbook: Excel.Workbook,
  { name, sheet }: { readonly name: string; readonly sheet: string },
  rowCount: number,
): Loaded<TableReading> {
  const table = workbook.tables.getItem(name);
  const columns = table.columns;
  columns.load("items/name");
  const outside = loadOutside(table);
  const body = untracked(table.getDataBodyRange());
  body.load("rowIndex,columnIndex");
  const used = untracked(body.getUsedRangeOrNullObject(true));
  used.load("rowIndex,rowCount");
  // The used cells may be narrower than the table, but every column of the table has formats.
  const usedRows = untracked(untracked(used.getEntireRow()).getIntersectionOrNullObject(body));
  const slice = loadSlice(
    untracked(usedRows.getIntersectionOrNullObject(firstRows(rowCount))),
    true,
  );
  const sample = firstRows(Math.min(rowCount, SAMPLED_ROWS));
  const texts = loadTexts(untracked(usedRows.getIntersectionOrNullObject(sample)));
  return () => {
    const seen = slice();
    const textOf = texts();
    const headers = columns.items.map((column) => column.name);
    return {
      place: {
        name,
        sheet,
        firstRow: body.rowIndex,
        firstColumn: body.columnIndex,
        headers,
        outside: outside(headers),
      },
      rows: {
        slices: seen === null ? [] : [seen],
        end: used.isNullObject ? body.rowIndex : used.rowIndex + used.rowCount,
      },
      dates: (seen === null ? [] : datedCells(seen, SAMPLED_DATES)).flatMap((cell) => {
        const text = textOf(cell);
        return text === null ? [] : [{ ...cell, text }];
      }),
    };
  };
}

/** Cells beyond the last row or column would make the batch fail; null objects do not. */
const NOT_LAST_ROW = `A1:${cellAddress(LAST_ROW - 1, LAST_COLUMN)}`;
const NOT_LAST_COLUMN = `A1:${cellAddress(LAST_ROW, LAST_COLUMN - 1)}`;

function loadOutside(table: Excel.Table): (headers: readonly string[]) => Outside {
  table.load("showHeaders");
  const range = untracked(table.getRange());
  const first = untracked(range.getRow(0));
  first.load("values");
  const end = untracked(
    untracked(first.getLastCell()).getIntersectionOrNullObject(NOT_LAST_COLUMN),
  );
  const beside = untracked(end.getColumnsAfter(1));
  beside.load("values");
  const last = untracked(untracked(range.getLastRow()).getIntersectionOrNullObject(NOT_LAST_ROW));
  const below = untracked(last.getRowsBelow(1));
  below.load("rowIndex,values");
  return (headers) => {
    const shown = textsOf(first);
    const isAlike = headers.every((header, at) => shown[at] === header);
    const isFilledBelow = !below.isNullObject && textsOf(below).some((text) => text !== "");
    const [besideText = ""] = beside.isNullObject ? [] : textsOf(beside);
    return {
      headerCells: table.showHeaders && !isAlike ? shown : null,
      besideHeaders: table.showHeaders ? besideText.trim() || null : null,
      filledRowBelow: isFilledBelow ? below.rowIndex + 1 : null,
    };
  };
}

/** The first row of a range; "" for an empty cell. */
function textsOf({ values }: Excel.Range): readonly string[] {
  const [row = []]: readonly (readonly unknown[])[] = values;
  return row.map((value) => String(plainValue(value) ?? ""));
}

export function tableSnapshot(place: TablePlace, { slices, end }: ReadRows): TableSnapshot {
  const { name, sheet, headers, firstRow, firstColumn, outside } = place;
  const columnCount = headers.length;
  const cells = cellGrid(slices, { firstRow, lastRow: end - 1, firstColumn, columnCount });
  const rows = cells.slice(0, filledCount(cells));
  const columns = headers.map((_, index) => index);
  return {
    name,
    sheet,
    // If the header row is turned off, its place is above the first data row.
    headerRow: firstRow,
    firstColumn: firstColumn + 1,
    headers,
    ...outside,
    rows,
    formulaColumns: columns.filter((column) => slices.some((slice) => hasFormula(slice, column))),
    columnFormats: columns.map((column) => sharedFormat(slices, column, firstRow + rows.length)),
  };
}

/** Up to the last row that holds something: a formula that gives an empty text makes its row used all the same. */
function filledCount(rows: readonly (readonly Cell[])[]): number {
  let count = rows.length;
  while (count > 0 && rows[count - 1]?.every((cell) => cell === null)) count -= 1;
  return count;
}

function hasFormula({ formulas, values }: Slice, column: number): boolean {
  return formulas.some((row, at) => holdsFormula(row[column], values[at]?.[column]));
}

/** The format of a column's cells down to the row `end`, itself not included; null where they differ. */
function sharedFormat(slices: readonly Slice[], column: number, end: number): string | null {
  const formats = new Set(
    slices.flatMap(({ numberFormat, rowIndex }) =>
      numberFormat.slice(0, Math.max(0, end - rowIndex)).map((row) => String(row[column])),
    ),
  );
  const [format] = formats;
  return formats.size === 1 && format !== undefined ? format : null;
}
