import { createSheet } from "../model/sheets";
import type { EmulatedSheet, EmulatedWorkbook } from "../model/workbook";
import { defineType } from "./defineType";
import { HostError } from "./hostError";
import type { HostType } from "./hostType";

/** A few members of four classes, enough to speak the protocol, for the tests of the protocol. */
interface TinyRange {
  readonly sheet: EmulatedSheet;
  readonly address: string;
  values: unknown;
  fill: string;
}

const fillType = defineType<Excel.RangeFill, TinyRange>({
  name: "RangeFill",
  scalars: {
    color: {
      since: "1.1",
      get: ({ fill }) => fill,
      set: (range, value) => {
        range.fill = String(value);
      },
    },
  },
});

const formatType = defineType<Excel.RangeFormat, TinyRange>({
  name: "RangeFormat",
  scalars: { wrapText: { since: "1.1", get: () => false } },
  navigations: { fill: { since: "1.1", get: (range) => fillType.of(range) } },
});

const rangeType: HostType<TinyRange> = defineType<Excel.Range, TinyRange>({
  name: "Range",
  isKeptByReference: true,
  scalars: {
    address: { since: "1.1", get: ({ sheet, address }) => `${sheet.name}!${address}` },
    values: {
      since: "1.1",
      get: ({ values }) => values,
      set: (range, value) => {
        if (!Array.isArray(value)) throw new HostError("InvalidArgument", "Not a grid.");
        range.values = value;
      },
    },
  },
  navigations: {
    format: { since: "1.1", get: (range) => formatType.of(range) },
  },
  methods: {
    getBoundingRect: {
      since: "1.1",
      call: (range, [other]) => {
        const second = rangeType.selfOf(other);
        if (second === null) throw new HostError("InvalidArgument", "Not a range.");
        return rangeType.of({ ...range, address: `${range.address}:${second.address}` });
      },
    },
  },
});

const sheetType: HostType<EmulatedSheet> = defineType<Excel.Worksheet, EmulatedSheet>({
  name: "Worksheet",
  id: ({ id }) => ({ Id: id }),
  scalars: {
    id: { since: "1.1", get: ({ id }) => id },
    name: {
      since: "1.1",
      get: ({ name }) => name,
      set: (sheet, value) => {
        sheet.name = String(value);
      },
    },
    tabColor: {
      since: "1.7",
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = String(value);
      },
    },
    showGridlines: {
      since: "1.8",
      get: ({ showsGridlines }) => showsGridlines,
      set: (sheet, value) => {
        sheet.showsGridlines = value === true;
      },
    },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: (sheet, [address]) =>
        rangeType.of({ sheet, address: String(address), values: [[""]], fill: "#FFFFFF" }),
    },
    delete: {
      since: "1.1",
      call: (sheet) => {
        sheet.visibility = "VeryHidden";
      },
    },
  },
});

const sheetsType: HostType<EmulatedWorkbook> = defineType<
  Excel.WorksheetCollection,
  EmulatedWorkbook
>({
  name: "WorksheetCollection",
  items: {
    list: ({ sheets }) => sheets.map((sheet) => sheetType.of(sheet)),
    find: (workbook, key) => findSheet(workbook, key),
  },
  methods: {
    add: { since: "1.1", call: (book, [name]) => sheetType.of(createSheet(book, String(name))) },
    getItemOrNullObject: { since: "1.4", call: (book, [key]) => findSheet(book, String(key)) },
    getCount: { since: "1.4", call: ({ sheets }) => sheets.length },
  },
});

function findSheet({ sheets }: EmulatedWorkbook, key: string | number) {
  const found = sheets.find(({ id, name }) => id === key || name === key);
  return found === undefined ? null : sheetType.of(found);
}

export const tinyWorkbookType = defineType<Excel.Workbook, EmulatedWorkbook>({
  name: "Workbook",
  navigations: { worksheets: { since: "1.1", get: (workbook) => sheetsType.of(workbook) } },
});
