import type { ZipPackage } from "../package/package";
import { childOf, childrenOf, type XmlElement } from "../package/xml";
import { addRelatedPart, insertInside, relatedPart } from "./templateParts";

const OWN_STYLES = "word/styles.xml";

/**
 * Our styles by the ids that they have in the template: the template's own of the same name, as "heading 1", whatever
 * its id; those that it lacks are added.
 */
export function addStyles(
  zip: ZipPackage,
  main: string,
  own: ZipPackage,
): ReadonlyMap<string, string> {
  const path = relatedPart(zip, main, "styles");
  const ours = childrenOf(own.tree(OWN_STYLES), "style");
  if (path === null) {
    addRelatedPart(zip, main, "styles", own.text(OWN_STYLES));
    return new Map();
  }
  const theirs = childrenOf(zip.tree(path), "style");
  const byName = new Map(theirs.map((style) => [nameOf(style), idOf(style)]));
  const taken = new Set(theirs.map(idOf));
  const ids = new Map<string, string>();
  for (const style of ours) {
    const found = byName.get(nameOf(style));
    ids.set(idOf(style), found ?? freeId(idOf(style), taken));
  }
  const used = new Set(usedStyles(own));
  const markup = ours
    .filter((style) => !byName.has(nameOf(style)) && used.has(idOf(style)))
    .map((style) => withIds(own.text(OWN_STYLES).slice(style.start, style.end), ids))
    .join("");
  if (markup !== "") insertInside(zip, path, markup);
  return ids;
}

function idOf(style: XmlElement): string {
  return style.attributes["w:styleId"] ?? "";
}

/** Of one kind of style: a paragraph's and a character's may share a name. */
function nameOf(style: XmlElement): string {
  const name = childOf(style, "name")?.attributes["w:val"] ?? "";
  return `${style.attributes["w:type"] ?? ""}:${name.toLowerCase()}`;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 1; taken.has(free); number += 1) free = `${id}${number}`;
  taken.add(free);
  return free;
}

/** Those that our text names, and those that they are based on. */
function usedStyles(own: ZipPackage): readonly string[] {
  const named = own.text("word/document.xml").matchAll(/<w:(?:pStyle|rStyle) w:val="([^"]*)"/g);
  return ["Normal", ...Array.from(named, ([, id = ""]) => id)];
}

/** Written with the prefix that the root declares; a style of Word's own is no default of the template. */
function withIds(markup: string, ids: ReadonlyMap<string, string>): string {
  return markup
    .replace(
      /(<w:style [^>]*w:styleId=")([^"]*)"/,
      (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
    )
    .replace(
      /(<w:(?:basedOn|next|link) w:val=")([^"]*)"/g,
      (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
    )
    .replace(/ w:default="(?:1|true)"/, "");
}
