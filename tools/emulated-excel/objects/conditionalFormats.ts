import { putCell, storedCells } from "../model/cells";
import { requireAllowed } from "../model/protection";
import { placeOf } from "../model/ranges";
import type { EmulatedRange } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";

/** Those of a range: there is only taking them away. */
export const conditionalFormatCollectionType: HostType<EmulatedRange> = defineType<
  Excel.ConditionalFormatCollection,
  EmulatedRange
>({
  name: "ConditionalFormatCollection",
  methods: {
    clearAll: {
      since: "1.6",
      call: (range) => {
        const { sheet } = range;
        requireAllowed(sheet, "allowFormatCells");
        for (const { row, column, cell } of storedCells(sheet, placeOf(range))) {
          if (!cell.format.isConditional) continue;
          putCell(sheet, row, column, {
            ...cell,
            format: { ...cell.format, isConditional: false },
          });
        }
      },
    },
  },
});
