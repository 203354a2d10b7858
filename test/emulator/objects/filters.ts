import { lookOf } from "../model/looks";
import { applyFilters, isFiltered, requireKnownCriteria } from "../model/tableFilters";
import type { EmulatedSheet, EmulatedTable, EmulatedTableColumn } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType } from "../protocol/hostType";
import { filterable, present } from "./tablesSelf";

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

interface AutoFilterSelf {
  /** Null for the filter of a sheet outside of its tables: the emulated workbook holds none. */
  readonly table: EmulatedTable | null;
}

/** All filters of a table together, or those of a sheet. */
export const autoFilterType: HostType<AutoFilterSelf> = defineType<
  Excel.AutoFilter,
  AutoFilterSelf
>({
  name: "AutoFilter",
  scalars: {
    criteria: {
      since: "1.9",
      get: ({ table }) => (table === null ? [] : present(table).columns.map((one) => one.filter)),
    },
    enabled: {
      since: "1.9",
      get: ({ table }) =>
        table !== null && (lookOf(present(table)).get("showFilterButton") ?? true),
    },
    isDataFiltered: {
      since: "1.9",
      get: ({ table }) => table !== null && isFiltered(present(table)),
    },
  },
  methods: {
    clearCriteria: {
      since: "1.9",
      call: ({ table }) => {
        if (table !== null) clearFilters(table);
      },
    },
    reapply: {
      since: "1.9",
      call: ({ table }) => {
        if (table !== null) applyFilters(filterable(table));
      },
    },
    remove: {
      since: "1.9",
      call: ({ table }) => {
        if (table !== null) throw notEmulated("AutoFilter.remove of a table");
      },
    },
  },
});

export function clearFilters(table: EmulatedTable): void {
  for (const column of filterable(table).columns) column.filter = null;
  applyFilters(table);
}

/** That of a sheet: always empty. */
export const sheetAutoFilterType: Pick<HostType<EmulatedSheet>, "of"> = {
  of: () => autoFilterType.of({ table: null }),
};
