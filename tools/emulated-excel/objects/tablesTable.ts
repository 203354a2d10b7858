import { registrations } from "../events/registrations";
import { lookOf } from "../model/looks";
import { placeOf, rangeOn, rowCount } from "../model/ranges";
import { applyFilters } from "../model/tableFilters";
import {
  deleteTable,
  dropTotals,
  renameTable,
  resizeTable,
  showHeaders,
} from "../model/tableLayout";
import { dataBody, headerRow, totalsRow } from "../model/tables";
import type { EmulatedTable, Rectangle } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostObject, HostType, Scalar } from "../protocol/hostType";
import { invalidArgument, itemNotFound, textOf, truthOf } from "./arguments";
import { autoFilterType, clearFilters } from "./filters";
import { rangeType } from "./range";
import { rangeArgument } from "./rangeArguments";
import { filterable, open, present } from "./tablesSelf";
import { tableColumnCollectionType } from "./tablesColumns";
import { worksheetType } from "./worksheet";

export const tableType: HostType<EmulatedTable> = defineType<Excel.Table, EmulatedTable>({
  name: "Table",
  id: ({ id }) => ({ Id: id }),
  scalars: {
    id: { since: "1.1", get: (table) => table.id },
    legacyId: { since: "1.8", get: (table) => table.id },
    name: {
      since: "1.1",
      get: (table) => present(table).name,
      set: (table, name) => {
        renameTable(open(table), textOf(name));
      },
    },
    style: {
      since: "1.1",
      get: (table) => present(table).style,
      set: (table, style) => {
        open(table).style = textOf(style);
      },
    },
    showHeaders: {
      since: "1.1",
      get: (table) => present(table).showsHeaders,
      set: (table, isShown) => {
        showHeaders(open(table), truthOf(isShown));
      },
    },
    showTotals: {
      since: "1.1",
      get: (table) => present(table).showsTotals,
      set: (table, isShown) => {
        if (truthOf(isShown) && !table.showsTotals) throw notEmulated("Table.showTotals = true");
        if (isShown === false) dropTotals(open(table));
      },
    },
    showBandedColumns: look("showBandedColumns", false),
    showBandedRows: look("showBandedRows", true),
    showFilterButton: look("showFilterButton", true),
    highlightFirstColumn: look("highlightFirstColumn", false),
    highlightLastColumn: look("highlightLastColumn", false),
  },
  navigations: {
    autoFilter: {
      since: "1.9",
      get: (table) => autoFilterType.of({ sheet: table.sheet, table: present(table) }),
    },
    columns: { since: "1.1", get: (table) => tableColumnCollectionType.of(present(table)) },
    rows: { since: "1.1", get: (table) => tableRowCollectionType.of(present(table)) },
    worksheet: { since: "1.2", get: (table) => worksheetType.of(present(table).sheet) },
  },
  methods: {
    getRange: { since: "1.1", call: (table) => cells(table, ({ rectangle }) => rectangle) },
    getHeaderRowRange: { since: "1.1", call: (table) => cells(table, headerRow) },
    getDataBodyRange: { since: "1.1", call: (table) => cells(table, dataBody) },
    getTotalRowRange: { since: "1.1", call: (table) => cells(table, totalsRow) },
    clearFilters: {
      since: "1.2",
      call: (table) => {
        clearFilters(table);
      },
    },
    reapplyFilters: {
      since: "1.2",
      call: (table) => {
        applyFilters(filterable(table));
      },
    },
    resize: {
      since: "1.13",
      call: (table, [range]) => {
        const wanted = rangeArgument(open(table).sheet, range);
        if (wanted.sheet !== table.sheet) throw invalidArgument();
        resizeTable(table, placeOf(wanted));
      },
    },
    convertToRange: {
      since: "1.2",
      call: (table) => {
        const { sheet, rectangle } = open(table);
        deleteTable(table, "keepCells");
        return rangeType.of(rangeOn(sheet, rectangle));
      },
    },
    delete: {
      since: "1.1",
      call: (table) => {
        deleteTable(open(table), "clearCells");
      },
    },
  },
  internals: registrations(({ sheet, id }) => ({ workbook: sheet.workbook, targetId: id }), {
    DataChanged: { event: "tableChanged", since: "1.7" },
    SelectionChanged: { event: "tableSelectionChanged", since: "1.7" },
  }),
});

function cells(
  table: EmulatedTable,
  stretch: (table: EmulatedTable) => Rectangle | null,
): HostObject {
  const rectangle = stretch(present(table));
  if (rectangle === null) throw itemNotFound();
  return rangeType.of(rangeOn(table.sheet, rectangle));
}

/** A switch that changes how the table is drawn, and nothing else. */
function look(name: string, initial: boolean): Scalar<EmulatedTable> {
  return {
    since: "1.3",
    get: (table) => lookOf(present(table)).get(name) ?? initial,
    set: (table, isOn) => {
      lookOf(open(table)).set(name, truthOf(isOn));
    },
  };
}

const tableRowCollectionType: HostType<EmulatedTable> = defineType<
  Excel.TableRowCollection,
  EmulatedTable
>({
  name: "TableRowCollection",
  scalars: { count: { since: "1.1", get: countRows } },
  methods: { getCount: { since: "1.4", call: countRows } },
});

function countRows(table: EmulatedTable): number {
  return rowCount(dataBody(present(table)));
}
