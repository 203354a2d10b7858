import type { TextDocument } from "../../core/report/document";
import { emptyPackage, openPackage } from "../package/package";
import { escapeAttribute } from "../package/xml";
import { xmlText } from "./text";

export const MAIN = "word/document.xml";
const PROPERTIES = "docProps/core.xml";
const CONTENT_TYPES = "[Content_Types].xml";

/** What `docx` leaves out, or makes of the clock and of what it has made before: the same document, the same bytes. */
export function finishedPackage(packed: Uint8Array, document: TextDocument): Uint8Array {
  const made = openPackage(packed);
  const finished = emptyPackage();
  // Set anew, parts get the date that ours always have; programs look for the content types first.
  const others = made.paths().filter((path) => path !== CONTENT_TYPES);
  for (const path of [CONTENT_TYPES, ...others]) finished.set(path, made.text(path));
  finished.set(MAIN, finishedMain(made.text(MAIN), document, 1));
  finished.set(PROPERTIES, withoutClock(made.text(PROPERTIES)));
  return finished.save();
}

/** The main document with its bookmarks counted from a number on, and its tables described. */
export function finishedMain(main: string, document: TextDocument, firstBookmark: number): string {
  return withDescriptions(renumbered(main, firstBookmark), document);
}

function withoutClock(properties: string): string {
  return properties.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, "");
}

/** The bookmarks that the table of contents leads to. */
function renumbered(main: string, first: number): string {
  const numbers = new Map<string, number>();
  const numberOf = (former: string): number => {
    const number = numbers.get(former) ?? numbers.size + first;
    numbers.set(former, number);
    return number;
  };
  return main
    .replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
      tag.replace(/w:id="(\d+)"/, (_, former: string) => `w:id="${numberOf(former)}"`),
    )
    .replace(
      /(w:name="|w:anchor="|PAGEREF )_Toc(\d+)/g,
      (_, before: string, former: string) => `${before}_Toc${numberOf(former)}`,
    );
}

/** The alternative text of each table: the caption over it, and what its bars say. */
function withDescriptions(main: string, { sections }: TextDocument): string {
  const blocks = sections.flatMap((section) => section.blocks);
  const described = blocks.flatMap((block, at) => {
    if (block.kind !== "table") return [];
    const before = blocks[at - 1];
    const caption = before?.kind === "heading" || before?.kind === "paragraph" ? before.text : "";
    return [{ caption, description: block.chart?.alternativeText ?? caption }];
  });
  let next = 0;
  return main.replaceAll("</w:tblPr>", () => {
    const { caption, description } = described[next] ?? { caption: "", description: "" };
    next += 1;
    return `${valueTag("w:tblCaption", caption)}${valueTag("w:tblDescription", description)}</w:tblPr>`;
  });
}

function valueTag(name: string, value: string): string {
  return `<${name} w:val="${escapeAttribute(xmlText(value))}"/>`;
}
