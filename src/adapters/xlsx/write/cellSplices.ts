import { cellAddress } from "../../../core/workbook/address";
import { damaged } from "../../package/faults";
import { childOf, type XmlEdit, type XmlElement } from "../../package/xml";
import { cellMarkup } from "./cellMarkup";
import { prefixOf } from "./markup";
import { appendInside, setAttribute } from "./openTag";
import { scanSheet, type CellSpot, type RowSpot } from "./sheetScan";

/**
 * A cell to be written. Its format follows from its own, if it is there (`present`), from its left neighbour's, or
 * from what its row and column say of cells that are not there (`unwritten`); null leaves it as it is.
 */
export interface PlannedCell {
  readonly column: number;
  readonly value: string | number | null;
  /** A cell that is there stays as it is, or one that is missing is not made; null: it is written in any case. */
  readonly only: "missing" | "present" | null;
  readonly format: ChosenFormat | null;
}

export type ChosenFormat = (
  present: number | null,
  left: number,
  unwritten: () => number,
) => number;

export interface SheetSplices {
  readonly sheet: XmlElement;
  readonly edits: readonly XmlEdit[];
  readonly replacesFormula: boolean;
}

/** Rows after `lastValueRow` have only empty cells: none of them needs making. */
export interface PlannedRows {
  /** The format of a column's cells that are not written down. */
  readonly columnFormat: (column: number) => number;
  readonly firstRow: number;
  readonly lastValueRow: number;
  readonly lastRow: number;
}

/**
 * The edits that write cells into a sheet's text, in one pass. An empty cell is written over one that is there,
 * or beside one that gives it its look: rows of nothing, of which a table may have a million, stay nothing.
 * @param cellsOf the cells of each row from `firstRow` to `lastRow`, columns ascending
 * @param inspect sees every row before it is edited
 */
export function spliceCells(
  text: string,
  where: string,
  rows: PlannedRows,
  cellsOf: (row: number) => readonly PlannedCell[],
  inspect: (row: RowSpot) => void,
): SheetSplices {
  const edits: XmlEdit[] = [];
  let replacesFormula = false;
  let pending = rows.firstRow;

  const missingRows = (prefix: string, end: number): string => {
    let markup = "";
    const last = Math.min(end - 1, rows.lastValueRow);
    for (; pending <= last; pending += 1)
      markup += rowMarkup(prefix, pending, rows, cellsOf(pending));
    return markup;
  };

  const sheet = scanSheet(text, where, (row) => {
    inspect(row);
    if (row.number < pending || pending > rows.lastRow) return;
    const markup = missingRows(row.prefix, Math.min(row.number, rows.lastRow + 1));
    if (markup !== "") edits.push({ start: row.start, end: row.start, text: markup });
    if (row.number > rows.lastRow) return;
    const written = writtenCells(row, rows, cellsOf(row.number));
    replacesFormula ||= written.some(({ replaced }) => replaced?.hasFormula === true);
    edits.push(...rowEdits(text, row, written));
    pending = row.number + 1;
  });
  const rest = missingRows(prefixOf(sheet.name), rows.lastRow + 1);
  const data = childOf(sheet, "sheetData");
  if (data === null) throw damaged(where, "no sheetData");
  if (rest !== "") edits.push(appendInside(text, data, rest));
  return { sheet, edits, replacesFormula };
}

interface WrittenCell {
  readonly column: number;
  readonly markup: string;
  readonly replaced: CellSpot | null;
}

/** What is written of the planned cells of a row, columns ascending. */
function writtenCells(
  row: Pick<RowSpot, "number" | "prefix" | "attributes" | "cells">,
  { columnFormat }: PlannedRows,
  planned: readonly PlannedCell[],
): readonly WrittenCell[] {
  const spots = new Map(row.cells.map((spot) => [spot.column, spot]));
  const rowFormat =
    row.attributes["customFormat"] === "1" ? Number(row.attributes["s"] ?? 0) : null;
  const written: WrittenCell[] = [];
  let last: { readonly column: number; readonly format: number } | null = null;
  for (const { column, value, only, format } of planned) {
    const replaced = spots.get(column) ?? null;
    const left: number | undefined =
      last?.column === column - 1 ? last.format : spots.get(column - 1)?.format;
    if (only === (replaced === null ? "present" : "missing")) continue;
    if (replaced === null && value === null && (left === undefined || format === null)) continue;
    const unwritten = (): number => rowFormat ?? columnFormat(column);
    const chosen: number =
      format === null
        ? (replaced?.format ?? unwritten())
        : format(replaced?.format ?? null, left ?? rowFormat ?? 0, unwritten);
    const address = cellAddress(row.number, column);
    written.push({ column, markup: cellMarkup(row.prefix, address, chosen, value), replaced });
    last = { column, format: chosen };
  }
  return written;
}

function rowMarkup(
  prefix: string,
  number: number,
  rows: PlannedRows,
  planned: readonly PlannedCell[],
): string {
  const written = writtenCells({ number, prefix, attributes: {}, cells: [] }, rows, planned);
  if (written.length === 0) return "";
  const content = written.map(({ markup }) => markup).join("");
  return `<${prefix}row r="${String(number)}">${content}</${prefix}row>`;
}

function rowEdits(text: string, row: RowSpot, written: readonly WrittenCell[]): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  let appended = "";
  for (const { column, markup, replaced } of written) {
    const next = row.cells.find((spot) => spot.column > column);
    if (replaced !== null) edits.push({ start: replaced.start, end: replaced.end, text: markup });
    else if (next !== undefined) edits.push({ start: next.start, end: next.start, text: markup });
    else appended += markup;
  }
  if (appended !== "") {
    edits.push(appendInside(text, { ...row, name: `${row.prefix}row` }, appended));
  }
  const last = written.at(-1);
  return last === undefined ? edits : [...edits, ...spanEdits(text, row, last.column)];
}

/** `spans` only helps a reader; one that is too narrow would mislead it. */
function spanEdits(text: string, row: RowSpot, lastColumn: number): readonly XmlEdit[] {
  const span = /^(\d+):(?:.*:)?(\d+)$/.exec(row.attributes["spans"] ?? "");
  if (span === null || Number(span[2]) >= lastColumn) return [];
  return [setAttribute(text, row, "spans", `${span[1] ?? "1"}:${String(lastColumn)}`)];
}
