import { dayMonthYear, type CalendarDate } from "../domain/calendarDate";
import { inputsOf, type Field } from "../contract/tables";
import { tableSheet } from "../sheet/newWorkbook/tableLayout";
import { LONGEST_CELL_TEXT } from "../workbook/limits";
import type { SheetContent } from "../workbook/plan";
import type { CopiedRows } from "./copyRows";
import type { ImportedColumn, ImportSource, LeftOutRow } from "./importing";
import { leftOutRows, matchedColumns } from "./preview";
import type { ChosenSource } from "./understanding";

const SEPARATOR = "; ";
const CUT = `${SEPARATOR}…`;

type Row = readonly (string | number | null)[];

const FIELDS = inputsOf("correspondences").map(({ field }) => field);

/** Where what was copied comes from: rows of `Corrispondenze`. `copies`: one for each of `chosen`. */
export function originsOf(
  chosen: readonly ChosenSource[],
  copies: readonly CopiedRows[],
  today: CalendarDate,
): readonly Row[] {
  return chosen.flatMap(({ source, choices }, at) => {
    const { rows = [], details = [] } = copies[at] ?? {};
    const count = source.kind === "objectives" ? rows.length : details.length;
    const columns = matchedColumns(source, choices);
    return correspondenceRows(source, columns, count, leftOutRows(source, choices), today);
  });
}

/** One for each column. */
function correspondenceRows(
  { sheet, address }: ImportSource,
  columns: readonly ImportedColumn[],
  rowCount: number,
  leftOut: readonly LeftOutRow[],
  today: CalendarDate,
): readonly Row[] {
  const left = rowNumbers(leftOut);
  const date = dayMonthYear(today);
  return columns.map(({ heading, header }) => {
    const values: Readonly<Record<Field<"correspondences">, string | number | null>> = {
      sheet,
      range: address,
      heading: heading?.slice(0, LONGEST_CELL_TEXT) ?? null,
      copiedTo: header,
      copiedRows: rowCount,
      leftOutRows: left === "" ? null : left,
      date,
    };
    return FIELDS.map((field) => values[field]);
  });
}

export function correspondencesSheet(rows: readonly Row[]): SheetContent {
  return tableSheet({ id: "correspondences", fields: FIELDS, rows }, null);
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
