import { usedRectangle } from "../model/cells";
import { rangeOn, WHOLE_SHEET } from "../model/ranges";
import { copySheet } from "../model/sheetCopy";
import { activateSheet } from "../model/selection";
import { STANDARD_HEIGHT } from "../model/sheets";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../model/sheetStructure";
import { registrations } from "../events/registrations";
import type { EmulatedSheet } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostObject, HostType } from "../protocol/hostType";
import {
  invalidArgument,
  itemNotFound,
  numberOf,
  oneOf,
  optional,
  textOf,
  truthOf,
} from "./arguments";
import { chartCollectionType } from "./charts";
import { requireFocus } from "./focus";
import { autoFilterType } from "./filters";
import { namedItemCollectionType } from "./names";
import { pageLayoutType } from "./pageLayout";
import { pageBreakCollectionType } from "./pageLayoutBreaks";
import { rangeType } from "./range";
import { areasAt, onSheet, rangeAt, wholeNumber } from "./rangeArguments";
import { rangeAreasType } from "./rangeAreas";
import { tableCollectionType } from "./tables";
import { worksheetFreezePanesType } from "./worksheetFreezePanes";
import { worksheetProtectionType } from "./worksheetProtection";

/** Excel.Worksheet. */
export const worksheetType: HostType<EmulatedSheet> = defineType<Excel.Worksheet, EmulatedSheet>({
  name: "Worksheet",
  id: ({ id }) => ({ Id: id }),
  scalars: {
    id: { since: "1.1", get: ({ id }) => id },
    name: {
      since: "1.1",
      get: ({ name }) => name,
      set: (sheet, value) => {
        renameSheet(sheet, textOf(value));
      },
    },
    position: {
      since: "1.1",
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, value) => {
        moveSheet(sheet, numberOf(value));
      },
    },
    visibility: {
      since: "1.1",
      get: ({ visibility }) => visibility,
      set: (sheet, value) => {
        showSheet(sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const));
      },
    },
    tabColor: {
      since: "1.7",
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = tabColourOf(value);
      },
    },
    showGridlines: {
      since: "1.8",
      get: ({ showsGridlines }) => showsGridlines,
      set: (sheet, value) => {
        sheet.showsGridlines = truthOf(value);
      },
    },
    showHeadings: {
      since: "1.8",
      get: ({ showsHeadings }) => showsHeadings,
      set: (sheet, value) => {
        sheet.showsHeadings = truthOf(value);
      },
    },
    standardHeight: { since: "1.7", get: () => STANDARD_HEIGHT },
  },
  navigations: {
    tables: {
      since: "1.1",
      get: (sheet) => tableCollectionType.of({ workbook: sheet.workbook, sheet }),
    },
    charts: { since: "1.1", get: (sheet) => chartCollectionType.of(sheet) },
    names: {
      since: "1.4",
      get: (sheet) => namedItemCollectionType.of({ workbook: sheet.workbook, sheet }),
    },
    protection: { since: "1.2", get: (sheet) => worksheetProtectionType.of(sheet) },
    freezePanes: { since: "1.7", get: (sheet) => worksheetFreezePanesType.of(sheet) },
    autoFilter: { since: "1.9", get: (sheet) => autoFilterType.of({ sheet, table: null }) },
    pageLayout: { since: "1.9", get: (sheet) => pageLayoutType.of(sheet) },
    horizontalPageBreaks: { since: "1.9", get: (sheet) => pageBreakCollectionType.of(sheet) },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: (sheet, [address]) => rangeType.of(rangeAt(sheet, optional(address, textOf))),
    },
    getRanges: {
      since: "1.9",
      call: (sheet, [addresses]) =>
        rangeAreasType.of({ areas: areasAt(sheet, optional(addresses, textOf)) }),
    },
    getCell: {
      since: "1.1",
      call: (sheet, [row, column]) => {
        const [top, left] = [wholeNumber(row), wholeNumber(column)];
        return rangeType.of(rangeOn(sheet, onSheet({ top, left, bottom: top, right: left })));
      },
    },
    getRangeByIndexes: {
      since: "1.7",
      call: (sheet, [row, column, rows, columns]) => {
        const [top, left] = [wholeNumber(row), wholeNumber(column)];
        const bottom = top + wholeNumber(rows) - 1;
        const right = left + wholeNumber(columns) - 1;
        return rangeType.of(rangeOn(sheet, onSheet({ top, left, bottom, right })));
      },
    },
    getUsedRange: {
      since: "1.1",
      // A blank sheet answers its first cell (documentation of `Worksheet.getUsedRange`).
      call: (sheet, [valuesOnly]) =>
        usedRange(sheet, valuesOnly) ?? rangeType.of(rangeAt(sheet, "A1")),
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
    },
    activate: {
      since: "1.1",
      call: (sheet) => {
        requireFocus(sheet.workbook);
        activateSheet(sheet);
      },
    },
    copy: {
      since: "1.7",
      call: (sheet, [positionType, relativeTo]) => {
        const copy = copySheet(sheet);
        moveSheet(copy, copyPosition(sheet, positionType, relativeTo));
        return worksheetType.of(copy);
      },
    },
    delete: {
      since: "1.1",
      call: (sheet) => {
        deleteSheet(sheet);
      },
    },
    getNextOrNullObject: { since: "1.5", call: (sheet, [visible]) => beside(sheet, 1, visible) },
    getPreviousOrNullObject: {
      since: "1.5",
      call: (sheet, [visible]) => beside(sheet, -1, visible),
    },
  },
  internals: {
    /** Where the client looks for the sheet that `copy` made beside another one. */
    _GetAnotherWorksheetById: { since: "1.7", call: (sheet, [id]) => anotherSheet(sheet, id) },
    ...registrations(({ workbook, id }) => ({ workbook, targetId: id }), {
      Activated: { event: "sheetActivated", since: "1.7" },
      DataChanged: { event: "sheetChanged", since: "1.7" },
      Deactivated: { event: "sheetDeactivated", since: "1.7" },
      SelectionChanged: { event: "sheetSelectionChanged", since: "1.7" },
    }),
  },
});

