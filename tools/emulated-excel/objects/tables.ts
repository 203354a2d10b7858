import { WORKBOOK_TARGET } from "../events/hostEvents";
import { registrations } from "../events/registrations";
import { isSameName } from "../model/nameRules";
import { requireAllowed } from "../model/protection";
import { placeOf } from "../model/ranges";
import { layTable } from "../model/tableLayout";
import type { EmulatedSheet, EmulatedTable, EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostObject, HostType } from "../protocol/hostType";
import { invalidArgument, itemNotFound, numberOf, textOf, truthOf } from "./arguments";
import { rangeArgument } from "./rangeArguments";
import { tableType } from "./tablesTable";

/** The tables of a sheet; of the workbook, where the sheet is null. */
export interface TablesSelf {
  readonly workbook: EmulatedWorkbook;
  readonly sheet: EmulatedSheet | null;
}

export const tableCollectionType: HostType<TablesSelf> = defineType<
  Excel.TableCollection,
  TablesSelf
>({
  name: "TableCollection",
  scalars: { count: { since: "1.1", get: (self) => tablesIn(self).length } },
  methods: {
    add: {
      since: "1.1",
      call: (self, [address, hasHeaders]) => {
        const home = self.sheet ?? self.workbook.activeSheet ?? self.workbook.sheets[0];
        if (home === undefined) throw invalidArgument();
        const range = rangeArgument(home, address);
        if (self.sheet !== null && range.sheet !== self.sheet) throw invalidArgument();
        requireAllowed(range.sheet, null);
        return tableType.of(layTable(range.sheet, placeOf(range), truthOf(hasHeaders)));
      },
    },
    getCount: { since: "1.4", call: (self) => tablesIn(self).length },
    getItemAt: {
      since: "1.1",
      call: (self, [index]) => {
        const table = tablesIn(self)[numberOf(index)];
        if (table === undefined) throw itemNotFound();
        return tableType.of(table);
      },
    },
    getItemOrNullObject: { since: "1.4", call: (self, [key]) => find(self, textOf(key)) },
  },
  internals: registrations(
    ({ workbook, sheet }) => ({ workbook, targetId: sheet?.id ?? WORKBOOK_TARGET }),
    {
      Added: { event: "tableAdded", since: "1.9" },
      DataChanged: { event: "tableChanged", since: "1.7" },
      Deleted: { event: "tableDeleted", since: "1.9" },
    },
  ),
  items: {
    list: (self) => tablesIn(self).map((table) => tableType.of(table)),
    find,
  },
});

/** Sheet by sheet, in the order in which they were made. */
function tablesIn({ workbook, sheet }: TablesSelf): readonly EmulatedTable[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((one) => workbook.tables.filter((table) => table.sheet === one));
}

function find(self: TablesSelf, key: string | number): HostObject | null {
  const wanted = String(key);
  const table = tablesIn(self).find(({ id, name }) => id === wanted || isSameName(name, wanted));
  return table === undefined ? null : tableType.of(table);
}
