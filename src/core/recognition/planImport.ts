import type { CalendarDate } from "../domain/calendarDate";
import { freeSheetName } from "../sheet/writing/freeSheetName";
import { findColumn, findTable } from "../sheet/reading/locate";
import { addedRows, columnsIn, lengthened, type AddedRows } from "../sheet/newWorkbook/addedRows";
import { inputsOf, tableName } from "../contract/tables";
import type { TableLayout } from "../sheet/newWorkbook/tableLayout";
import type { WriteOperation } from "../workbook/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { cellText } from "./cellText";
import { copiedTables, newObjectives } from "./copiedTables";
import type { CopiedRows } from "./copyRows";
import { correspondenceRows, correspondencesSheet } from "./correspondenceRows";
import type { CopiedTable, ImportSource } from "./importing";
import { namedUnits, unknownUnits } from "./namedUnits";
import { leftOutRows, matchedColumns } from "./preview";
import type { ImportChoices } from "./recognise";
import { copyOf } from "./severalSources";

export interface PlannedImport {
  readonly copied: CopiedTable;
  readonly operations: readonly WriteOperation[];
}

/** Copies the chosen rows into `Obiettivi`, made or made longer, and notes their origin. */
export function planImport(
  snapshot: WorkbookSnapshot,
  source: ImportSource,
  choices: ImportChoices,
  addsUnits: boolean,
  today: CalendarDate,
): PlannedImport {
  const beside = source.beside.map((own) => ({ source: own, choices: own.recognition.proposal }));
  const chosen = [{ source, choices }, ...beside];
  const copies = chosen.map((one) => copyOf(one.source, one.choices));
  const tables = copiedTables(copies, takenCodes(snapshot));
  const objectives = tableRows(snapshot, tables.objectives);
  const units = addsUnits ? unitRows(snapshot, copies) : { operations: [], names: [] };
  const origin = originRows(
    snapshot,
    chosen.flatMap((one, at) =>
      correspondenceRows(
        one.source,
        matchedColumns(one.source, one.choices),
        copies[at]?.rows.length ?? 0,
        leftOutRows(one.source, one.choices),
        today,
      ),
    ),
  );
  return {
    operations: [
      ...units.operations,
      ...objectives.operations,
      ...tables.further.flatMap((layout) => tableRows(snapshot, layout).operations),
      ...origin.operations,
    ],
    copied: {
      sheet: objectives.sheet,
      rowCount: tables.objectives.rows.length,
      isNewTable: objectives.isNew,
      addedHeaders: objectives.addedHeaders,
      addedUnits: units.names,
      originSheet: origin.sheet,
    },
  };
}

/** A new `Obiettivi` has more columns than those that were copied. */
function tableRows(snapshot: WorkbookSnapshot, layout: TableLayout): AddedRows {
  const isNew = findTable(snapshot, layout.id) === null;
  return addedRows(snapshot, isNew && isObjectives(layout) ? newObjectives(layout) : layout);
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
