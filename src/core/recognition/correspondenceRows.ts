import type { CalendarDate } from "../domain/plan";
import { foldText } from "../contract/matching";
import {
  CORRESPONDENCE_HEADERS,
  CORRESPONDENCES_TABLE,
  type CorrespondenceHeader,
} from "../sheet/newWorkbook/correspondences";
import { sheetWithTable } from "../sheet/newWorkbook/tableLayout";
import { LONGEST_CELL_TEXT } from "../workbook/limits";
import type { SheetContent } from "../workbook/plan";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { ImportedColumn, ImportSource, LeftOutRow } from "./importing";

const WIDTHS: Readonly<Record<CorrespondenceHeader, number>> = {
  Foglio: 28,
  Intervallo: 14,
  Intestazione: 40,
  "Copiata in": 28,
  "Righe copiate": 14,
  "Righe lasciate fuori": 28,
  Data: 12,
};

const SEPARATOR = "; ";
const CUT = `${SEPARATOR}…`;

type Row = readonly (string | number | null)[];

/** Where the copied rows come from: one row for each column, under `CORRESPONDENCE_HEADERS`. */
export function correspondenceRows(
  { sheet, address }: ImportSource,
  columns: readonly ImportedColumn[],
  rowCount: number,
  leftOut: readonly LeftOutRow[],
  today: CalendarDate,
): readonly Row[] {
  const left = rowNumbers(leftOut);
  const { year, month, day } = today;
  const date = [String(day).padStart(2, "0"), String(month).padStart(2, "0"), year].join("/");
  return columns.map(({ heading, header }) => [
    sheet,
    address,
    heading?.slice(0, LONGEST_CELL_TEXT) ?? null,
    header,
    rowCount,
    left === "" ? null : left,
    date,
  ]);
}

export function correspondencesSheet(rows: readonly Row[]): SheetContent {
  const columns = CORRESPONDENCE_HEADERS.map((header) => ({ header, width: WIDTHS[header] }));
  return sheetWithTable(CORRESPONDENCES_TABLE, columns, rows);
}

/** The table as the workbook has it; null when nothing was copied yet. */
export function findCorrespondences({ tables }: WorkbookSnapshot): TableSnapshot | null {
  const wanted = foldText(CORRESPONDENCES_TABLE);
  return tables.find(({ name }) => foldText(name) === wanted) ?? null;
}

/** "7; 12–14": of the sheet, without the blank ones; with "…" where a cell can hold no more. */
function rowNumbers(rows: readonly LeftOutRow[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const { sheetRow, kind } of rows) {
    if (kind === "blank") continue;
    const run = runs.at(-1);
    if (run?.last === sheetRow - 1) run.last = sheetRow;
    else runs.push({ first: sheetRow, last: sheetRow });
  }
  const all = runs
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(SEPARATOR);
  if (all.length <= LONGEST_CELL_TEXT) return all;
  const end = all.lastIndexOf(SEPARATOR, LONGEST_CELL_TEXT - CUT.length);
  return `${all.slice(0, end)}${CUT}`;
}
