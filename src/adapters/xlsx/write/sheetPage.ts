// What of a sheet is seen on paper and on the screen, apart from its cells.

import { cellAddress } from "../../../core/workbook/address";
import { footerSections } from "../../../core/workbook/footer";
import type { PageSetup, SheetContent } from "../../../core/workbook/plan";
import { LAST_COLUMN } from "../../../core/workbook/reference";
import { childOf, childrenOf, escapeText, type XmlElement } from "../../package/xml";
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

/** A footer in the codes of ECMA-376 part 1, 18.3.1.46; an empty section has none. */
function footerCode(footer: PageSetup["footer"]): string {
  const { left, right } = footerSections(footer);
  return (left === "" ? "" : `&L${left}`) + (right === "" ? "" : `&R${right}`);
}

export function rowBreaksMarkup(tag: WriteTag, page: PageSetup): string | null {
  const breaks = page.pageBreaksBefore.filter((row) => row > 1);
  if (breaks.length === 0) return null;
  const content = breaks.map((row) => tag("brk", { id: row - 1, max: LAST_COLUMN - 1, man: 1 }));
  const count = breaks.length;
  return tag("rowBreaks", { count, manualBreakCount: count }, content.join(""));
}

/** `sheetViews` with our frozen rows and gridlines in the first view; its zoom and the other views stay. */
export function viewsMarkup(
  text: string,
  sheet: XmlElement,
  tag: WriteTag,
  content: Pick<SheetContent, "frozenRows" | "showsGridlines">,
): string {
  const list = childOf(sheet, "sheetViews");
  const [first, ...others] = list === null ? [] : childrenOf(list, "sheetView");
  const attributes = {
    workbookViewId: 0,
    ...first?.attributes,
    showGridLines: content.showsGridlines ? null : 0,
    topLeftCell: null,
  };
  const view = tag("sheetView", attributes, frozenMarkup(tag, content.frozenRows));
  const kept = others.map(({ start, end }) => text.slice(start, end));
  return tag("sheetViews", {}, view + kept.join(""));
}

function frozenMarkup(tag: WriteTag, rows: number): string {
  if (rows === 0) return "";
  const pane = "bottomLeft";
  const split = { ySplit: rows, topLeftCell: cellAddress(rows + 1, 1), activePane: pane };
  return tag("pane", { ...split, state: "frozen" }) + tag("selection", { pane });
}
