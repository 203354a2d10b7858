import { tableIdOf } from "../sheet/restoring/rowKeys";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findCorrespondences } from "./correspondenceRows";

/** The sheets that may hold a table of somebody's own: not those of our tables, nor those that bear our mark. */
export function importableSheets(snapshot: WorkbookSnapshot): readonly string[] {
  const { sheets, tables, namedSheets } = snapshot;
  const ours = new Set([
    ...tables.filter(({ name }) => tableIdOf(name) !== null).map(({ sheet }) => sheet),
    ...namedSheets.map(({ sheet }) => sheet),
    findCorrespondences(snapshot)?.sheet,
  ]);
  return sheets.map(({ name }) => name).filter((name) => !ours.has(name));
}
