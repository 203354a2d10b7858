import { tableIdOf } from "../sheet/reading/locate";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { ImportPlaces } from "./importing";

/**
 * Where the user's own objectives may be: on sheets without a table or a name of ours, and in Excel tables that are
 * not ours, on any sheet.
 */
export function importPlaces(snapshot: WorkbookSnapshot): ImportPlaces {
  const { sheets, tables, namedSheets } = snapshot;
  const isOurs = (table: TableSnapshot): boolean => tableIdOf(table.name) !== null;
  const ourSheets = new Set([
    ...tables.filter(isOurs).map(({ sheet }) => sheet),
    ...namedSheets.map(({ sheet }) => sheet),
  ]);
  return {
    sheets: sheets.map(({ name }) => name).filter((name) => !ourSheets.has(name)),
    tables: tables
      .filter((table) => !isOurs(table))
      .map(({ name, sheet }) => ({ table: name, sheet })),
  };
}
