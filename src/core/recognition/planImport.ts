import type { CalendarDate } from "../domain/calendarDate";
import { addColumns, type NewColumn } from "../sheet/writing/addColumns";
import { freeSheetName } from "../sheet/writing/freeSheetName";
import { findColumn, findTable } from "../sheet/reading/locate";
import { unitNames } from "../sheet/newWorkbook/newTables";
import { columnOf, inputsOf, tableName, type Field, type TableId } from "../contract/tables";
import { tableSheet, type TableLayout } from "../sheet/newWorkbook/tableLayout";
import type { WriteOperation } from "../workbook/plan";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { copyRows, type CopiedRows } from "./copyRows";
import { correspondenceRows, correspondencesSheet } from "./correspondenceRows";
import type { CopiedTable, ImportSource } from "./importing";
import { namedUnits, unknownUnits } from "./namedUnits";
import { importedColumns, leftOutRows } from "./preview";
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
  const columns = columnsIn(table, "objectives", copied.fields);
  const rows = copied.rows.map(({ values }) => values);
  const operations = lengthened(table, columns, rows);
  const addedHeaders = columns.filter(({ isNew }) => isNew).map((column) => column.header);
  return { sheet: table.sheet, isNew: false, addedHeaders, operations };
}

function unitRows(snapshot: WorkbookSnapshot, copied: CopiedRows) {
  const table = findTable(snapshot, "units");
  const names = unknownUnits(namedUnits([copied]), snapshot).map(({ name }) => name);
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

interface FilledColumn extends NewColumn {
  /** The table does not have it yet. */
  readonly isNew: boolean;
}

/** The columns of a table for these fields, with the header that the table has or will get. */
function columnsIn<Id extends TableId>(
  table: TableSnapshot,
  id: Id,
  fields: readonly NoInfer<Field<Id>>[],
): readonly FilledColumn[] {
  return fields.map((field) => {
    const at = findColumn(table, id, field);
    const { header, width } = columnOf(id, field);
    const present = at === null ? null : (table.headers[at] ?? null);
    return { header: present ?? header, width, isNew: present === null };
  });
}

function lengthened(
  { name: table }: TableSnapshot,
  columns: readonly FilledColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): readonly WriteOperation[] {
  const headers = columns.map(({ header }) => header);
  const added = columns.filter(({ isNew }) => isNew);
  return [...addColumns(table, added), { kind: "appendTableRows", table, headers, rows }];
}
