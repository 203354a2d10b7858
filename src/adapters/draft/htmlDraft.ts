import type { Draft } from "../../core/draft/draft";
import { createDraftBuilder } from "./draftBuilder";
import { looksLikeHeading } from "./headings";
import { raisedText } from "./raised";

/** Elements that end a paragraph where they begin and where they end. */
const BLOCKS: ReadonlySet<string> = new Set(
  "p div li ul ol dl dt dd blockquote pre section article header footer main figure figcaption caption hr address h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
);
/** What nobody reads on the page. */
const UNREAD: ReadonlySet<string> = new Set(
  "script style head template noscript del s svg object".split(" "),
);
const VOID: ReadonlySet<string> = new Set(
  "br hr img input meta link col wbr area base embed source track".split(" "),
);
const HEADING = /^h[1-6]$/;

interface OpenElement {
  readonly isHeading: boolean;
  readonly isNote: boolean;
  readonly isUnread: boolean;
  readonly isBold: boolean;
  readonly isRaised: boolean;
}

/** Takes the tags and texts of a page one after the other, every closing tag included. */
export interface HtmlDraft {
  /** `name` in small letters. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly draft: () => Draft;
}

/** The paragraphs, tables and footnotes of a page, as Word saves or copies one too, whatever parses it. */
export function createHtmlDraft(): HtmlDraft {
  const builder = createDraftBuilder();
  const open: OpenElement[] = [];
  // Counted, and not looked for in `open`: elements may be nested without end.
  const inside = { heading: 0, note: 0, unread: 0, bold: 0, raised: 0 };
  let paragraph = { text: "", hasPlain: false, hasBold: false };

  function endParagraph(): void {
    const isAllBold = paragraph.hasBold && !paragraph.hasPlain && looksLikeHeading(paragraph.text);
    const isHeading = inside.heading > 0 || isAllBold;
    builder.endParagraph(inside.note > 0 ? "footnote" : isHeading ? "heading" : "text");
    paragraph = { text: "", hasPlain: false, hasBold: false };
  }

  function count({ isHeading, isNote, isUnread, isBold, isRaised }: OpenElement, by: 1 | -1): void {
    if (isHeading) inside.heading += by;
    if (isNote) inside.note += by;
    if (isUnread) inside.unread += by;
    if (isBold) inside.bold += by;
    if (isRaised) inside.raised += by;
  }

  return {
    open: (name, attributes) => {
      if (BLOCKS.has(name)) endParagraph();
      if (name === "br") builder.addText(" ");
      if (name === "table") builder.openTable();
      if (name === "tr") builder.openRow();
      if (name === "td" || name === "th") {
        builder.openCell(spanOf(attributes["colspan"]), spanOf(attributes["rowspan"]));
      }
      if (VOID.has(name)) return;
      const element = elementOf(name, attributes);
      open.push(element);
      count(element, 1);
    },
    text: (text) => {
      if (inside.unread > 0) return;
      builder.addText(inside.raised > 0 ? raisedText(text) : text);
      if (text.trim() === "") return;
      paragraph.text += text;
      if (inside.bold > 0) paragraph.hasBold = true;
      else paragraph.hasPlain = true;
    },
    close: (name) => {
      if (VOID.has(name)) return;
      if (BLOCKS.has(name)) endParagraph();
      if (name === "td" || name === "th") builder.closeCell();
      if (name === "table") builder.closeTable();
      // The element that was opened last is closed first.
      const element = open.pop();
      if (element) count(element, -1);
    },
    draft: () => builder.draft(),
  };
}

function elementOf(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  const style = attributes["style"] ?? "";
  const classes = attributes["class"] ?? "";
  return {
    isHeading:
      HEADING.test(name) || name === "caption" || /\bMso(?:Heading|Title|Caption)/i.test(classes),
    isNote: /\bMso(?:Footnote|Endnote)Text\b/i.test(classes),
    isUnread:
      UNREAD.has(name) ||
      "hidden" in attributes ||
      /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style),
    isBold:
      name === "b" ||
      name === "strong" ||
      name === "th" ||
      /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    isRaised: name === "sup" || /vertical-align\s*:\s*super/i.test(style),
  };
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(span) && span > 0 ? span : 1;
}
