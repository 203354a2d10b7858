import { tellEdited } from "../model/cellChanges";
import { isSameName } from "../model/nameRules";
import { rangeOn } from "../model/ranges";
import { addColumn, deleteColumn } from "../model/tableColumns";
import { nameColumns, settledHeaders } from "../model/tableHeaders";
import { columnOf, dataBody, headerRow, totalsRow } from "../model/tables";
import type { EmulatedTable, EmulatedTableColumn, Rectangle } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostObject, HostType } from "../protocol/hostType";
import { itemNotFound, numberOf, optional, textOf } from "./arguments";
import { filterType } from "./filters";
import { rangeType } from "./range";
import { open, present } from "./tablesSelf";

interface ColumnSelf {
  readonly table: EmulatedTable;
  readonly column: EmulatedTableColumn;
}

export const tableColumnCollectionType: HostType<EmulatedTable> = defineType<
  Excel.TableColumnCollection,
  EmulatedTable
>({
  name: "TableColumnCollection",
  scalars: { count: { since: "1.1", get: (table) => present(table).columns.length } },
  methods: {
    // With the name and on any table since 1.4; at the end of a table since 1.1.
    add: {
      since: "1.1",
      call: (table, [index, values, name]) => {
        const wanted = optional(index, numberOf) ?? -1;
        const position = wanted === -1 ? open(table).columns.length : wanted;
        const column = addColumn(table, position, values, optional(name, textOf));
        return tableColumnType.of({ table, column });
      },
    },
    getCount: { since: "1.4", call: (table) => present(table).columns.length },
    getItemAt: {
      since: "1.1",
      call: (table, [index]) => {
        const column = present(table).columns[numberOf(index)];
        if (column === undefined) throw itemNotFound();
        return tableColumnType.of({ table, column });
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (table, [key]) => find(table, typeof key === "number" ? key : textOf(key)),
    },
  },
  items: {
    list: (table) => present(table).columns.map((column) => tableColumnType.of({ table, column })),
    find,
  },
});

/** A number is an id, a text the header. */
function find(table: EmulatedTable, key: string | number): HostObject | null {
  const column = present(table).columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : isSameName(name, key),
  );
  return column === undefined ? null : tableColumnType.of({ table, column });
}

const tableColumnType: HostType<ColumnSelf> = defineType<Excel.TableColumn, ColumnSelf>({
  name: "TableColumn",
  id: ({ column }) => ({ Id: column.id }),
  scalars: {
    id: { since: "1.1", get: ({ column }) => column.id },
    index: { since: "1.1", get: positionOf },
    name: {
      since: "1.1",
      get: ({ column }) => column.name,
      set: (self, value) => {
        const position = positionOf(self);
        const text = textOf(value);
        const { columns } = open(self.table);
        const kept = columns.map(({ name }, at) => (at === position ? null : name));
        nameColumns(
          self.table,
          settledHeaders(
            columns.map(() => text),
            kept,
          ),
        );
        const header = headerRow(self.table);
        if (header !== null) tellEdited(self.table.sheet, columnOf(header, position));
      },
    },
  },
  navigations: {
    filter: { since: "1.2", get: (self) => filterType.of(self) },
  },
  methods: {
    getRange: { since: "1.1", call: (self) => cells(self, ({ rectangle }) => rectangle) },
    getHeaderRowRange: { since: "1.1", call: (self) => cells(self, headerRow) },
    getDataBodyRange: { since: "1.1", call: (self) => cells(self, dataBody) },
    getTotalRowRange: { since: "1.1", call: (self) => cells(self, totalsRow) },
    delete: {
      since: "1.1",
      call: (self) => {
        positionOf(self);
        deleteColumn(open(self.table), self.column);
      },
    },
  },
});

/** Throws ItemNotFound for a column that was deleted since. */
function positionOf({ table, column }: ColumnSelf): number {
  const position = present(table).columns.indexOf(column);
  if (position < 0) throw itemNotFound();
  return position;
}

function cells(self: ColumnSelf, stretch: (table: EmulatedTable) => Rectangle | null): HostObject {
  const position = positionOf(self);
  const rectangle = stretch(self.table);
  if (rectangle === null) throw itemNotFound();
  return rangeType.of(rangeOn(self.table.sheet, columnOf(rectangle, position)));
}
