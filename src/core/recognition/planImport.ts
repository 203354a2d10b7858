import type { CalendarDate } from "../domain/calendarDate";
import { freeSheetName } from "../sheet/writing/freeSheetName";
import { findColumn, findTable } from "../sheet/reading/locate";
import { addedRows, columnsIn, lengthened } from "../sheet/newWorkbook/addedRows";
import { inputsOf, tableName } from "../contract/tables";
import type { TableLayout } from "../sheet/newWorkbook/tableLayout";
import type { WriteOperation } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { copiedTables, newObjectives } from "./copiedTables";
import type { CopiedRows } from "./copied";
import { correspondencesSheet, originsOf } from "./correspondenceRows";
import type { CopiedPlace, CopiedTable } from "./importing";
import { namedUnits, unknownUnits } from "./namedUnits";
import { copyOf } from "./severalSources";
import type { ChosenSource } from "./understanding";

export interface PlannedImport {
  readonly copied: CopiedPlace;
  readonly operations: readonly WriteOperation[];
}

/** Copies the chosen rows into our tables, made or made longer, and notes their origin. */
export function planImport(
  snapshot: WorkbookSnapshot,
  tablesOfPlace: readonly ChosenSource[],
  addsUnits: boolean,
  today: CalendarDate,
): PlannedImport {
  const chosen = tablesOfPlace.filter(({ choices }) => choices.rows.length > 0);
  const copies = chosen.map((one) => copyOf(one.source, one.choices));
  const { objectives, further } = copiedTables(copies, takenCodes(snapshot));
  const layouts = [...(objectives.rows.length === 0 ? [] : [objectives]), ...further];
  const tables = layouts.map((layout) => tableRows(snapshot, layout));
  const units = addsUnits ? unitRows(snapshot, copies) : { operations: [], names: [] };
  const origin = originRows(snapshot, originsOf(chosen, copies, today, true));
  return {
    operations: [
      ...units.operations,
      ...tables.flatMap(({ operations }) => operations),
      ...origin.operations,
    ],
    copied: {
      tables: tables.map(({ copied }) => copied),
      addedUnits: units.names,
      originSheet: origin.sheet,
    },
  };
}

/** A new `Obiettivi` has more columns than those that were copied. */
function tableRows(
  snapshot: WorkbookSnapshot,
  layout: TableLayout,
): { readonly copied: CopiedTable; readonly operations: readonly WriteOperation[] } {
  const isNew = findTable(snapshot, layout.id) === null;
  const made = isNew && isObjectives(layout) ? newObjectives(layout) : layout;
  const { operations, ...place } = addedRows(snapshot, made);
  return {
    copied: { table: tableName(layout.id), rowCount: layout.rows.length, ...place },
    operations,
  };
}

function isObjectives(layout: TableLayout): layout is TableLayout<"objectives"> {
  return layout.id === "objectives";
}

function takenCodes(snapshot: WorkbookSnapshot): readonly string[] {
  const table = findTable(snapshot, "objectives");
  const column = table && findColumn(table, "objectives", "code");
  if (table === null || column === null) return [];
  return table.rows.map((row) => cellText(row[column] ?? null));
}

function unitRows(snapshot: WorkbookSnapshot, copies: readonly CopiedRows[]) {
  const table = findTable(snapshot, "units");
  const names = unknownUnits(namedUnits(copies), snapshot).map(({ name }) => name);
  if (table === null || findColumn(table, "units", "unit") === null || names.length === 0) {
    return { operations: [], names: [] };
  }
  const rows = names.map((name) => [name]);
  return { operations: lengthened(table, columnsIn(table, "units", ["unit"]), rows), names };
}

function originRows(
  snapshot: WorkbookSnapshot,
  rows: readonly (readonly (string | number | null)[])[],
) {
  const table = findTable(snapshot, "correspondences");
  if (table === null) {
    const sheet = freeSheetName(snapshot.sheets, tableName("correspondences"));
    const content = correspondencesSheet(rows);
    const operations: readonly WriteOperation[] = [{ kind: "createSheet", name: sheet, content }];
    return { sheet, operations };
  }
  const fields = inputsOf("correspondences").map(({ field }) => field);
  const columns = columnsIn(table, "correspondences", fields);
  return { sheet: table.sheet, operations: lengthened(table, columns, rows) };
}
