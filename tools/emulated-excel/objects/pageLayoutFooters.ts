import type { EmulatedPage, EmulatedSheet } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType, Scalar } from "../protocol/hostType";
import { invalidArgument, textOf } from "./arguments";

/** What Excel takes for a header or a footer, its three pieces and their codes together. */
const LONGEST_FOOTER = 255;

/** One footer for all pages: those of first or even pages are not emulated, headers neither. */
export const headerFooterGroupType: HostType<EmulatedSheet> = defineType<
  Excel.HeaderFooterGroup,
  EmulatedSheet
>({
  name: "HeaderFooterGroup",
  scalars: { state: { since: "1.9", get: () => "Default" } },
  navigations: {
    defaultForAllPages: { since: "1.9", get: (sheet) => headerFooterType.of(sheet) },
  },
});

const headerFooterType: HostType<EmulatedSheet> = defineType<Excel.HeaderFooter, EmulatedSheet>({
  name: "HeaderFooter",
  scalars: {
    leftFooter: piece("left"),
    centerFooter: piece("center"),
    rightFooter: piece("right"),
  },
});

function piece(side: keyof EmulatedPage["footer"]): Scalar<EmulatedSheet> {
  return {
    since: "1.9",
    get: ({ page }) => page.footer[side],
    set: ({ page }, value) => {
      const footer = { ...page.footer, [side]: textOf(value) };
      // "&L", "&C" or "&R" goes before each piece that is there.
      const pieces = [footer.left, footer.center, footer.right].filter((text) => text !== "");
      const length = pieces.reduce((sum, text) => sum + 2 + text.length, 0);
      if (length > LONGEST_FOOTER) throw invalidArgument();
      page.footer = footer;
    },
  };
}
