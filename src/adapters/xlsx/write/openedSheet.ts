import type { ZipPackage } from "../../package/package";
import { applyEdits, childOf, childrenOf, type XmlEdit } from "../../package/xml";
import { locateParts, type SheetPart } from "../read/workbookParts";
import { placeChild, WORKBOOK_ORDER, WORKSHEET_ORDER } from "./childOrder";
import { prefixOf, tagWriter } from "./markup";
import { removeAttribute, setAttribute } from "./openTag";
import { replaceText } from "./parts";
import { scanSheet } from "./sheetScan";

/**
 * Makes a sheet the one that the workbook shows when it is opened, the only one selected: two selected sheets are a
 * group, and what is typed in one would go into both. Whatever else the user's views say stays.
 */
export function openOn(pkg: ZipPackage, sheet: string): void {
  const { sheets } = locateParts(pkg);
  const position = sheets.findIndex(({ name }) => name === sheet);
  if (position < 0) return;
  setActiveTab(pkg, position);
  for (const [at, part] of sheets.entries()) {
    if (part.type === "worksheet") select(pkg, part, at === position);
  }
}

function setActiveTab(pkg: ZipPackage, position: number): void {
  const { workbookPath, workbook } = locateParts(pkg);
  const before = pkg.text(workbookPath);
  const list = childOf(workbook, "bookViews");
  const [first] = list === null ? [] : childrenOf(list, "workbookView");
  if (first === undefined) {
    const tag = tagWriter(prefixOf(workbook.name));
    const views = tag("bookViews", {}, tag("workbookView", { activeTab: position }));
    const edits = placeChild(workbook, WORKBOOK_ORDER, "bookViews", views);
    replaceText(pkg, workbookPath, before, applyEdits(before, edits));
    return;
  }
  const edits = [
    setAttribute(before, first, "activeTab", position),
    // The first tab in sight may be beyond ours.
    ...(Number(first.attributes["firstSheet"] ?? 0) > position
      ? removeAttribute(before, first, "firstSheet")
      : []),
  ];
  replaceText(pkg, workbookPath, before, applyEdits(before, edits));
}

function select(pkg: ZipPackage, { path }: SheetPart, isSelected: boolean): void {
  const before = pkg.text(path);
  // The views come before the rows, which may be millions of characters.
  const isMarked = before.slice(0, before.indexOf("sheetData")).includes("tabSelected");
  if (!isSelected && !isMarked) return;
  const root = scanSheet(before, path, () => undefined);
  const list = childOf(root, "sheetViews");
  const views = list === null ? [] : childrenOf(list, "sheetView");
  const edits: readonly XmlEdit[] =
    views.length === 0 && isSelected
      ? newView(root)
      : views.flatMap((view, at) =>
          isSelected && at === 0
            ? [setAttribute(before, view, "tabSelected", 1)]
            : removeAttribute(before, view, "tabSelected"),
        );
  if (edits.length > 0) replaceText(pkg, path, before, applyEdits(before, edits));
}

function newView(root: ReturnType<typeof scanSheet>): readonly XmlEdit[] {
  const tag = tagWriter(prefixOf(root.name));
  const view = tag("sheetView", { tabSelected: 1, workbookViewId: 0 });
  return placeChild(root, WORKSHEET_ORDER, "sheetViews", tag("sheetViews", {}, view));
}
