import type { CreateSheet } from "../../workbook/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { freeSheetName } from "../writing/freeSheetName";
import { findColumn, findTable } from "../reading/locate";
import { header, tableName, type PreparableTable } from "../../contract/tables";
import { tableSheet, type TableLayout, type UnitNames } from "./tableLayout";
import { emptyTable, parametersTable, type KnownParameters } from "./emptyTables";

/** A table that will be made, empty, on a sheet of its own. */
export interface NewTable {
  readonly id: PreparableTable;
  readonly table: string;
  /** A free name: a user's sheet with the name of the table stays untouched. */
  readonly sheet: string;
  readonly headers: readonly string[];
}

export interface NewTables {
  readonly made: readonly NewTable[];
  /** Those asked for that the workbook has already: they stay as they are. */
  readonly present: readonly PreparableTable[];
  readonly operations: readonly CreateSheet[];
}

/** Plans those of the tables that the workbook has not yet. `known` is written where `Parametri` is made. */
export function planTables(
  snapshot: WorkbookSnapshot,
  tables: readonly PreparableTable[],
  known: KnownParameters,
): NewTables {
  const present = tables.filter((id) => findTable(snapshot, id) !== null);
  const made: NewTable[] = [];
  const layouts: TableLayout[] = [];
  for (const id of new Set(tables)) {
    if (present.includes(id)) continue;
    const layout = id === "parameters" ? parametersTable(known, false) : emptyTable(id);
    const table = tableName(id);
    const sheet = freeSheetName(snapshot.sheets, table);
    made.push({ id, table, sheet, headers: layout.fields.map((field) => header(id, field)) });
    layouts.push(layout);
  }
  const units = unitNames(snapshot, made);
  const operations = layouts.map((layout, at): CreateSheet => ({
    kind: "createSheet",
    name: made[at]?.sheet ?? "",
    content: tableSheet(layout, units),
  }));
  return { made, present, operations };
}

/** The names of units to choose from: from `Strutture` in the workbook, or from the one that is about to be made. */
export function unitNames(
  snapshot: WorkbookSnapshot,
  made: readonly Pick<NewTable, "id" | "sheet">[],
): UnitNames | null {
  const table = findTable(snapshot, "units");
  if (table !== null) {
    const column = findColumn(table, "units", "unit");
    if (column === null) return null;
    const { sheet, firstColumn, headerRow } = table;
    return { sheet, column: firstColumn + column, firstRow: headerRow + 1 };
  }
  const own = made.find(({ id }) => id === "units");
  return own ? { sheet: own.sheet, column: 1, firstRow: 2 } : null;
}
