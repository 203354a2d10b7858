import { PALETTE, type CellStyle } from "../../src/core/workbook/palette";
import type { AppendTableRows, SetTableCells } from "../../src/core/workbook/plan";
import { doesOverlap, LAST_ROW } from "../../src/core/workbook/reference";
import { belongsToAnother, lastUsedRow, replaceTable, memoryTable } from "./memoryTables";
import {
  refuse,
  sheetNamed,
  tableRange,
  type MemoryCell,
  type MemoryWorkbook,
} from "./memoryWorkbook";

/** Of a cell that was not there: emptied, it is not there again. */
const UNSTYLED: CellStyle = { ...PALETTE.plain };

/** The last row of each table that was read, or that a plan has appended, by the table's name in lower case. */
export type KnownEnds = Map<string, number>;

export function knownEnds(workbook: MemoryWorkbook): KnownEnds {
  return new Map(
    workbook.tables.map((table) => [
      table.name.toLowerCase(),
      lastUsedRow(sheetNamed(workbook, table.sheet).cells, table),
    ]),
  );
}

export function setCells(
  workbook: MemoryWorkbook,
  { table: name, header, cells: wanted }: SetTableCells,
): void {
  const table = memoryTable(workbook, name);
  const index = table.headers.indexOf(header);
  const isOutside = wanted.some(({ row }) => row >= table.dataRowCount);
  if (index < 0 || isOutside) refuse("workbookChanged", name);
  const { cells } = sheetNamed(workbook, table.sheet);
  for (const { row, value } of wanted) {
    setValue(cells, table.headerRow + 1 + row, table.firstColumn + index, value);
  }
}

/** The rows that do not fit into the blank ones at the end make the table longer. */
export function appendRows(
  workbook: MemoryWorkbook,
  { table: name, headers, rows }: AppendTableRows,
  ends: KnownEnds,
): void {
  const table = memoryTable(workbook, name);
  const columns = headers.map((header) => table.headers.indexOf(header));
  if (columns.includes(-1)) refuse("workbookChanged", name);
  const { cells, merged } = sheetNamed(workbook, table.sheet);
  const { firstColumn, lastColumn, lastRow } = tableRange(table);
  const end = Math.max(ends.get(name.toLowerCase()) ?? 0, lastUsedRow(cells, table));
  const newEnd = end + rows.length;
  if (newEnd > LAST_ROW) refuse("noRoomForRows", name);
  const gained = { ...tableRange(table), firstRow: lastRow + 1, lastRow: newEnd };
  if (newEnd > lastRow && merged.some((area) => doesOverlap(area, gained))) {
    refuse("noRoomForRows", name);
  }
  for (let row = lastRow + 1; row <= newEnd; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const isFull = (cells.get(`${row},${column}`)?.value ?? null) !== null;
      if (isFull || belongsToAnother(workbook, table, row, column)) refuse("noRoomForRows", name);
    }
  }
  rows.forEach((values, at) => {
    columns.forEach((column, index) => {
      setValue(cells, end + 1 + at, firstColumn + column, values[index] ?? null);
    });
  });
  ends.set(name.toLowerCase(), newEnd);
  const dataRowCount = Math.max(table.dataRowCount, newEnd - table.headerRow);
  replaceTable(workbook, { ...table, dataRowCount });
}

function setValue(
  cells: Map<string, MemoryCell>,
  row: number,
  column: number,
  value: string | number | null,
): void {
  const key = `${row},${column}`;
  const present = cells.get(key);
  const written = value === "" ? null : value;
  if (written === null && (present === undefined || present.look === UNSTYLED)) cells.delete(key);
  else cells.set(key, { look: UNSTYLED, numberFormat: null, ...present, value: written });
}
