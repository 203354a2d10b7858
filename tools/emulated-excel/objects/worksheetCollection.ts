import { WORKBOOK_TARGET } from "../events/hostEvents";
import { registrations } from "../events/registrations";
import { activeSheet } from "../model/selection";
import { addSheet } from "../model/sheetStructure";
import { sheetNamed } from "../model/sheetNames";
import type { EmulatedSheet, EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostObject, HostType } from "../protocol/hostType";
import { itemNotFound, optional, textOf, truthOf } from "./arguments";
import { worksheetType } from "./worksheet";

/** Excel.WorksheetCollection. */
export const worksheetCollectionType: HostType<EmulatedWorkbook> = defineType<
  Excel.WorksheetCollection,
  EmulatedWorkbook
>({
  name: "WorksheetCollection",
  methods: {
    add: {
      since: "1.1",
      call: (workbook, [name]) => worksheetType.of(addSheet(workbook, optional(name, textOf))),
    },
    getActiveWorksheet: {
      since: "1.1",
      call: (workbook) => worksheetType.of(activeSheet(workbook)),
    },
    getCount: {
      since: "1.4",
      call: (workbook, [visibleOnly]) => chosen(workbook, visibleOnly).length,
    },
    getFirst: {
      since: "1.5",
      call: (workbook, [visibleOnly]) => present(chosen(workbook, visibleOnly)[0]),
    },
    getLast: {
      since: "1.5",
      call: (workbook, [visibleOnly]) => present(chosen(workbook, visibleOnly).at(-1)),
    },
    getItemOrNullObject: { since: "1.4", call: (workbook, [key]) => find(workbook, textOf(key)) },
  },
  internals: registrations((workbook) => ({ workbook, targetId: WORKBOOK_TARGET }), {
    Activated: { event: "sheetActivated", since: "1.7" },
    Added: { event: "sheetAdded", since: "1.7" },
    DataChanged: { event: "sheetChanged", since: "1.9" },
    Deactivated: { event: "sheetDeactivated", since: "1.7" },
    Deleted: { event: "sheetDeleted", since: "1.7" },
    SelectionChanged: { event: "sheetSelectionChanged", since: "1.9" },
  }),
  items: {
    list: ({ sheets }) => sheets.map((sheet) => worksheetType.of(sheet)),
    find: (workbook, key) => find(workbook, String(key)),
  },
});

function chosen(workbook: EmulatedWorkbook, visibleOnly: unknown): readonly EmulatedSheet[] {
  const isVisibleOnly = optional(visibleOnly, truthOf) ?? false;
  return workbook.sheets.filter(({ visibility }) => !isVisibleOnly || visibility === "Visible");
}

function present(sheet: EmulatedSheet | undefined): HostObject {
  if (sheet === undefined) throw itemNotFound();
  return worksheetType.of(sheet);
}

/** By id or by name, whatever the case of the name. */
function find(workbook: EmulatedWorkbook, key: string): HostObject | null {
  const sheet = workbook.sheets.find(({ id }) => id === key) ?? sheetNamed(workbook, key);
  return sheet && worksheetType.of(sheet);
}
