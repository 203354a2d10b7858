import { CONTENT_TYPES_PATH, readContentTypes } from "../../package/contentTypes";
import type { ZipPackage } from "../../package/package";
import { readRelationships, relationshipsPath } from "../../package/relationships";
import { applyEdits, childrenOf, type XmlElement } from "../../package/xml";
import { NAMESPACES, prefixOf, tagWriter, XML_DECLARATION } from "./markup";
import { appendInside, setAttribute } from "./openTag";

const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

export const CONTENT_TYPE = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
} as const;

export type RelationshipType =
  | "officeDocument"
  | "worksheet"
  | "styles"
  | "table"
  | "drawing"
  | "chart"
  | "customXml"
  | "customXmlProps";

/** Replaces a part's text only when it says something else, so that an unchanged part stays as it was packed. */
export function replaceText(pkg: ZipPackage, path: string, before: string, after: string): boolean {
  if (before === after) return false;
  pkg.set(path, after);
  return true;
}

/** "xl/charts/chart3.xml": the first free name of that form; upper and lower case count as the same. */
export function freePartPath(pkg: ZipPackage, stem: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${stem}${String(number)}.xml`;
    if (!pkg.has(path)) return path;
  }
}

/** Adds a part with its content type. */
export function addPart(pkg: ZipPackage, path: string, type: string, text: string): void {
  pkg.set(path, text);
  declareType(pkg, path, type);
}

function declareType(pkg: ZipPackage, path: string, type: string): void {
  if (readContentTypes(pkg)(path) === type) return;
  const before = pkg.text(CONTENT_TYPES_PATH);
  const root = pkg.tree(CONTENT_TYPES_PATH);
  const present = overridesOf(root, path)[0];
  const edit =
    present === undefined
      ? appendInside(
          before,
          root,
          tagWriter(prefixOf(root.name))("Override", { PartName: `/${path}`, ContentType: type }),
        )
      : setAttribute(before, present, "ContentType", type);
  pkg.set(CONTENT_TYPES_PATH, applyEdits(before, [edit]));
}

/** Removes a part, its relationships and its content type. Whoever points to it is the caller's to tell. */
export function removePart(pkg: ZipPackage, path: string): void {
  pkg.remove(path);
  pkg.remove(relationshipsPath(path));
  const before = pkg.text(CONTENT_TYPES_PATH);
  const edits = overridesOf(pkg.tree(CONTENT_TYPES_PATH), path).map(({ start, end }) => ({
    start,
    end,
    text: "",
  }));
  replaceText(pkg, CONTENT_TYPES_PATH, before, applyEdits(before, edits));
}

function overridesOf(root: XmlElement, path: string): readonly XmlElement[] {
  const name = `/${path}`.toLowerCase();
  return childrenOf(root, "Override").filter(
    ({ attributes }) => attributes["PartName"]?.toLowerCase() === name,
  );
}

/** Points from one part ("" is the package) to another; the id of the new relationship. */
export function relate(pkg: ZipPackage, from: string, type: RelationshipType, to: string): string {
  const path = relationshipsPath(from);
  if (!pkg.has(path)) {
    const content = `<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"></Relationships>`;
    addPart(pkg, path, CONTENT_TYPE.relationships, XML_DECLARATION + content);
  }
  const text = pkg.text(path);
  const root = pkg.tree(path);
  const taken = new Set(readRelationships(pkg, from).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const markup = tagWriter(prefixOf(root.name))("Relationship", {
    Id: id,
    Type: `${NAMESPACES.relationships}/${type}`,
    Target: relativePath(from, to),
  });
  pkg.set(path, applyEdits(text, [appendInside(text, root, markup)]));
  return id;
}

export function unrelate(pkg: ZipPackage, from: string, id: string): void {
  const path = relationshipsPath(from);
  const text = pkg.text(path);
  const edits = childrenOf(pkg.tree(path), "Relationship")
    .filter(({ attributes }) => attributes["Id"] === id)
    .map(({ start, end }) => ({ start, end, text: "" }));
  replaceText(pkg, path, text, applyEdits(text, edits));
}

/** `to` as seen from the folder of `from`; some readers do not follow absolute targets. */
function relativePath(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared])
    shared += 1;
  return [...source.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}
