import { boundingOf, columnCount, rowCount } from "./ranges";
import { DEFAULT_FORMAT } from "./sheets";
import {
  cellKey,
  cellPlace,
  LAST_COLUMN,
  LAST_ROW,
  type CellFormat,
  type EmulatedCell,
  type EmulatedSheet,
  type Rectangle,
} from "./workbook";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: EmulatedCell;
}

export function cellAt(sheet: EmulatedSheet, row: number, column: number): EmulatedCell {
  return sheet.cells.get(cellKey(row, column)) ?? blankCell(sheet, column);
}

function blankCell(sheet: EmulatedSheet, column: number): EmulatedCell {
  return { value: null, formula: null, format: sheet.columnFormats.get(column) ?? DEFAULT_FORMAT };
}

export function putCell(
  sheet: EmulatedSheet,
  row: number,
  column: number,
  cell: EmulatedCell,
): void {
  const key = cellKey(row, column);
  const plain = sheet.columnFormats.get(column) ?? DEFAULT_FORMAT;
  if (isBlank(cell) && isSameFormat(cell.format, plain)) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}

export function isBlank(cell: EmulatedCell): boolean {
  return cell.value === null && cell.formula === null;
}

const written = new WeakMap<CellFormat, string>();

function isSameFormat(one: CellFormat, other: CellFormat): boolean {
  return one === other || writtenOut(one) === writtenOut(other);
}

function writtenOut(format: CellFormat): string {
  const known = written.get(format) ?? JSON.stringify(format);
  written.set(format, known);
  return known;
}

/** The cells that hold something or have a look of their own, in no order. */
export function storedCells(sheet: EmulatedSheet, within: Rectangle): readonly PlacedCell[] {
  if (cellCount(within) < sheet.cells.size) return storedInSmall(sheet, within);
  const found: PlacedCell[] = [];
  for (const [key, cell] of sheet.cells) {
    const { row, column } = cellPlace(key);
    const isInside =
      row >= within.top && row <= within.bottom && column >= within.left && column <= within.right;
    if (isInside) found.push({ row, column, cell });
  }
  return found;
}

function storedInSmall(sheet: EmulatedSheet, within: Rectangle): readonly PlacedCell[] {
  const found: PlacedCell[] = [];
  forEachPlace(within, (row, column) => {
    const cell = sheet.cells.get(cellKey(row, column));
    if (cell !== undefined) found.push({ row, column, cell });
  });
  return found;
}

/** Row by row. */
export function forEachPlace(
  { top, left, bottom, right }: Rectangle,
  visit: (row: number, column: number) => void,
): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) visit(row, column);
  }
}

/** What `read` says of every cell, by rows. */
export function mapPlaces<Value>(
  rectangle: Rectangle,
  read: (row: number, column: number) => Value,
): readonly (readonly Value[])[] {
  return Array.from({ length: rowCount(rectangle) }, (_row, down) =>
    Array.from({ length: columnCount(rectangle) }, (_column, across) =>
      read(rectangle.top + down, rectangle.left + across),
    ),
  );
}

export function cellCount(rectangle: Rectangle): number {
  return rowCount(rectangle) * columnCount(rectangle);
}

/** Whole rows or whole columns: no property of single cells is read or written there. */
export function isUnbounded({ top, left, bottom, right }: Rectangle): boolean {
  return (top === 0 && bottom === LAST_ROW) || (left === 0 && right === LAST_COLUMN);
}

/** Around all cells that hold something, or also those with a look; null when there is none. */
export function usedRectangle(
  sheet: EmulatedSheet,
  within: Rectangle,
  valuesOnly: boolean,
): Rectangle | null {
  const places = storedCells(sheet, within)
    .filter(({ cell }) => !valuesOnly || !isBlank(cell))
    .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  const [first, ...others] = places;
  return first === undefined ? null : others.reduce(boundingOf, first);
}
