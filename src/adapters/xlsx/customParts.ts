import type { ZipPackage } from "../package/package";
import { readRelationships, type Relationship } from "../package/relationships";
import type { XmlElement } from "../package/xml";

const DECLARATION = /^<\?xml[^>]*\?>\s*/;

/** The links from the workbook to its custom XML parts that have their root in `namespace`. */
export function findCustomParts(
  pkg: ZipPackage,
  workbookPath: string,
  namespace: string,
): readonly Relationship[] {
  return readRelationships(pkg, workbookPath).filter(
    ({ type, target, isExternal }) =>
      type === "customXml" &&
      !isExternal &&
      pkg.has(target) &&
      // The parts of others, which may be large, need no tree.
      pkg.text(target).includes(namespace) &&
      namespaceOf(pkg.tree(target)) === namespace,
  );
}

/** The document without its declaration. */
export function customPartText(pkg: ZipPackage, path: string): string {
  return pkg.text(path).replace(DECLARATION, "");
}

/** The namespace of a root element, by its own declarations. */
export function namespaceOf({ name, local, attributes }: XmlElement): string {
  const declaration = name === local ? "xmlns" : `xmlns:${name.slice(0, -local.length - 1)}`;
  return attributes[declaration] ?? "";
}
