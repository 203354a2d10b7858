import type { ZipPackage } from "../package/package";
import { readRelationships } from "../package/relationships";
import { applyEdits, escapeText, type XmlEdit, type XmlElement } from "../package/xml";
import { addRelatedPart, insertInside } from "./templateParts";
import { xmlText } from "./text";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What is not final says so on every page: in each header of the template, and in one of ours where it has none. */
export function markPages(zip: ZipPackage, main: string, mark: string, style: string): void {
  const paragraph =
    `<w:p xmlns:w="${WORD}"><w:pPr><w:pStyle w:val="${style}"/><w:jc w:val="center"/></w:pPr>` +
    `<w:r><w:t xml:space="preserve">${escapeText(xmlText(mark))}</w:t></w:r></w:p>`;
  for (const { type, target } of readRelationships(zip, main)) {
    if (type === "header" && zip.has(target)) insertInside(zip, target, paragraph);
  }
  const sections = [...sectionsIn(zip.tree(main))];
  const [first] = sections;
  if (first === undefined) return;
  // Whether first and even pages have headers of their own a later section may say.
  const missing = ["default", "first", "even"].filter((kind) => !hasHeader(first, kind));
  if (missing.length === 0) return;
  const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${WORD}">${paragraph}</w:hdr>`;
  const id = addRelatedPart(zip, main, "header", header);
  const references = missing.map(
    (kind) =>
      `<w:headerReference xmlns:w="${WORD}" xmlns:r="${RELATIONSHIPS}" w:type="${kind}" r:id="${id}"/>`,
  );
  zip.set(main, applyEdits(zip.text(main), [atStart(zip.text(main), first, references.join(""))]));
}

/** In the order of the document: a later section has the headers of the one before it, unless it has its own. */
function* sectionsIn(element: XmlElement): Generator<XmlElement> {
  if (element.local === "sectPr") yield element;
  else for (const child of element.children) yield* sectionsIn(child);
}

function hasHeader(section: XmlElement, kind: string): boolean {
  return section.children.some(
    ({ local, attributes }) => local === "headerReference" && attributes["w:type"] === kind,
  );
}

function atStart(
  text: string,
  { name, openEnd, isSelfClosing }: XmlElement,
  markup: string,
): XmlEdit {
  if (!isSelfClosing) return { start: openEnd, end: openEnd, text: markup };
  return { start: text.lastIndexOf("/>", openEnd), end: openEnd, text: `>${markup}</${name}>` };
}
