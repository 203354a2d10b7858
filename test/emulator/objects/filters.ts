import { lookOf } from "../model/looks";
import { applyFilters, isFiltered, requireKnownCriteria } from "../model/tableFilters";
import type { EmulatedSheet, EmulatedTable, EmulatedTableColumn } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { filterable, present } from "./tablesTable";

interface FilterSelf {
  readonly table: EmulatedTable;
  readonly column: EmulatedTableColumn;
}

/** The filter of one column. Its criteria are read back as they were given. */
export const filterType: HostType<FilterSelf> = defineType<Excel.Filter, FilterSelf>({
  name: "Filter",
  scalars: {
    criteria: { since: "1.2", get: ({ column }) => column.filter },
  },
  methods: {
    apply: {
      since: "1.2",
      call: (self, [criteria]) => {
        filterBy(self, criteria);
      },
    },
    applyValuesFilter: {
      since: "1.2",
      call: (self, [values]) => {
        filterBy(self, { filterOn: "Values", values });
      },
    },
    applyCustomFilter: {
      since: "1.2",
      call: (self, [criterion1, criterion2, operator]) => {
        filterBy(self, { filterOn: "Custom", criterion1, criterion2, operator });
      },
    },
    clear: {
      since: "1.2",
      call: ({ table, column }) => {
        filterable(table);
        column.filter = null;
        applyFilters(table);
      },
    },
  },
});

function filterBy({ table, column }: FilterSelf, criteria: unknown): void {
  filterable(table);
  requireKnownCriteria(criteria);
  column.filter = criteria;
  applyFilters(table);
}

/** All filters of a table together. */
export const tableAutoFilterType: HostType<EmulatedTable> = defineType<
  Excel.AutoFilter,
  EmulatedTable
>({
  name: "AutoFilter",
  scalars: {
    criteria: {
      since: "1.9",
      get: (table) => present(table).columns.map(({ filter }) => filter),
    },
    enabled: {
      since: "1.9",
      get: (table) => lookOf(present(table)).get("showFilterButton") ?? true,
    },
    isDataFiltered: { since: "1.9", get: (table) => isFiltered(present(table)) },
  },
  methods: {
    clearCriteria: {
      since: "1.9",
      call: (table) => {
        for (const column of filterable(table).columns) column.filter = null;
        applyFilters(table);
      },
    },
    reapply: {
      since: "1.9",
      call: (table) => {
        applyFilters(filterable(table));
      },
    },
  },
});

/** The filter of a sheet, outside of its tables: the emulated workbook holds none. */
export const sheetAutoFilterType: HostType<EmulatedSheet> = defineType<
  Excel.AutoFilter,
  EmulatedSheet
>({
  name: "AutoFilter",
  scalars: {
    criteria: { since: "1.9", get: () => [] },
    enabled: { since: "1.9", get: () => false },
    isDataFiltered: { since: "1.9", get: () => false },
  },
  methods: {
    remove: { since: "1.9", call: () => undefined },
  },
});
