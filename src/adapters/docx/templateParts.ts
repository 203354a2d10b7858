import { CONTENT_TYPES_PATH } from "../package/contentTypes";
import type { ZipPackage } from "../package/package";
import { readRelationships, relationshipsPath } from "../package/relationships";
import { applyEdits, escapeAttribute, type XmlElement } from "../package/xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

type PartKind = "styles" | "numbering" | "header";

/** The part of that kind that the main document points to; null for none. */
export function relatedPart(zip: ZipPackage, main: string, kind: PartKind): string | null {
  const found = readRelationships(zip, main).find(
    ({ type, isExternal, target }) => type === kind && !isExternal && zip.has(target),
  );
  return found?.target ?? null;
}

/** Adds a part beside the main document, declared and pointed to; the id of its relationship. */
export function addRelatedPart(
  zip: ZipPackage,
  main: string,
  kind: PartKind,
  text: string,
): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  let number = 1;
  while (zip.has(`${folder}${kind}Calcola${number}.xml`)) number += 1;
  const name = `${kind}Calcola${number}.xml`;
  zip.set(folder + name, text);
  insertInside(
    zip,
    CONTENT_TYPES_PATH,
    `<Override xmlns="${PACKAGE}/content-types" PartName="/${escapeAttribute(folder + name)}" ContentType="${WORD_TYPE}.${kind}+xml"/>`,
  );
  const path = relationshipsPath(main);
  const taken = new Set(readRelationships(zip, main).map(({ id }) => id));
  let id = taken.size + 1;
  while (taken.has(`rId${id}`)) id += 1;
  if (!zip.has(path)) {
    zip.set(path, `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`);
  }
  insertInside(
    zip,
    path,
    `<Relationship xmlns="${PACKAGE}/relationships" Id="rId${id}" Type="${OFFICE}/${kind}" Target="${escapeAttribute(name)}"/>`,
  );
  return `rId${id}`;
}

/** At the end of a part's root element. */
export function insertInside(zip: ZipPackage, path: string, markup: string): void {
  const text = zip.text(path);
  zip.set(path, applyEdits(text, [appendEdit(text, zip.tree(path), markup)]));
}

/** Opens an element that is closed at once, where it must. */
function appendEdit(
  text: string,
  element: XmlElement,
  markup: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const { isSelfClosing, openEnd, closeStart, name } = element;
  if (!isSelfClosing) return { start: closeStart, end: closeStart, text: markup };
  const start = text.lastIndexOf("/>", openEnd);
  return { start, end: openEnd, text: `>${markup}</${name}>` };
}
