import { requireAllowed } from "../model/protection";
import type { EmulatedRange } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";

/** Those of a range. The emulated workbook holds none: there is only taking them away. */
export const conditionalFormatCollectionType: HostType<EmulatedRange> = defineType<
  Excel.ConditionalFormatCollection,
  EmulatedRange
>({
  name: "ConditionalFormatCollection",
  methods: {
    clearAll: {
      since: "1.6",
      call: ({ sheet }) => {
        requireAllowed(sheet, "allowFormatCells");
      },
    },
    getCount: { since: "1.6", call: () => 0 },
  },
});
