import {
  formatOfRow,
  type AddTableColumns,
  type ExpectRows,
  type RemoveTableColumns,
  type SetTableColumn,
} from "../../src/core/workbook/plan";
import { PALETTE } from "../../src/core/workbook/palette";
import type { InspectedTable } from "./inspectedWorkbook";
import { plainValue } from "./memoryCells";
import {
  refuse,
  sheetNamed,
  tableRange,
  type MemoryCell,
  type MemoryWorkbook,
} from "./memoryWorkbook";

/** New columns at the right end, where the sheet is empty. */
export function addColumns(
  workbook: MemoryWorkbook,
  { table: name, headers, width }: AddTableColumns,
): void {
  const table = memoryTable(workbook, name);
  const sheet = sheetNamed(workbook, table.sheet);
  const { firstRow, lastRow, lastColumn } = tableRange(table);
  const isFull = (row: number, column: number) =>
    (sheet.cells.get(`${row},${column}`)?.value ?? null) !== null;
  const columns = headers.map((_, index) => lastColumn + 1 + index);
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
  const known = table.headers.map((header) => header.toLowerCase());
  if (headers.some((header) => known.includes(header.toLowerCase())))
    refuse("workbookChanged", name);
  const isTaken = columns.some((column) =>
    rows.some((row) => isFull(row, column) || belongsToAnother(workbook, table, row, column)),
  );
  if (isTaken) refuse("noRoomForColumns", name);
  const look = sheet.cells.get(`${firstRow},${lastColumn}`)?.look ?? PALETTE.plain;
  headers.forEach((value, index) => {
    sheet.cells.set(`${firstRow},${lastColumn + 1 + index}`, { value, look, numberFormat: null });
  });
  sheet.columnWidths = {
    ...sheet.columnWidths,
    ...Object.fromEntries(columns.map((column) => [column, width])),
  };
  replaceTable(workbook, { ...table, headers: [...table.headers, ...headers] });
}

export function setColumn(
  workbook: MemoryWorkbook,
  { table: name, header, values, numberFormat }: SetTableColumn,
): void {
  const table = memoryTable(workbook, name);
  const index = table.headers.indexOf(header);
  const { cells } = sheetNamed(workbook, table.sheet);
  const { lastRow } = tableRange(table);
  const isBlank = lastUsedRow(cells, table) <= table.headerRow + values.length;
  const fits = table.headerRow + values.length <= lastRow;
  if (index < 0 || !fits || !isBlank) refuse("workbookChanged", name);
  values.forEach((value, row) => {
    const key = `${table.headerRow + 1 + row},${table.firstColumn + index}`;
    const format = formatOfRow(numberFormat, row);
    if (value === null && format === null && !cells.has(key)) return;
    const present = cells.get(key) ?? { look: PALETTE.plain, numberFormat: null };
    cells.set(key, { ...present, value, numberFormat: format ?? present.numberFormat });
  });
}

/** The cells after a column move to the left, in the rows of the table. */
export function removeColumns(
  workbook: MemoryWorkbook,
  { table: name, headers }: RemoveTableColumns,
): void {
  for (const header of headers) {
    const table = memoryTable(workbook, name);
    const index = table.headers.indexOf(header);
    if (index < 0) continue;
    const { firstRow, lastRow, firstColumn, lastColumn } = tableRange(table);
    const sheet = sheetNamed(workbook, table.sheet);
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn + index; column <= lastColumn; column += 1) {
        const next = column < lastColumn ? sheet.cells.get(`${row},${column + 1}`) : undefined;
        if (next === undefined) sheet.cells.delete(`${row},${column}`);
        else sheet.cells.set(`${row},${column}`, next);
      }
    }
    const { [lastColumn]: _given, ...columnWidths } = sheet.columnWidths;
    sheet.columnWidths = columnWidths;
    replaceTable(workbook, { ...table, headers: table.headers.filter((_, at) => at !== index) });
  }
}

export function demandExpected(
  workbook: MemoryWorkbook,
  { table: name, header, values }: ExpectRows,
): void {
  const table = memoryTable(workbook, name);
  const { cells } = sheetNamed(workbook, table.sheet);
  const column = table.headers.indexOf(header);
  const isLength = lastUsedRow(cells, table) === table.headerRow + values.length;
  const isSame = values.every((value, row) => {
    const key = `${table.headerRow + 1 + row},${table.firstColumn + column}`;
    return plainValue(cells.get(key)) === (value === "" ? null : value);
  });
  if (column < 0 || !isLength || !isSame) refuse("workbookChanged", name);
}

/** The last row of the table with a cell that holds something; that of its headers when there is none. */
export function lastUsedRow(cells: ReadonlyMap<string, MemoryCell>, table: InspectedTable): number {
  const { firstColumn, lastColumn, lastRow } = tableRange(table);
  for (let row = lastRow; row > table.headerRow; row -= 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if ((cells.get(`${row},${column}`)?.value ?? null) !== null) return row;
    }
  }
  return table.headerRow;
}

export function memoryTable(workbook: MemoryWorkbook, name: string): InspectedTable {
  return (
    workbook.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ??
    refuse("workbookChanged", name)
  );
}

export function replaceTable(workbook: MemoryWorkbook, changed: InspectedTable): void {
  workbook.tables = workbook.tables.map((table) => (table.name === changed.name ? changed : table));
}

export function belongsToAnother(
  workbook: MemoryWorkbook,
  own: InspectedTable,
  row: number,
  column: number,
): boolean {
  return workbook.tables.some((table) => {
    const range = tableRange(table);
    return (
      table !== own &&
      table.sheet === own.sheet &&
      row >= range.firstRow &&
      row <= range.lastRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn
    );
  });
}
