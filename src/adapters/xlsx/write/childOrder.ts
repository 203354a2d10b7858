import { childrenOf, type XmlEdit, type XmlElement } from "../../package/xml";

/** The order that CT_Worksheet requires of its children (ECMA-376-1, 18.3.1.99). */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type WorksheetChild = (typeof WORKSHEET_ORDER)[number];

/** CT_Workbook (18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

/** CT_Stylesheet (18.8.39). */
export const STYLESHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/**
 * Gives a parent its one child of that name: at its place if it has it, else where the order wants it; null removes it.
 * Edits for several missing children must be made in the order itself, since they may share a position.
 * The parent has an end tag.
 */
export function placeChild(
  parent: XmlElement,
  order: readonly string[],
  local: string,
  markup: string | null,
): readonly XmlEdit[] {
  const present = childrenOf(parent, local);
  if (present.length > 0) {
    return present.map((child, index) => ({
      start: child.start,
      end: child.end,
      text: index === 0 ? (markup ?? "") : "",
    }));
  }
  if (markup === null) return [];
  const position = insertionPoint(parent, order, local);
  return [{ start: position, end: position, text: markup }];
}

function insertionPoint(parent: XmlElement, order: readonly string[], local: string): number {
  const rank = order.indexOf(local);
  const follower = parent.children.find((child) => order.indexOf(child.local) > rank);
  if (follower === undefined) return parent.closeStart;
  return follower.start;
}
