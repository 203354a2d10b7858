import type { ZipPackage } from "../../package/package";
import { applyEdits, childOf, childrenOf, type XmlEdit, type XmlElement } from "../../package/xml";
import { placeChild, WORKSHEET_ORDER, type WorksheetChild } from "./childOrder";
import { removeAttribute } from "./openTag";
import { scanSheet } from "./sheetScan";
import { addSheet, requestCalculation } from "./workbookPart";

/** What belongs to one sheet alone, through its relationships or by an identity of its own. */
const NOT_COPIED: readonly (WorksheetChild | "AlternateContent")[] = [
  "autoFilter",
  "sortState",
  "customSheetViews",
  "customProperties",
  "cellWatches",
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
  "AlternateContent",
];

/** Adds a copy of a sheet's cells and formats after the last sheet. */
export function copySheet(pkg: ZipPackage, path: string, name: string): void {
  const text = pkg.text(path);
  const sheet = scanSheet(text, path, () => undefined);
  const dropped = NOT_COPIED.flatMap((local) => placeChild(sheet, WORKSHEET_ORDER, local, null));
  const edits = [
    ...dropped,
    ...identityEdits(text, sheet),
    ...selectionEdits(text, sheet),
    ...linkEdits(sheet),
    ...printerEdits(text, sheet),
  ];
  addSheet(pkg, name, applyEdits(text, edits));
  requestCalculation(pkg);
}

/** The sheet's own number and, where it has macros, the name by which they know it. */
function identityEdits(text: string, sheet: XmlElement): readonly XmlEdit[] {
  const properties = childOf(sheet, "sheetPr");
  return [
    ...removeAttribute(text, sheet, "xr:uid"),
    ...(properties === null ? [] : removeAttribute(text, properties, "codeName")),
  ];
}

/** Two selected sheets are a group: what is typed in one would go into both. */
function selectionEdits(text: string, sheet: XmlElement): readonly XmlEdit[] {
  const views = childOf(sheet, "sheetViews");
  if (views === null) return [];
  return childrenOf(views, "sheetView").flatMap((view) =>
    removeAttribute(text, view, "tabSelected"),
  );
}

/** Links to places inside the workbook stay, those that need a relationship go. */
function linkEdits(sheet: XmlElement): readonly XmlEdit[] {
  const list = childOf(sheet, "hyperlinks");
  if (list === null) return [];
  const external = list.children.filter((link) => relationAttribute(link) !== undefined);
  const isAll = external.length === list.children.length;
  return (isAll ? [list] : external).map(({ start, end }) => ({ start, end, text: "" }));
}

function printerEdits(text: string, sheet: XmlElement): readonly XmlEdit[] {
  const setup = childOf(sheet, "pageSetup");
  const relation = setup === null ? undefined : relationAttribute(setup);
  return setup === null || relation === undefined ? [] : removeAttribute(text, setup, relation);
}

function relationAttribute(element: XmlElement): string | undefined {
  return Object.keys(element.attributes).find((name) => name.endsWith(":id"));
}
