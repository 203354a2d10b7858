import { doesOverlap, isWithin, type CellReference, type RangeReference } from "./reference";
import type { Cell } from "./snapshot";

/** A rectangle of a sheet, with or without Excel tables: what the user picks as a table of their own. */
export interface SheetBlock {
  readonly sheet: string;
  /** Of the sheet, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** All of one length. Of merged cells only the first holds something. */
  readonly rows: readonly (readonly Cell[])[];
  /** The merged cells that lie in the block, in positions of `rows` counted from 0, ends included. */
  readonly merged: readonly MergedArea[];
  /** Positions of the rows that are hidden; absent for none, or where the host does not say. */
  readonly hiddenRows?: readonly number[];
  /** Of the columns, likewise. */
  readonly hiddenColumns?: readonly number[];
  /** The cells that are struck through; absent for none, or where the host does not say. */
  readonly struckCells?: readonly CellPosition[];
}

/** A cell of a block, counted from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells of a sheet as a host read them, with more rows and columns around than hold something, or none. */
export interface ReadCells {
  readonly sheet: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: readonly (readonly Cell[])[];
  /** All of the sheet, in its rows and columns counted from 1. */
  readonly merged: readonly RangeReference[];
  /** Of the sheet, counted from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly struckCells?: readonly CellReference[];
}

/** The block from the first to the last row and column with a value: so hosts agree, whatever each calls used. */
export function usedBlock({
  sheet,
  rows,
  merged,
  hiddenRows = [],
  hiddenColumns = [],
  struckCells = [],
  ...place
}: ReadCells): SheetBlock {
  const used = usedRange(rows);
  if (used === null) return { sheet, firstRow: 1, firstColumn: 1, rows: [], merged: [] };
  const isWhole = used.firstColumn === 0 && used.lastColumn === (rows[0]?.length ?? 0) - 1;
  const kept = rows.slice(used.firstRow, used.lastRow + 1);
  const firstRow = place.firstRow + used.firstRow;
  const firstColumn = place.firstColumn + used.firstColumn;
  const block: RangeReference = {
    firstRow,
    firstColumn,
    lastRow: place.firstRow + used.lastRow,
    lastColumn: place.firstColumn + used.lastColumn,
  };
  const rowsInside = positionsInside(hiddenRows, firstRow, block.lastRow);
  const columnsInside = positionsInside(hiddenColumns, firstColumn, block.lastColumn);
  const struckInside = struckCells
    .filter((cell) => isWithin(cell, block))
    .map(({ row, column }) => ({ row: row - firstRow, column: column - firstColumn }));
  return {
    ...(rowsInside.length === 0 ? {} : { hiddenRows: rowsInside }),
    ...(columnsInside.length === 0 ? {} : { hiddenColumns: columnsInside }),
    ...(struckInside.length === 0 ? {} : { struckCells: struckInside }),
    sheet,
    firstRow,
    firstColumn,
    rows: isWhole ? kept : kept.map((row) => row.slice(used.firstColumn, used.lastColumn + 1)),
    merged: merged.flatMap((area) => mergedInside(block, area)),
  };
}

function positionsInside(lines: readonly number[], first: number, last: number): readonly number[] {
  return lines.filter((line) => line >= first && line <= last).map((line) => line - first);
}

/** Positions in `rows`, ends included; null when no cell holds a value. */
function usedRange(rows: readonly (readonly Cell[])[]): RangeReference | null {
  let firstRow = Infinity;
  let lastRow = -1;
  let firstColumn = Infinity;
  let lastColumn = -1;
  rows.forEach((row, index) => {
    const first = row.findIndex((cell) => cell !== null);
    if (first < 0) return;
    firstRow = Math.min(firstRow, index);
    lastRow = index;
    firstColumn = Math.min(firstColumn, first);
    let last = row.length - 1;
    while (row[last] === null) last -= 1;
    lastColumn = Math.max(lastColumn, last);
  });
  return lastRow < 0 ? null : { firstRow, lastRow, firstColumn, lastColumn };
}

/** What lies of a merged area in the block, where it is still more than one cell. */
function mergedInside(block: RangeReference, area: RangeReference): readonly MergedArea[] {
  if (!doesOverlap(block, area)) return [];
  const inside: MergedArea = {
    top: Math.max(block.firstRow, area.firstRow) - block.firstRow,
    left: Math.max(block.firstColumn, area.firstColumn) - block.firstColumn,
    bottom: Math.min(block.lastRow, area.lastRow) - block.firstRow,
    right: Math.min(block.lastColumn, area.lastColumn) - block.firstColumn,
  };
  const isOneCell = inside.top === inside.bottom && inside.left === inside.right;
  return isOneCell ? [] : [inside];
}
