import type { CalendarDate } from "../domain/calendarDate";
import { freeSheetName } from "../sheet/writing/freeSheetName";
import { findColumn, findTable } from "../sheet/reading/locate";
import { unitNames } from "../sheet/newWorkbook/newTables";
import { inputsOf, tableName, type Field } from "../contract/tables";
import { tableSheet, type TableLayout } from "../sheet/newWorkbook/tableLayout";
import type { WriteOperation } from "../workbook/plan";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { copyRows, type CopiedRows } from "./copyRows";
import { correspondenceRows, correspondencesSheet } from "./correspondenceRows";
import type { CopiedTable, ImportSource } from "./importing";
import { namedUnits, unknownUnits } from "./namedUnits";
import { headerOf, importedColumns, leftOutRows } from "./preview";
import type { ImportChoices } from "./recognise";

export interface PlannedImport {
  readonly copied: CopiedTable;
  readonly operations: readonly WriteOperation[];
}

/** Beside what is copied, a new `Obiettivi` has what is needed to say how it went. */
const ESSENTIAL: readonly Field<"objectives">[] = [
  "unit",
  "operationalObjective",
  "outcome",
  "grade",
  "reason",
];
const NEW_COLUMN_WIDTH = 24;

/** Copies the chosen rows into `Obiettivi`, made or made longer, and notes their origin. */
export function planImport(
  snapshot: WorkbookSnapshot,
  source: ImportSource,
  choices: ImportChoices,
  addsUnits: boolean,
  today: CalendarDate,
): PlannedImport {
  const copied = copyRows(source.block, source.recognition, choices, source.uses1904Dates);
  const objectives = objectiveRows(snapshot, copied);
  const units = addsUnits ? unitRows(snapshot, copied) : { operations: [], names: [] };
  const origin = originRows(
    snapshot,
    correspondenceRows(
      source,
      importedColumns(source, choices, copied),
      copied.rows.length,
      leftOutRows(source, choices),
      today,
    ),
  );
  return {
    operations: [...units.operations, ...objectives.operations, ...origin.operations],
    copied: {
      sheet: objectives.sheet,
      rowCount: copied.rows.length,
      isNewTable: objectives.isNew,
      addedHeaders: objectives.addedHeaders,
      addedUnits: units.names,
      originSheet: origin.sheet,
    },
  };
}

/** `Obiettivi` as a new table: of several copies the fields of all, in the order of the contract. */
export function objectivesTable(copies: readonly CopiedRows[]): TableLayout {
  const used = new Set([...ESSENTIAL, ...copies.flatMap(({ fields }) => fields)]);
  const fields = inputsOf("objectives").flatMap(({ field }) => (used.has(field) ? [field] : []));
  const rows = copies.flatMap((copy) =>
    copy.rows.map(({ values }) =>
      fields.map((field) => values[copy.fields.indexOf(field)] ?? null),
    ),
  );
  return { id: "objectives", fields, rows };
}

function objectiveRows(snapshot: WorkbookSnapshot, copied: CopiedRows) {
  const table = findTable(snapshot, "objectives");
  if (table === null) {
    const sheet = freeSheetName(snapshot.sheets, tableName("objectives"));
    const content = tableSheet(objectivesTable([copied]), unitNames(snapshot, []));
    const operations: readonly WriteOperation[] = [{ kind: "createSheet", name: sheet, content }];
    return { sheet, isNew: true, addedHeaders: [], operations };
  }
  const columns = copied.fields.map((field) => {
    const column = findColumn(table, "objectives", field);
    return column === null ? headerOf(field) : (table.headers[column] ?? "");
  });
  const addedHeaders = columns.filter((name) => !table.headers.includes(name));
  const rows = copied.rows.map(({ values }) => values);
  const operations = lengthened(table, columns, addedHeaders, rows);
  return { sheet: table.sheet, isNew: false, addedHeaders, operations };
}

function unitRows(snapshot: WorkbookSnapshot, copied: CopiedRows) {
  const table = findTable(snapshot, "units");
  const column = table && findColumn(table, "units", "unit");
  const names = unknownUnits(namedUnits([copied]), snapshot).map(({ name }) => name);
  if (table === null || column === null || names.length === 0) return { operations: [], names: [] };
  const rows = names.map((name) => [name]);
  return { operations: lengthened(table, [table.headers[column] ?? ""], [], rows), names };
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
  const known = inputsOf("correspondences").map(({ field, column }) => {
    const at = findColumn(table, "correspondences", field);
    return at === null ? column.header : (table.headers[at] ?? "");
  });
  const added = known.filter((name) => !table.headers.includes(name));
  return { sheet: table.sheet, operations: lengthened(table, known, added, rows) };
}

function lengthened(
  { name: table }: TableSnapshot,
  headers: readonly string[],
  added: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): readonly WriteOperation[] {
  return [
    ...(added.length === 0
      ? []
      : [{ kind: "addTableColumns", table, headers: added, width: NEW_COLUMN_WIDTH } as const]),
    { kind: "appendTableRows", table, headers, rows },
  ];
}
