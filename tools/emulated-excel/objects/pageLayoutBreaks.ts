import { placeOf, rangeOn } from "../model/ranges";
import type { EmulatedSheet } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { invalidArgument, itemNotFound } from "./arguments";
import { rangeType } from "./range";
import { rangeArgument } from "./rangeArguments";

interface BreakSelf {
  readonly sheet: EmulatedSheet;
  /** The row before which the page ends. */
  readonly row: number;
}

/** Worksheet.horizontalPageBreaks. */
export const pageBreakCollectionType: HostType<EmulatedSheet> = defineType<
  Excel.PageBreakCollection,
  EmulatedSheet
>({
  name: "PageBreakCollection",
  methods: {
    add: {
      since: "1.9",
      call: (sheet, [cell]) => {
        const row = placeOf(rangeArgument(sheet, cell)).top;
        // Before the first row there is no page to end.
        if (row === 0) throw invalidArgument();
        setBreaks(sheet, [...sheet.page.breaksBefore, row]);
        return pageBreakType.of({ sheet, row });
      },
    },
    getCount: { since: "1.9", call: ({ page }) => page.breaksBefore.length },
    removePageBreaks: {
      since: "1.9",
      call: (sheet) => {
        setBreaks(sheet, []);
      },
    },
  },
  items: {
    list: (sheet) => sheet.page.breaksBefore.map((row) => pageBreakType.of({ sheet, row })),
    find: (sheet, key) => {
      const row = sheet.page.breaksBefore[Number(key)];
      return row === undefined ? null : pageBreakType.of({ sheet, row });
    },
  },
});

function setBreaks(sheet: EmulatedSheet, rows: readonly number[]): void {
  sheet.page.breaksBefore = [...new Set(rows)].sort((one, other) => one - other);
}

const pageBreakType: HostType<BreakSelf> = defineType<Excel.PageBreak, BreakSelf>({
  name: "PageBreak",
  id: (self) => ({ _Id: String(positionOf(self)) }),
  scalars: {
    columnIndex: { since: "1.9", get: () => 0 },
    rowIndex: { since: "1.9", get: ({ row }) => row },
  },
  methods: {
    delete: {
      since: "1.9",
      call: (self) => {
        const position = positionOf(self);
        const { breaksBefore } = self.sheet.page;
        setBreaks(
          self.sheet,
          breaksBefore.filter((_, at) => at !== position),
        );
      },
    },
    getCellAfterBreak: {
      since: "1.9",
      call: ({ sheet, row }) =>
        rangeType.of(rangeOn(sheet, { top: row, left: 0, bottom: row, right: 0 })),
    },
  },
});

function positionOf({ sheet, row }: BreakSelf): number {
  const position = sheet.page.breaksBefore.indexOf(row);
  if (position < 0) throw itemNotFound();
  return position;
}
