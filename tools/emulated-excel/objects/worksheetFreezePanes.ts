import { placeOf, rangeOn } from "../model/ranges";
import { LAST_COLUMN, LAST_ROW, type EmulatedSheet } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostObject, HostType } from "../protocol/hostType";
import { invalidArgument, itemNotFound, optional } from "./arguments";
import { rangeType } from "./range";
import { rangeArgument, wholeNumber } from "./rangeArguments";

/** Excel.WorksheetFreezePanes. Each call takes the place of the one before. */
export const worksheetFreezePanesType: HostType<EmulatedSheet> = defineType<
  Excel.WorksheetFreezePanes,
  EmulatedSheet
>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: {
      since: "1.7",
      call: (sheet, [count]) => {
        freeze(sheet, countOf(count), 0);
      },
    },
    freezeColumns: {
      since: "1.7",
      call: (sheet, [count]) => {
        freeze(sheet, 0, countOf(count));
      },
    },
    freezeAt: {
      since: "1.7",
      call: (sheet, [value]) => {
        const { bottom, right } = placeOf(rangeArgument(sheet, value));
        freeze(sheet, bottom === LAST_ROW ? 0 : bottom + 1, right === LAST_COLUMN ? 0 : right + 1);
      },
    },
    unfreeze: {
      since: "1.7",
      call: (sheet) => {
        freeze(sheet, 0, 0);
      },
    },
    getLocation: {
      since: "1.7",
      call: (sheet) => {
        const location = locationOf(sheet);
        if (location === null) throw itemNotFound();
        return location;
      },
    },
    getLocationOrNullObject: { since: "1.7", call: locationOf },
  },
});

function countOf(value: unknown): number {
  const count = optional(value, wholeNumber) ?? 1;
  if (count < 0) throw invalidArgument();
  return count;
}

function freeze(sheet: EmulatedSheet, rows: number, columns: number): void {
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

function locationOf(sheet: EmulatedSheet): HostObject | null {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? LAST_ROW : frozenRows - 1;
  const right = frozenColumns === 0 ? LAST_COLUMN : frozenColumns - 1;
  return rangeType.of(rangeOn(sheet, { top: 0, left: 0, bottom, right }));
}
