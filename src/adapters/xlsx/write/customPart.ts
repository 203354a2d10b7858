import { findCustomParts, namespaceOf } from "../customParts";
import type { ZipPackage } from "../../package/package";
import { locateParts } from "../read/workbookParts";
import { readRelationships } from "../../package/relationships";
import { parseXml } from "../../package/xml";
import { NAMESPACES, tagWriter, XML_DECLARATION } from "./markup";
import {
  addPart,
  CONTENT_TYPE,
  freePartPath,
  relate,
  removePart,
  replaceText,
  unrelate,
} from "./parts";

/** Makes or changes the custom XML part with a root in `namespace`; `xml` is a document without declaration. */
export function putCustomPart(pkg: ZipPackage, namespace: string, xml: string): void {
  if (namespaceOf(parseXml(xml, namespace)) !== namespace) {
    throw new Error(`The root of the custom part is not in ${namespace}`);
  }
  const { workbookPath } = locateParts(pkg);
  const text = XML_DECLARATION + xml;
  const [present] = findCustomParts(pkg, workbookPath, namespace);
  if (present !== undefined) {
    replaceText(pkg, present.target, pkg.text(present.target), text);
    return;
  }
  const item = freePartPath(pkg, "customXml/item");
  addPart(pkg, item, CONTENT_TYPE.xml, text);
  const properties = freePartPath(pkg, "customXml/itemProps");
  addPart(pkg, properties, CONTENT_TYPE.customXmlProperties, propertiesMarkup(namespace));
  relate(pkg, item, "customXmlProps", properties);
  relate(pkg, workbookPath, "customXml", item);
}

/** Removes the custom XML part of `namespace`, if there is one. */
export function removeCustomPart(pkg: ZipPackage, namespace: string): void {
  const { workbookPath } = locateParts(pkg);
  for (const { id, target } of findCustomParts(pkg, workbookPath, namespace)) {
    const properties = readRelationships(pkg, target).filter(
      ({ type, isExternal }) => type === "customXmlProps" && !isExternal,
    );
    unrelate(pkg, workbookPath, id);
    for (const path of [target, ...properties.map((link) => link.target)]) removePart(pkg, path);
  }
}

function propertiesMarkup(namespace: string): string {
  const ds = tagWriter("ds:");
  const schema = ds("schemaRefs", {}, ds("schemaRef", { "ds:uri": namespace }));
  const attributes = { "ds:itemID": guidOf(namespace), "xmlns:ds": NAMESPACES.customXml };
  return XML_DECLARATION + ds("datastoreItem", attributes, schema);
}

/** A GUID that is always the same for a namespace, so that the same plan gives the same file. */
function guidOf(text: string): string {
  const digits = [0, 1, 2, 3]
    .map((seed) => hash(text, seed).toString(16).padStart(8, "0"))
    .join("");
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    // Version 8 (free form) and the variant of RFC 9562.
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `{${groups.join("-").toUpperCase()}}`;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
