import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import { childOf, childrenOf, isTrue, type XmlElement } from "../../package/xml";

const SHEET_PROTECTION = /<(?:[\w.-]+:)?sheetProtection\s([^>]*)>/g;
const IS_ON = /(?:^|\s)sheet\s*=\s*["'](?:1|true)["']/;

/**
 * Whether a sheet's protection is on (ECMA-376 part 1, 18.3.1.85). Looks for the one tag in the text:
 * parsing every sheet of a workbook for it would cost seconds. A raw "<" stands in no cell's text.
 */
export function isSheetProtected(text: string): boolean {
  if (!text.includes("sheetProtection")) return false;
  return [...text.matchAll(SHEET_PROTECTION)].some(([, attributes = ""]) => IS_ON.test(attributes));
}

/** Whether sheets can be neither added nor removed (18.2.29). */
export function isStructureProtected(workbook: XmlElement): boolean {
  return isTrue(childOf(workbook, "workbookProtection")?.attributes["lockStructure"]);
}

/** A password to modify (18.2.12), or marked as final: a wish of the author's, which we respect. */
export function isReadOnly(pkg: ZipPackage, workbook: XmlElement): boolean {
  const sharing = childOf(workbook, "fileSharing")?.attributes ?? {};
  const hasPassword = [sharing["reservationPassword"], sharing["hashValue"]].some(Boolean);
  return hasPassword || isMarkedAsFinal(pkg);
}

/** A digital signature, which any rewriting breaks (part 2, 10.4.2). */
export function isSigned(pkg: ZipPackage): boolean {
  return readRelationships(pkg, "").some(({ type }) => type === "origin");
}

function isMarkedAsFinal(pkg: ZipPackage): boolean {
  const path = readRelationships(pkg, "").find(({ type }) => type === "custom-properties")?.target;
  if (path === undefined || !pkg.has(path)) return false;
  return childrenOf(pkg.tree(path), "property").some(
    (property) =>
      property.attributes["name"] === "_MarkAsFinal" &&
      isTrue(childOf(property, "bool")?.text.trim()),
  );
}
