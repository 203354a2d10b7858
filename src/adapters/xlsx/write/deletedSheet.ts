import { sheetReference } from "../../../core/workbook/address";
import { isSameName } from "../../../core/workbook/names";
import { PackageFault } from "../../package/faults";
import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import { applyEdits, childOf, childrenOf, escapeText, type XmlEdit } from "../../package/xml";
import { locateParts } from "../read/workbookParts";
import { placeChild, WORKBOOK_ORDER } from "./childOrder";
import { rewriteFormulas } from "./formulaText";
import { openOn } from "./openedSheet";
import { setAttribute } from "./openTag";
import { removePart, replaceText, unrelate } from "./parts";
import { dropCalculationChain, requestCalculation } from "./workbookPart";

/**
 * Takes a sheet away with its tables and charts; one that is not there is no fault. Formulas and names that point there
 * get Excel's "#REF!". Throws PackageFault `operationNotSupported` for the last sheet that is visible.
 */
export function deleteSheet(pkg: ZipPackage, name: string): void {
  const { sheets, workbookPath } = locateParts(pkg);
  const position = sheets.findIndex((sheet) => isSameName(sheet.name, name));
  const sheet = sheets[position];
  if (sheet === undefined) return;
  const next = sheets.find((other) => other !== sheet && !other.isHidden);
  if (next === undefined) throw new PackageFault("operationNotSupported", name, "the last sheet");
  takeOutOfWorkbook(pkg, position);
  unrelate(pkg, workbookPath, sheet.relationshipId);
  removeWithItsParts(pkg, sheet.path);
  rewriteFormulas(pkg, withoutSheet(sheet.name));
  dropCalculationChain(pkg);
  openOn(pkg, next.name);
  requestCalculation(pkg);
}

/** What belongs to one sheet, or to one drawing of it, and to nothing else. */
const OWNED: ReadonlySet<string> = new Set([
  "table",
  "drawing",
  "chart",
  "chartStyle",
  "chartColorStyle",
  "comments",
  "vmlDrawing",
  "printerSettings",
]);

function removeWithItsParts(pkg: ZipPackage, path: string): void {
  for (const { type, target, isExternal } of readRelationships(pkg, path)) {
    if (!isExternal && OWNED.has(type) && pkg.has(target)) removeWithItsParts(pkg, target);
  }
  removePart(pkg, path);
}

/** Names that are confined to a sheet count the sheets (ECMA-376 part 1, 18.2.5). */
function takeOutOfWorkbook(pkg: ZipPackage, position: number): void {
  const { workbookPath } = locateParts(pkg);
  const before = pkg.text(workbookPath);
  const workbook = pkg.tree(workbookPath);
  const listed = childrenOf(childOf(workbook, "sheets") ?? workbook, "sheet");
  const names = childrenOf(childOf(workbook, "definedNames") ?? workbook, "definedName");
  const scopeOf = ({ attributes }: (typeof names)[number]): number =>
    Number(attributes["localSheetId"] ?? -1);
  const gone = names.filter((name) => scopeOf(name) === position);
  const edits: readonly XmlEdit[] = [
    ...listed
      .filter((_, at) => at === position)
      .map(({ start, end }) => ({ start, end, text: "" })),
    ...(gone.length > 0 && gone.length === names.length
      ? placeChild(workbook, WORKBOOK_ORDER, "definedNames", null)
      : gone.map(({ start, end }) => ({ start, end, text: "" }))),
    ...names
      .filter((name) => scopeOf(name) > position)
      .map((name) => setAttribute(before, name, "localSheetId", scopeOf(name) - 1)),
  ];
  replaceText(pkg, workbookPath, before, applyEdits(before, edits));
}

/** `'Riepilogo 2022'!A1` becomes `#REF!A1`, as Excel writes it. */
function withoutSheet(name: string): (formula: string) => string {
  const quoted = `${escapeText(sheetReference(name))}!`;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)
    ? new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${name.replaceAll(".", "\\.")}!`, "giu")
    : null;
  return (formula) => {
    const shorter = formula.replaceAll(quoted, "#REF!");
    return plain === null ? shorter : shorter.replace(plain, "#REF!");
  };
}
