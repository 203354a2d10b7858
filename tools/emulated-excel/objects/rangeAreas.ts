import { fullAddress } from "../model/addresses";
import { cellCount } from "../model/cells";
import { clearFormats } from "../model/cellFormats";
import { placeOf } from "../model/ranges";
import type { EmulatedRange, EmulatedSheet } from "../model/workbook";
import { clearContents } from "../model/writing";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { oneOf, optional } from "./arguments";
import { rangeType } from "./range";
import { rangeFormatType } from "./rangeFormat";
import { worksheetType } from "./worksheet";

/** Areas of one sheet; never none. */
export interface AreasSelf {
  readonly areas: readonly EmulatedRange[];
}

/** Excel.RangeAreas. */
export const rangeAreasType: HostType<AreasSelf> = defineType<Excel.RangeAreas, AreasSelf>({
  name: "RangeAreas",
  isKeptByReference: true,
  scalars: {
    address: {
      since: "1.9",
      get: ({ areas }) =>
        areas.map((area) => fullAddress(area.sheet.name, placeOf(area))).join(","),
    },
    areaCount: { since: "1.9", get: ({ areas }) => areas.length },
    cellCount: {
      since: "1.9",
      get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(placeOf(area)), 0),
    },
  },
  navigations: {
    areas: { since: "1.9", get: (self) => rangeCollectionType.of(self) },
    format: { since: "1.9", get: (self) => rangeFormatType.of(self) },
    worksheet: { since: "1.9", get: ({ areas }) => worksheetType.of(sheetOf(areas)) },
  },
  methods: {
    clear: {
      since: "1.9",
      call: ({ areas }, [applyTo]) => {
        const what =
          optional(applyTo, (value) => oneOf(value, ["All", "Contents", "Formats"] as const)) ??
          "All";
        for (const area of areas) {
          if (what !== "Formats") clearContents(area.sheet, placeOf(area));
          if (what !== "Contents") clearFormats(area.sheet, placeOf(area));
        }
      },
    },
  },
});

function sheetOf([first]: readonly EmulatedRange[]): EmulatedSheet {
  if (first === undefined) throw new Error("areas that are none");
  return first.sheet;
}

const rangeCollectionType: HostType<AreasSelf> = defineType<Excel.RangeCollection, AreasSelf>({
  name: "RangeCollection",
  methods: {
    getCount: { since: "1.9", call: ({ areas }) => areas.length },
    getItemAt: {
      since: "1.9",
      call: ({ areas }, [index]) => {
        const area = typeof index === "number" ? areas[index] : undefined;
        return area === undefined ? null : rangeType.of(area);
      },
    },
  },
  items: {
    list: ({ areas }) => areas.map((area) => rangeType.of(area)),
    find: ({ areas }, key) => {
      const area = areas[Number(key)];
      return area === undefined ? null : rangeType.of(area);
    },
  },
});
