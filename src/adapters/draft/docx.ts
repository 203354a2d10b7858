import type { SaxesTagPlain } from "saxes";
import type { Draft } from "../../core/draft/draft";
import type { Compression } from "../package/compression";
import { damaged, PackageFault } from "../package/faults";
import { openPackage, type ZipPackage } from "../package/package";
import { readRelationships } from "../package/relationships";
import { childOf, childrenOf, localName, scanXml, type XmlElement } from "../package/xml";
import { createDraftBuilder, type DraftBuilder } from "./draftBuilder";
import { looksLikeHeading } from "./headings";
import { raisedText } from "./raised";

/**
 * The paragraphs, tables and footnotes of a Word document, as they read with all changes accepted.
 * Throws PackageFault: damaged, too large, with a password, or no Word document.
 */
export function draftOfDocx(bytes: Uint8Array, compression?: Compression): Draft {
  const pkg = openPackage(bytes, compression);
  const main = readRelationships(pkg, "").find(({ type }) => type === "officeDocument")?.target;
  if (main === undefined || !pkg.has(main)) {
    throw new PackageFault("fileNotDocument", null, "no main document");
  }
  const parts = readRelationships(pkg, main);
  const part = (type: string): string | null => {
    const target = parts.find((each) => each.type === type && !each.isExternal)?.target;
    return target !== undefined && pkg.has(target) ? target : null;
  };
  const headings = headingStyles(pkg, part("styles"));
  const builder = createDraftBuilder();
  readPart(pkg, main, "document", { builder, headings, isNotes: false });
  for (const type of ["footnotes", "endnotes"] as const) {
    const path = part(type);
    if (path !== null) readPart(pkg, path, type, { builder, headings, isNotes: true });
  }
  return builder.draft();
}

interface PartReading {
  readonly builder: DraftBuilder;
  readonly headings: ReadonlySet<string>;
  readonly isNotes: boolean;
}

/** What is not read: deleted and moved text, the second form of a drawing, fields' own commands, separators of notes. */
const SKIPPED: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "pPrChange",
  "rPrChange",
]);

/** What is known of the paragraph that is open; text boxes lie inside one. */
interface OpenParagraph {
  isHeading: boolean;
  hasPlainRun: boolean;
  hasBoldRun: boolean;
  text: string;
}

function readPart(
  pkg: ZipPackage,
  path: string,
  root: string,
  { builder, headings, isNotes }: PartReading,
): void {
  const paragraphs: OpenParagraph[] = [];
  let skipped = 0;
  let isBold = false;
  let isRaised = false;
  let isText = false;
  let isFirst = true;

  function open({ name, attributes }: SaxesTagPlain): void {
    const local = localName(name);
    if (isFirst && local !== root) throw damaged(path, `<${name}> instead of ${root}`);
    isFirst = false;
    if (skipped > 0 || isSkipped(local, attributes)) {
      skipped += 1;
      return;
    }
    const paragraph = paragraphs.at(-1);
    switch (local) {
      case "p":
        // A text box begins a paragraph inside another.
        builder.endParagraph("text");
        paragraphs.push({ isHeading: false, hasPlainRun: false, hasBoldRun: false, text: "" });
        break;
      case "pStyle":
        if (paragraph && headings.has(valueOf(attributes))) paragraph.isHeading = true;
        break;
      case "outlineLvl":
        if (paragraph && Number(valueOf(attributes)) < 9) paragraph.isHeading = true;
        break;
      case "r":
        isBold = false;
        isRaised = false;
        break;
      case "vertAlign":
        isRaised = valueOf(attributes) === "superscript";
        break;
      case "b":
        isBold = !["0", "false", "off"].includes(valueOf(attributes));
        break;
      case "t":
        isText = true;
        break;
      case "tab":
      case "br":
      case "cr":
        builder.addText(" ");
        break;
      case "noBreakHyphen":
        builder.addText("-");
        break;
      case "tbl":
        builder.openTable();
        break;
      case "tr":
        builder.openRow();
        break;
      case "tc":
        builder.openCell(1, 1);
        break;
      case "gridSpan":
        builder.widenCell(Number(valueOf(attributes)) || 1);
        break;
    }
  }

  function close({ name }: SaxesTagPlain): void {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    switch (localName(name)) {
      case "t":
        isText = false;
        break;
      case "p": {
        const paragraph = paragraphs.pop();
        builder.endParagraph(paragraph ? roleOf(paragraph) : "text");
        break;
      }
      case "tc":
        builder.closeCell();
        break;
      case "tbl":
        builder.closeTable();
        break;
    }
  }

  function roleOf(paragraph: OpenParagraph): "heading" | "text" | "footnote" {
    if (isNotes) return "footnote";
    const isAllBold = paragraph.hasBoldRun && !paragraph.hasPlainRun;
    const isHeading = paragraph.isHeading || (isAllBold && looksLikeHeading(paragraph.text));
    return isHeading ? "heading" : "text";
  }

  scanXml(pkg.text(path), path, {
    open,
    close,
    text: (characters) => {
      if (!isText || skipped > 0) return;
      builder.addText(isRaised ? raisedText(characters) : characters);
      const paragraph = paragraphs.at(-1);
      if (!paragraph || characters.trim() === "") return;
      paragraph.text += characters;
      if (isBold) paragraph.hasBoldRun = true;
      else paragraph.hasPlainRun = true;
    },
  });
}

function isSkipped(local: string, attributes: Readonly<Record<string, string>>): boolean {
  if (SKIPPED.has(local)) return true;
  const isNote = local === "footnote" || local === "endnote";
  return isNote && attributes["w:type"] !== undefined && attributes["w:type"] !== "normal";
}

function valueOf(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((each) => localName(each) === "val");
  return name === undefined ? "" : (attributes[name] ?? "");
}

/** The styles of headings and titles, in any language of Word: by their outline level or their English name. */
function headingStyles(pkg: ZipPackage, path: string | null): ReadonlySet<string> {
  if (path === null) return new Set();
  const styles = childrenOf(pkg.tree(path), "style");
  return new Set(
    styles.filter(isHeadingStyle).map(({ attributes }) => attributes["w:styleId"] ?? ""),
  );
}

function isHeadingStyle(style: XmlElement): boolean {
  const name = childOf(style, "name");
  const level = childOf(childOf(style, "pPr") ?? style, "outlineLvl");
  const isNamed =
    name !== null && /^(?:heading|title|titolo|caption)\b/i.test(valueOf(name.attributes));
  return isNamed || (level !== null && Number(valueOf(level.attributes)) < 9);
}
