import { isSameName } from "../../../core/workbook/names";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import { readRelationships } from "../../package/relationships";
import {
  applyEdits,
  childOf,
  childrenOf,
  escapeText,
  isTrue,
  type XmlElement,
} from "../../package/xml";
import { placeChild, WORKBOOK_ORDER } from "./childOrder";
import { freeId, idOf, LAST_ID } from "./ids";
import { NAMESPACES, prefixOf, tagWriter } from "./markup";
import { appendInside, setAttribute } from "./openTag";
import {
  addPart,
  CONTENT_TYPE,
  freePartPath,
  relate,
  removePart,
  replaceText,
  unrelate,
} from "./parts";

/** Adds a sheet after the last one; the path of its part. The name is free. */
export function addSheet(pkg: ZipPackage, name: string, text: string): string {
  const { workbookPath } = locateParts(pkg);
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const path = freePartPath(pkg, `${folder}worksheets/sheet`);
  addPart(pkg, path, CONTENT_TYPE.worksheet, text);
  const relation = relate(pkg, workbookPath, "worksheet", path);

  const before = pkg.text(workbookPath);
  const { workbook } = locateParts(pkg);
  const tag = tagWriter(prefixOf(workbook.name));
  const list = childOf(workbook, "sheets");
  const taken = childrenOf(list ?? workbook, "sheet").map((sheet) =>
    idOf(sheet, "sheetId", workbookPath),
  );
  const sheetId = freeId(taken, 1, LAST_ID.sheet);
  const markup = tag("sheet", { name, sheetId, ...relationAttributes(workbook, relation) });
  const edits =
    list === null
      ? placeChild(workbook, WORKBOOK_ORDER, "sheets", tag("sheets", {}, markup))
      : [appendInside(before, list, markup)];
  pkg.set(workbookPath, applyEdits(before, edits));
  return path;
}

/** Another sheet stays visible. */
export function hideSheet(pkg: ZipPackage, name: string): void {
  const { workbookPath, workbook } = locateParts(pkg);
  const sheet = childrenOf(childOf(workbook, "sheets") ?? workbook, "sheet").find(
    ({ attributes }) => isSameName(attributes["name"] ?? "", name),
  );
  if (sheet === undefined) return;
  const before = pkg.text(workbookPath);
  pkg.set(workbookPath, applyEdits(before, [setAttribute(before, sheet, "state", "hidden")]));
}

/** `r:id` under the prefix that the part's root declares, or with a declaration of its own. */
export function relationAttributes(root: XmlElement, id: string): Readonly<Record<string, string>> {
  const declaration = Object.entries(root.attributes).find(
    ([name, uri]) => name.startsWith("xmlns:") && uri === NAMESPACES.relationships,
  );
  if (declaration === undefined) return { "xmlns:r": NAMESPACES.relationships, "r:id": id };
  return { [`${declaration[0].slice("xmlns:".length)}:id`]: id };
}

/**
 * Makes or changes a defined name, or removes it when `formula` is null.
 * @param sheet the sheet to which the name is confined; null for the whole workbook
 */
export function defineName(
  pkg: ZipPackage,
  name: string,
  sheet: string | null,
  formula: string | null,
): void {
  const { workbookPath, workbook, sheets } = locateParts(pkg);
  const scope = sheet === null ? null : sheets.findIndex((one) => one.name === sheet);
  const before = pkg.text(workbookPath);
  const list = childOf(workbook, "definedNames");
  const present = childrenOf(list ?? workbook, "definedName").find(
    ({ attributes }) =>
      isSameName(attributes["name"] ?? "", name) &&
      (attributes["localSheetId"] ?? null) === (scope === null ? null : String(scope)),
  );
  const tag = tagWriter(prefixOf(workbook.name));
  const write = (kept: Readonly<Record<string, string>>): string =>
    formula === null
      ? ""
      : tag("definedName", { ...kept, name, localSheetId: scope }, escapeText(formula));
  const isAlone = list !== null && list.children.length === 1;

  if (present !== undefined) {
    const replaced =
      formula === null && isAlone
        ? // An empty list is not valid.
          placeChild(workbook, WORKBOOK_ORDER, "definedNames", null)
        : [{ start: present.start, end: present.end, text: write(present.attributes) }];
    replaceText(pkg, workbookPath, before, applyEdits(before, replaced));
  } else if (formula !== null) {
    const added =
      list === null
        ? placeChild(workbook, WORKBOOK_ORDER, "definedNames", tag("definedNames", {}, write({})))
        : [appendInside(before, list, write({}))];
    pkg.set(workbookPath, applyEdits(before, added));
  }
}

/** Asks the program that opens the workbook to calculate all formulas, because values that they read have changed. */
export function requestCalculation(pkg: ZipPackage): void {
  const { workbookPath, workbook } = locateParts(pkg);
  const before = pkg.text(workbookPath);
  const properties = childOf(workbook, "calcPr");
  if (isTrue(properties?.attributes["fullCalcOnLoad"])) return;
  const edits =
    properties === null
      ? placeChild(
          workbook,
          WORKBOOK_ORDER,
          "calcPr",
          tagWriter(prefixOf(workbook.name))("calcPr", { fullCalcOnLoad: 1 }),
        )
      : [setAttribute(before, properties, "fullCalcOnLoad", 1)];
  pkg.set(workbookPath, applyEdits(before, edits));
}

/** Removes the order of calculation, which may not name a cell that has no formula; Excel makes it anew. */
export function dropCalculationChain(pkg: ZipPackage): void {
  const { workbookPath } = locateParts(pkg);
  for (const { id, type, target } of readRelationships(pkg, workbookPath)) {
    if (type !== "calcChain") continue;
    unrelate(pkg, workbookPath, id);
    removePart(pkg, target);
  }
}
