import { rangeBounds } from "../../../test/fixtures/package/addresses";
import {
  attribute,
  child,
  childrenNamed,
  parseXmlTree,
  type XmlNode,
} from "../../../test/fixtures/package/xmlTree";
import { colorOf } from "./loadFormats";
import { loadPage, type PageNames } from "./loadPage";
import { rectangleOf } from "./loadRectangle";
import { loadValidations } from "./loadValidations";
import type { CellFormat, EmulatedSheet } from "../model/workbook";

/** A column's width unit, the widest digit of the default font: 7 pixels of 0.75 points. */
export const POINTS_PER_CHARACTER = 5.25;

/** Everything of a worksheet part but its cells, which a large sheet has too many of to keep as a tree. */
export function loadSheetParts(
  sheet: EmulatedSheet,
  text: string,
  names: PageNames,
  formats: readonly CellFormat[],
): void {
  const root = parseXmlTree(text.replace(/<((?:\w+:)?sheetData)\b[^>]*>.*<\/\1>/s, ""));
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  if (attribute(pane, "state") === "frozen") {
    sheet.frozenRows = Number(attribute(pane, "ySplit") ?? 0);
    sheet.frozenColumns = Number(attribute(pane, "xSplit") ?? 0);
  }
  sheet.showsGridlines = attribute(view, "showGridLines") !== "0";
  sheet.showsHeadings = attribute(view, "showRowColHeaders") !== "0";
  sheet.tabColor = colorOf(child(child(root, "sheetPr"), "tabColor")) ?? "";
  sheet.merged = childrenNamed(child(root, "mergeCells"), "mergeCell").map((node) =>
    rectangleOf(rangeBounds(attribute(node, "ref") ?? "")),
  );
  sheet.page = loadPage(root, names, sheet.page);
  sheet.validations = loadValidations(root);
  loadColumns(sheet, root, formats);
}

function loadColumns(sheet: EmulatedSheet, root: XmlNode, formats: readonly CellFormat[]): void {
  for (const node of childrenNamed(child(root, "cols"), "col")) {
    const last = Number(attribute(node, "max"));
    const style = Number(attribute(node, "style") ?? 0);
    const format = style === 0 ? undefined : formats[style];
    for (let column = Number(attribute(node, "min")); column <= last; column += 1) {
      const width = attribute(node, "width");
      if (width !== null) sheet.columnWidths.set(column - 1, Number(width) * POINTS_PER_CHARACTER);
      if (attribute(node, "hidden") === "1") sheet.hiddenColumns.add(column - 1);
      if (format !== undefined) sheet.columnFormats.set(column - 1, format);
    }
  }
}