function usedRange(sheet: EmulatedSheet, valuesOnly: unknown): HostObject | null {
  const used = usedRectangle(sheet, WHOLE_SHEET, optional(valuesOnly, truthOf) ?? false);
  return used && rangeType.of(rangeOn(sheet, used));
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** Without a position the sheet goes to the end. */
function copyPosition(sheet: EmulatedSheet, type: unknown, relativeTo: unknown): number {
  const { sheets } = sheet.workbook;
  const last = sheets.length - 1;
  const position = optional(type, (value) => oneOf(value, POSITIONS)) ?? "None";
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return last;
  const other = worksheetType.selfOf(relativeTo);
  if (other === null) throw invalidArgument();
  const at = sheets.indexOf(other);
  return position === "Before" ? at : at + 1;
}

function beside(sheet: EmulatedSheet, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = sheet.workbook;
  const isVisibleOnly = optional(visibleOnly, truthOf) ?? false;
  for (let at = sheets.indexOf(sheet) + step; ; at += step) {
    const other = sheets[at];
    if (other === undefined) return null;
    if (!isVisibleOnly || other.visibility === "Visible") return worksheetType.of(other);
  }
}

function anotherSheet(sheet: EmulatedSheet, id: unknown): HostObject {
  const other = sheet.workbook.sheets.find((candidate) => candidate.id === id);
  if (other === undefined) throw itemNotFound();
  return worksheetType.of(other);
}

/** "" takes the colour away. */
function tabColourOf(value: unknown): string {
  const text = textOf(value);
  if (text === "") return text;
  if (!/^#[0-9A-F]{6}$/i.test(text)) throw notEmulated(`the colour ${text}`);
  return text.toUpperCase();
}
