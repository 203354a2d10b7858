import { requireAllowed } from "../model/protection";
import type { EmulatedTable } from "../model/workbook";
import { itemNotFound } from "./arguments";

/** Throws ItemNotFound for a table that was deleted since. */
export function present(table: EmulatedTable): EmulatedTable {
  if (!table.sheet.workbook.tables.includes(table)) throw itemNotFound();
  return table;
}

/** Throws AccessDenied, too, for one on a protected sheet. */
export function open(table: EmulatedTable): EmulatedTable {
  requireAllowed(present(table).sheet, null);
  return table;
}

export function filterable(table: EmulatedTable): EmulatedTable {
  requireAllowed(present(table).sheet, "allowAutoFilter");
  return table;
}
