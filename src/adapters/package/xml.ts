import { SaxesParser, type SaxesTagPlain } from "saxes";
import { damaged, PackageFault } from "./faults";
import { limits } from "./limits";

/** An element and its place in the text, so that an edit splices the original and leaves the rest alone. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly local: string;
  /** By name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own characters and CDATA, without those of its children. */
  readonly text: string;
  /** Offset of "<". */
  readonly start: number;
  /** Offset after the ">" of the opening tag. */
  readonly openEnd: number;
  /** Offset of "</"; equal to `end` in an element closed by "/>". */
  readonly closeStart: number;
  /** Offset after the whole element. */
  readonly end: number;
  readonly isSelfClosing: boolean;
}

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: XmlElement[];
};

/** What is heard of a text as it is read. `position` is the offset after the tag. */
export interface XmlEvents {
  readonly open: (tag: SaxesTagPlain, position: number) => void;
  readonly close: (tag: SaxesTagPlain, position: number) => void;
  /** Characters and CDATA. */
  readonly text: (characters: string) => void;
}

/**
 * Reads `text` from end to end. Throws PackageFault `fileDamaged` when it is not well formed or nested too
 * deep; a DOCTYPE is refused (the format forbids it and entities in it can swell without end).
 */
export function scanXml(text: string, where: string, events: XmlEvents): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => {
    throw damaged(where, error);
  });
  parser.on("doctype", () => {
    throw damaged(where, "a DOCTYPE is not allowed");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw damaged(where, "elements nested too deep");
    events.open(tag, parser.position);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    events.close(tag, parser.position);
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  parser.write(text).close();
}

/** The offset of the tag that ends before `position`: a raw "<" is not allowed in attribute values. */
function tagStart(text: string, position: number): number {
  return text.lastIndexOf("<", position - 1);
}

/** The root element. Throws PackageFault `fileDamaged`, or `fileTooLarge` for more elements than a tree may hold. */
export function parseXml(text: string, where: string): XmlElement {
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  let count = 0;
  scanXml(text, where, {
    open: (tag, position) => {
      count += 1;
      if (count > limits.treeElements) {
        throw new PackageFault("fileTooLarge", where, `${count} elements`);
      }
      const element: OpenElement = {
        name: tag.name,
        local: localName(tag.name),
        attributes: tag.attributes,
        children: [],
        text: "",
        start: tagStart(text, position),
        openEnd: position,
        closeStart: position,
        end: position,
        isSelfClosing: tag.isSelfClosing,
      };
      (open.at(-1)?.children ?? roots).push(element);
      open.push(element);
    },
    close: (tag, position) => {
      const element = open.pop();
      if (!element || tag.isSelfClosing) return;
      element.end = position;
      element.closeStart = tagStart(text, position);
    },
    text: (characters) => {
      const element = open.at(-1);
      if (element) element.text += characters;
    },
  });
  const [root] = roots;
  if (!root) throw damaged(where, "no root element");
  return root;
}

/** "sheet" of "x:sheet". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child of that local name, if any. */
export function childOf(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((child) => child.local === local) ?? null;
}

/** The children of that local name, whatever their prefix. */
export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

/** A boolean attribute (xsd:boolean); false when it is absent. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Replaces the characters from `start` to `end`, or inserts where they are equal. */
export interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All edits at once; those at one place are applied in the order given. Throws when two overlap. */
export function applyEdits(text: string, edits: readonly XmlEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let position = 0;
  for (const edit of sorted) {
    if (edit.start < position || edit.end < edit.start) throw new Error("Overlapping XML edits");
    pieces.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(text.slice(position));
  return pieces.join("");
}

/** Markup characters made safe; a carriage return as a reference, or reading would drop it. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** For a value between double quotes; line breaks and tabs as references, or reading makes them spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

const ESCAPED_UNIT = /_x([0-9A-Fa-f]{4})_/g;
// Control characters but tab and line feed, non-characters, and halves of a surrogate pair alone.
const NOT_IN_XML = /[\p{Cs}\ufffe\uffff]|(?=\p{Cc})[^\t\n\u007f-\u009f]/gu;
// What reads as an escape once the characters above are escaped: they too begin with "_".
const LITERAL_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${NOT_IN_XML.source}))`, "gu");

/**
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19): what XML cannot hold as "_xHHHH_", and a literal
 * "_x000D_" as "_x005F_x000D_". The result still needs `escapeText` or `escapeAttribute`.
 */
export function encodeXstring(text: string): string {
  return text.replace(LITERAL_ESCAPE, "_x005F_").replace(NOT_IN_XML, escapedUnit);
}

/** The reverse of `encodeXstring`. */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED_UNIT, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
