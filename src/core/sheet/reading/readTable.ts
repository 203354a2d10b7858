import { cellPlace } from "../../domain/place";
import {
  isErrorCell,
  isNumberCell,
  type Cell,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { isBlank, type FilledCell } from "./cells";
import { findTable, indexColumns } from "./locate";
import { reportTableFaults } from "./tableFaults";
import { reportErrorCell, type Reading } from "./reading";
import { header, inputsOf, type Field, type TableId } from "../../contract/tables";

/** A table of the workbook whose columns are known. */
export interface OpenTable<Id extends TableId = TableId> {
  readonly id: Id;
  readonly snapshot: TableSnapshot;
  readonly columns: ReadonlyMap<Field<Id>, number>;
  /** Positions of the rows that hold something of ours, from 0: empty rows count but are not read. */
  readonly rows: readonly number[];
}

interface Opening<Id extends TableId> {
  readonly required: readonly Field<Id>[];
  /** The columns in which an Excel error is reported; all those that are read, if not said. */
  readonly checked?: readonly Field<Id>[];
}

/**
 * Finds a table and its columns, and reports what concerns them as a whole: a required column that
 * is missing, two columns with one meaning, cells that hold an Excel error. Null without the table.
 */
export function openTable<Id extends TableId>(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  id: Id,
  opening: Opening<NoInfer<Id>>,
): OpenTable<Id> | null {
  const table = findTable(snapshot, id);
  if (!table) return null;
  const columns = findColumns(reading, table, id);
  for (const field of opening.required) {
    if (!columns.has(field)) reportMissingColumn(reading, table, id, field);
  }
  reportTableFaults(reading, snapshot, { id, table, columns });
  const inputs = inputColumns(id, columns);
  const rows: number[] = [];
  table.rows.forEach((cells, row) => {
    if (inputs.every(({ column }) => isBlank(cells[column] ?? null))) return;
    rows.push(row);
    for (const { field, column } of inputs) {
      const error = errorIn(cells[column] ?? null);
      if (error === null || !(opening.checked?.includes(field) ?? true)) continue;
      reportErrorCell(reading, error, cellPlace(id, row, field));
    }
  });
  if (hasTotalRow(reading, table, inputs, rows)) rows.pop();
  return { id, snapshot: table, columns, rows };
}

/** Whether that column is there. */
export function hasColumn<Id extends TableId>(
  table: OpenTable<Id>,
  field: NoInfer<Field<Id>>,
): boolean {
  return table.columns.has(field);
}

/** The cell of a data row; null where it is empty or there is no such column. */
export function cellAt<Id extends TableId>(
  table: OpenTable<Id>,
  row: number,
  field: NoInfer<Field<Id>>,
): FilledCell | null {
  const column = table.columns.get(field);
  if (column === undefined) return null;
  const value = table.snapshot.rows[row]?.[column] ?? null;
  return value === null || isBlank(value)
    ? null
    : { value, place: cellPlace(table.id, row, field) };
}

/** The same, for a cell without which the row means nothing: an empty one is reported. */
export function requiredCellAt<Id extends TableId>(
  reading: Reading,
  table: OpenTable<Id>,
  row: number,
  field: NoInfer<Field<Id>>,
): FilledCell | null {
  const cell = cellAt(table, row, field);
  if (cell === null && hasColumn(table, field)) {
    const place = cellPlace(table.id, row, field);
    reading.report("required-cell-empty", { header: header(table.id, field) }, place);
  }
  return cell;
}

/** The row of the sheet, as Excel numbers it. */
export function sheetRow({ snapshot }: Pick<OpenTable, "snapshot">, row: number): number {
  return snapshot.headerRow + 1 + row;
}

function findColumns<Id extends TableId>(
  reading: Reading,
  table: TableSnapshot,
  id: Id,
): ReadonlyMap<Field<Id>, number> {
  const columns = new Map<Field<Id>, number>();
  for (const [field, [first, second]] of indexColumns(table, id)) {
    if (first === undefined) continue;
    columns.set(field, first);
    if (second === undefined) continue;
    const names = { first: table.headers[first] ?? "", second: table.headers[second] ?? "" };
    const place = cellPlace(id, null, field);
    reading.report("column-twice", { header: header(id, field), ...names }, place);
  }
  return columns;
}

/** Says that a column is missing, and which header may have been meant for it. */
export function reportMissingColumn<Id extends TableId>(
  reading: Reading,
  table: TableSnapshot,
  id: Id,
  field: NoInfer<Field<Id>>,
): void {
  const wanted = header(id, field);
  const known = new Set([...indexColumns(table, id).values()].flat());
  const unknown = table.headers
    .filter((_, column) => !known.has(column))
    .map((label) => ({ key: reading.fold(label), label }));
  const place = cellPlace(id, null, field);
  const suggestion = reading.nearest(reading.fold(wanted), unknown);
  reading.report("required-column-missing", { header: wanted, nearest: suggestion }, place);
}

function inputColumns<Id extends TableId>(
  id: Id,
  columns: ReadonlyMap<Field<Id>, number>,
): readonly InputColumn<Id>[] {
  const found = inputsOf(id).flatMap(({ field }) => {
    const column = columns.get(field);
    return column === undefined ? [] : [{ id, field, column }];
  });
  return found.sort((a, b) => a.column - b.column);
}

interface InputColumn<Id extends TableId> {
  readonly id: Id;
  readonly field: Field<Id>;
  readonly column: number;
}

const TOTAL = /^(?:sub ?)?(?:totale|totali|somma)(?: (?:generale|complessivo))?$/;

/** The last row that is read begins with "Totale": it would be counted with the others. */
function hasTotalRow<Id extends TableId>(
  reading: Reading,
  { rows: cells }: TableSnapshot,
  inputs: readonly InputColumn<Id>[],
  rows: readonly number[],
): boolean {
  const row = rows.at(-1);
  if (row === undefined || rows.length < 2) return false;
  const first = inputs.find(({ column }) => !isBlank(cells[row]?.[column] ?? null));
  const word = first && (cells[row]?.[first.column] ?? null);
  if (first === undefined || typeof word !== "string" || !TOTAL.test(reading.fold(word))) {
    return false;
  }
  reading.report("total-row", { word: word.trim() }, cellPlace(first.id, row, first.field));
  return true;
}

/** A number that no cell can hold counts as the error that Excel would have made of it. */
function errorIn(cell: Cell): string | null {
  if (isErrorCell(cell)) return cell.error;
  return isNumberCell(cell) && !Number.isFinite(cell.number) ? "#NUM!" : null;
}
