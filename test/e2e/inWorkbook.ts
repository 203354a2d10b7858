import { inspectEmulated } from "../../tools/emulated-excel/inspect/inspect";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { applyFilters } from "../../tools/emulated-excel/model/tableFilters";
import type { EmulatedTable } from "../../tools/emulated-excel/model/workbook";
import { tableOf } from "../../tools/emulated-excel/inspect/placesByName";
import { addressOf } from "../fixtures/package/addresses";

/** The letters of a table's column on its sheet. Throws when there is none of that name; so do the others. */
export function columnOf(excel: EmulatedExcel, name: string, header: string): string {
  const { columns, rectangle } = tableOf(excel, name);
  const at = columns.findIndex((column) => column.name === header);
  if (at < 0) throw new Error(`${name} has no column ${header}.`);
  return addressOf(1, rectangle.left + at + 1).replace(/\d+$/, "");
}

/** The cells below a table's header; null for a blank cell. */
export function valuesOf(excel: EmulatedExcel, name: string, header: string): readonly unknown[] {
  const { sheet, rectangle } = tableOf(excel, name);
  const letters = columnOf(excel, name, header);
  const cells = inspectEmulated(excel.workbook).sheets.find((known) => known.name === sheet.name);
  const rows = Array.from(
    { length: rectangle.bottom - rectangle.top },
    (_, down) => rectangle.top + down + 2,
  );
  return rows.map((row) => cells?.cells[`${letters}${row}`]?.value ?? null);
}

/** Types a row into a table, cell by cell, under the headers named. */
export function typeRow(
  excel: EmulatedExcel,
  name: string,
  row: number,
  texts: Readonly<Record<string, string | number>>,
): void {
  const { sheet, rectangle } = tableOf(excel, name);
  for (const [header, text] of Object.entries(texts)) {
    const cell = `${columnOf(excel, name, header)}${rectangle.top + 1 + row}`;
    excel.user.typeInCell(`${sheet.name}!${cell}`, text);
  }
}

/** Shows only the rows of a table that have one of these texts in the first cell. */
export function filterFirstColumn(
  excel: EmulatedExcel,
  name: string,
  values: readonly string[],
): void {
  setFirstFilter(tableOf(excel, name), { filterOn: "Values", values });
}

export function liftFilter(excel: EmulatedExcel, name: string): void {
  setFirstFilter(tableOf(excel, name), null);
}

function setFirstFilter(table: EmulatedTable, criteria: unknown): void {
  const [column] = table.columns;
  if (column === undefined) throw new Error(`${table.name} has no columns.`);
  column.filter = criteria;
  applyFilters(table);
}
