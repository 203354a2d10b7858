import { sheetNamed } from "../model/sheetNames";
import type { EmulatedSheet, EmulatedTable, EmulatedWorkbook } from "../model/workbook";

// For tests that do something to a sheet or a table which they know to be there.

interface Holder {
  readonly workbook: EmulatedWorkbook;
}

/** Throws when there is none of that name. */
export function sheetOf({ workbook }: Holder, name: string): EmulatedSheet {
  const sheet = sheetNamed(workbook, name);
  if (sheet === null) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Throws when there is none of that name. */
export function tableOf({ workbook }: Holder, name: string): EmulatedTable {
  const table = workbook.tables.find((known) => known.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}
