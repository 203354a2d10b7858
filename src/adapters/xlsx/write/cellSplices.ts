import type { XmlEdit, XmlElement } from "../xml";
import { childOf } from "../xml";
import { cellAddress } from "../reference";
import { cellMarkup } from "./cellMarkup";
import { appendInside, setAttribute } from "./openTag";
import { scanSheet, type CellSpot, type RowSpot } from "./sheetScan";

/** A cell to be written. Its format follows from its own, if it is there (`present`), and from its left neighbour's. */
export interface PlannedCell {
  readonly column: number;
  readonly value: string | number | null;
  /** A cell that is there stays as it is; only a missing one is made. */
  readonly isFiller: boolean;
  readonly format: (present: number | null, left: number) => number;
}

export interface SheetSplices {
  readonly sheet: XmlElement;
  readonly edits: readonly XmlEdit[];
  readonly replacesFormula: boolean;
}

/**
 * The edits that write cells into a sheet's text, in one pass.
 * @param cellsOf the cells of each row from `firstRow` to `lastRow`, columns ascending
 * @param inspect sees every row before it is edited
 */
export function spliceCells(
  text: string,
  where: string,
  rows: { readonly firstRow: number; readonly lastRow: number },
  cellsOf: (row: number) => readonly PlannedCell[],
  inspect: (row: RowSpot) => void,
): SheetSplices {
  const edits: XmlEdit[] = [];
  let replacesFormula = false;
  let pending = rows.firstRow;
  let prefix = "";

  const missingRows = (end: number): string => {
    let markup = "";
    for (; pending < end; pending += 1) markup += rowMarkup(prefix, pending, cellsOf(pending));
    return markup;
  };

  const sheet = scanSheet(text, where, (row) => {
    inspect(row);
    prefix = row.prefix;
    if (row.number < pending || pending > rows.lastRow) return;
    const markup = missingRows(Math.min(row.number, rows.lastRow + 1));
    if (markup !== "") edits.push({ start: row.start, end: row.start, text: markup });
    if (row.number > rows.lastRow) return;
    const cells = cellsOf(row.number);
    replacesFormula ||= row.cells.some(
      (spot) =>
        spot.hasFormula &&
        cells.some(({ column, isFiller }) => column === spot.column && !isFiller),
    );
    edits.push(...rowEdits(text, row, cells));
    pending = row.number + 1;
  });
  prefix = sheet.name.slice(0, sheet.name.indexOf(":") + 1);
  const rest = missingRows(rows.lastRow + 1);
  const data = childOf(sheet, "sheetData");
  if (rest !== "" && data !== null) edits.push(appendInside(text, data, rest));
  return { sheet, edits, replacesFormula };
}

function rowMarkup(prefix: string, number: number, cells: readonly PlannedCell[]): string {
  if (cells.length === 0) return "";
  let left: { readonly column: number; readonly format: number } | null = null;
  let content = "";
  for (const { column, value, format } of cells) {
    const chosen: number = format(null, left?.column === column - 1 ? left.format : 0);
    content += cellMarkup(prefix, cellAddress(number, column), chosen, value);
    left = { column, format: chosen };
  }
  return `<${prefix}row r="${String(number)}">${content}</${prefix}row>`;
}

function rowEdits(text: string, row: RowSpot, cells: readonly PlannedCell[]): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  const rowFormat = row.attributes["customFormat"] === "1" ? Number(row.attributes["s"] ?? 0) : 0;
  let left: { readonly column: number; readonly format: number } | null = null;
  let index = 0;
  let appended = "";
  for (const { column, value, isFiller, format } of cells) {
    let spot: CellSpot | undefined = row.cells[index];
    for (; spot !== undefined && spot.column < column; spot = row.cells[index]) {
      left = spot;
      index += 1;
    }
    const present: CellSpot | null = spot?.column === column ? spot : null;
    const beside = left?.column === column - 1 ? left.format : rowFormat;
    if (present !== null && isFiller) continue;
    const chosen = format(present?.format ?? null, beside);
    const markup = cellMarkup(row.prefix, cellAddress(row.number, column), chosen, value);
    left = { column, format: chosen };
    if (present !== null) {
      edits.push({ start: present.start, end: present.end, text: markup });
      index += 1;
    } else if (spot !== undefined) edits.push({ start: spot.start, end: spot.start, text: markup });
    else appended += markup;
  }
  if (appended !== "")
    edits.push(appendInside(text, { ...row, name: `${row.prefix}row` }, appended));
  const last = cells.at(-1)?.column ?? 0;
  return [...edits, ...spanEdits(text, row, last)];
}

/** `spans` only helps a reader; one that is too narrow would mislead it. */
function spanEdits(text: string, row: RowSpot, lastColumn: number): readonly XmlEdit[] {
  const span = /^(\d+):(?:.*:)?(\d+)$/.exec(row.attributes["spans"] ?? "");
  if (span === null || Number(span[2]) >= lastColumn) return [];
  return [setAttribute(text, row, "spans", `${span[1] ?? "1"}:${String(lastColumn)}`)];
}
