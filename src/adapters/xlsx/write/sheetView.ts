import { cellAddress } from "../../../core/workbook/address";
import type { SheetContent } from "../../../core/workbook/plan";
import { childOf, childrenOf, type XmlElement } from "../../package/xml";
import type { WriteTag } from "./markup";

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
