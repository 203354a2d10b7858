import { lookOf } from "../model/looks";
import { applyFilters, isFiltered, requireKnownCriteria } from "../model/tableFilters";
import type { EmulatedSheet, EmulatedTable, EmulatedTableColumn } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType } from "../protocol/hostType";
import { invalidArgument } from "./arguments";
import { filterable, present } from "./tablesSelf";

interface FilterSelf {
  readonly table: EmulatedTable;
  readonly column: EmulatedTableColumn;
}

/** The filter of one column. */
export const filterType: HostType<FilterSelf> = defineType<Excel.Filter, FilterSelf>({
  name: "Filter",
  scalars: {
    criteria: { since: "1.2", get: ({ column }) => criteriaRead(column.filter) },
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
        const given = { filterOn: "Custom", criterion1, criterion2, operator };
        filterBy(self, Object.fromEntries(Object.entries(given).filter(([, one]) => one !== null)));
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

const FIELDS = [
  "color",
  "criterion1",
  "criterion2",
  "dynamicCriteria",
  "filterOn",
  "icon",
  "operator",
  "values",
];

/** What Excel reads back has null for every field that was not given (OfficeDev/office-js#1226). */
function criteriaRead(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return null;
  return { ...Object.fromEntries(FIELDS.map((field) => [field, null])), ...given };
}

/** Throws InvalidArgument for a field that is null: what was read cannot be given back as it is (same issue). */
function filterBy({ table, column }: FilterSelf, criteria: unknown): void {
  filterable(table);
  const fields: readonly unknown[] = Object.values(criteria ?? { criteria: null });
  if (fields.includes(null)) throw invalidArgument();
  requireKnownCriteria(criteria);
  column.filter = criteria;
  applyFilters(table);
}

interface AutoFilterSelf {
  readonly sheet: EmulatedSheet;
  /** Null for the filter of the sheet outside of its tables. */
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
      get: ({ table }) =>
        table === null ? [] : present(table).columns.map((one) => criteriaRead(one.filter)),
    },
    enabled: {
      since: "1.9",
      get: ({ sheet, table }) =>
        table === null ? sheet.hasFilter : (lookOf(present(table)).get("showFilterButton") ?? true),
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
      call: ({ sheet, table }) => {
        if (table !== null) throw notEmulated("AutoFilter.remove of a table");
        sheet.hasFilter = false;
      },
    },
  },
});

export function clearFilters(table: EmulatedTable): void {
  for (const column of filterable(table).columns) column.filter = null;
  applyFilters(table);
}
