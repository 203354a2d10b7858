import type { TextDocument } from "../../core/report/document";
import type { Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import { documentRefusal, PackageFault, toRefusal } from "../package/faults";
import { openPackage, type ZipPackage } from "../package/package";
import { readRelationships } from "../package/relationships";
import { applyEdits, childOf, childrenOf, parseXml, type XmlElement } from "../package/xml";
import { packedDocument } from "./documentDocx";
import { finishedMain, MAIN } from "./finishedPackage";
import { PAGE, STYLE_IDS } from "./styles";
import { markPages } from "./templateMark";
import { addNumbering } from "./templateNumbering";
import { addStyles } from "./templateStyles";

/** Our content takes the place of the paragraph that says only this. */
const PLACEHOLDER = "{{RELAZIONE}}";

const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * A document in a .docx of the ente's own: its styles, header, footer and page. Our content stands in place of the
 * paragraph {{RELAZIONE}}, or at the end; its tables are as wide as the text there, and no page is turned.
 */
export async function documentInTemplate(
  document: TextDocument,
  template: Uint8Array,
): Promise<Result<Uint8Array, Refusal>> {
  try {
    return success(await merged(upright(document), openPackage(template)));
  } catch (error) {
    const refused = toRefusal(error);
    if (refused === null) throw error;
    return failure(documentRefusal(refused, "fileNotTemplate"));
  }
}

function upright(document: TextDocument): TextDocument {
  const sections = document.sections.map((section) => ({
    ...section,
    orientation: "portrait" as const,
  }));
  return { ...document, sections };
}

async function merged(document: TextDocument, zip: ZipPackage): Promise<Uint8Array> {
  const main = mainPart(zip);
  const body = bodyOf(zip.tree(main));
  const place = placeIn(body);
  const own = openPackage(await packedDocument(document, textWidth(place.page)));
  const styles = addStyles(zip, main, own);
  const numbers = addNumbering(zip, main, own);
  const firstBookmark = 1 + Math.max(0, ...bookmarkIds(body));
  const content = ownContent(finishedMain(own.text(MAIN), document, firstBookmark))
    .replace(
      /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]*)"/g,
      (_, before: string, id: string) => `${before}${styles.get(id) ?? id}"`,
    )
    .replace(
      /(<w:numId w:val=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${numbers.get(id) ?? id}"`,
    );
  const { start, end } = place;
  zip.set(main, applyEdits(zip.text(main), [{ start, end, text: content }]));
  if (document.mark !== null) {
    markPages(zip, main, document.mark, styles.get(STYLE_IDS.alert) ?? STYLE_IDS.alert);
  }
  return zip.save();
}

function mainPart(zip: ZipPackage): string {
  const main = readRelationships(zip, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !zip.has(main)) {
    throw new PackageFault("fileNotTemplate", null, "no main document");
  }
  return main;
}

/** Throws for a workbook, and for a document whose elements have other names than those that we write. */
function bodyOf(root: XmlElement): XmlElement {
  const body = childOf(root, "body");
  if (root.attributes["xmlns:w"] !== WORD_NAMESPACE || body === null) {
    throw new PackageFault("fileNotTemplate", null, "no document of Word, or another form of it");
  }
  return body;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** The `sectPr` of the page on which it is; null for Word's usual page. */
  readonly page: XmlElement | null;
}

function placeIn(body: XmlElement): Place {
  const { children } = body;
  const at = children.findIndex((child) => child.local === "p" && textOf(child) === PLACEHOLDER);
  const last = children.at(-1);
  const final = last?.local === "sectPr" ? last : null;
  const found = children[at];
  if (found === undefined) {
    const end = final?.start ?? body.closeStart;
    return { start: end, end, page: final };
  }
  const following = children.slice(at).flatMap((child) => sectionEnd(child) ?? []);
  // A paragraph that ends a section stays, below our content: its page would be lost with it.
  const end = sectionEnd(found) === null ? found.end : found.start;
  return { start: found.start, end, page: following[0] ?? final };
}

/** The end of a section is in the properties of its last paragraph. */
function sectionEnd(paragraph: XmlElement): XmlElement | null {
  const properties = childOf(paragraph, "pPr");
  return properties && childOf(properties, "sectPr");
}

function textOf(element: XmlElement): string {
  const own = element.local === "t" ? element.text : "";
  return (own + element.children.map(textOf).join("")).trim();
}

/** Between the margins, in twentieths of a point. */
function textWidth(page: XmlElement | null): number {
  const usual = PAGE.width - 2 * PAGE.margin;
  const size = page && childOf(page, "pgSz");
  const margins = page && childOf(page, "pgMar");
  if (!size || !margins) return usual;
  const of = (element: XmlElement, name: string): number => Number(element.attributes[name]);
  const width = of(size, "w:w") - of(margins, "w:left") - of(margins, "w:right");
  return Number.isFinite(width) && width > 0 ? Math.floor(width) : usual;
}

function* bookmarkIds(element: XmlElement): Generator<number> {
  if (element.local === "bookmarkStart") yield Number(element.attributes["w:id"]) || 0;
  for (const child of element.children) yield* bookmarkIds(child);
}

/** Everything of our body but the properties of its page. */
function ownContent(main: string): string {
  const body = childOf(parseXml(main, MAIN), "body");
  if (body === null) throw new Error("Our document has no body.");
  const [final] = childrenOf(body, "sectPr").slice(-1);
  return main.slice(body.openEnd, final?.start ?? body.closeStart);
}
