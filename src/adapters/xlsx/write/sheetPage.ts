import type { PageSetup } from "../../../core/workbook/plan";
import { LAST_COLUMN } from "../../../core/workbook/reference";
import { escapeText } from "../../package/xml";
import { footerCode } from "./headerFooter";
import type { WriteTag } from "./markup";

const CENTIMETRES_PER_INCH = 2.54;
const A4 = 9;
/** What Excel leaves for header and footer, in inches. */
const FOOTER_DISTANCE = 0.3;

function inches(centimetres: number): number {
  return Number((centimetres / CENTIMETRES_PER_INCH).toFixed(4));
}

export function marginsMarkup(tag: WriteTag, { margins }: PageSetup): string {
  return tag("pageMargins", {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: FOOTER_DISTANCE,
    footer: FOOTER_DISTANCE,
  });
}

/** Attributes of `pageSetup`; those that are null must not be there. */
export function pageAttributes(page: PageSetup): Readonly<Record<string, string | number | null>> {
  return {
    paperSize: A4,
    scale: null,
    orientation: page.orientation,
    fitToWidth: page.fitsOnePageWide ? 1 : null,
    fitToHeight: page.fitsOnePageWide ? 0 : null,
  };
}

export function footerMarkup(tag: WriteTag, { footer }: PageSetup): string | null {
  const code = footerCode(footer);
  return code === "" ? null : tag("headerFooter", {}, tag("oddFooter", {}, escapeText(code)));
}

export function rowBreaksMarkup(tag: WriteTag, page: PageSetup): string | null {
  const breaks = page.pageBreaksBefore.filter((row) => row > 1);
  if (breaks.length === 0) return null;
  const content = breaks.map((row) => tag("brk", { id: row - 1, max: LAST_COLUMN - 1, man: 1 }));
  const count = breaks.length;
  return tag("rowBreaks", { count, manualBreakCount: count }, content.join(""));
}
