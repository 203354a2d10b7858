import type { ZipPackage } from "../../package/package";
import { readRelationships } from "../../package/relationships";
import {
  childOf,
  childrenOf,
  isTrue,
  localName,
  scanXml,
  type XmlElement,
} from "../../package/xml";

const PROTECTION = "sheetProtection";

/**
 * Whether a sheet's protection is on (ECMA-376 part 1, 18.3.1.85). Only a sheet that has the word is parsed, because
 * parsing every sheet of a workbook would cost seconds; the word may also be in a comment. Throws PackageFault.
 */
export function isSheetProtected(text: string, where: string): boolean {
  if (!text.includes(PROTECTION)) return false;
  let isOn = false;
  scanXml(text, where, {
    open: ({ name, attributes }) => {
      if (localName(name) === PROTECTION) isOn ||= isTrue(attributes["sheet"]);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return isOn;
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
