import { childrenOf } from "./xml";
import type { ZipPackage } from "./package";

/** A link from one part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type, "worksheet": the same in the Transitional and the Strict form. */
  readonly type: string;
  /** The path of a part, or the address as written when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part, or of the package for "". None when it has no relationships part. */
export function readRelationships(pkg: ZipPackage, partPath: string): readonly Relationship[] {
  const path = relationshipsPath(partPath);
  if (!pkg.has(path)) return [];
  return childrenOf(pkg.tree(path), "Relationship").map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const isExternal = attributes["TargetMode"] === "External";
    return {
      id: attributes["Id"] ?? "",
      type: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
      target: isExternal ? target : resolvedPath(partPath, target),
      isExternal,
    };
  });
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml", "_rels/.rels" for "". */
export function relationshipsPath(partPath: string): string {
  const name = partPath.lastIndexOf("/") + 1;
  return `${partPath.slice(0, name)}_rels/${partPath.slice(name)}.rels`;
}

/** The path of `target`, which is absolute or relative to the folder of `partPath`. */
function resolvedPath(partPath: string, target: string): string {
  const reference = target.replaceAll("\\", "/");
  const folder = reference.startsWith("/") ? "" : partPath.slice(0, partPath.lastIndexOf("/") + 1);
  const segments: string[] = [];
  for (const segment of `${folder}${reference}`.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
