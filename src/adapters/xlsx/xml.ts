import { SaxesParser } from "saxes";
import { damaged } from "./faults";
import { limits } from "./limits";

/** An element and where it stands in the text, so that an edit splices the original and leaves the rest alone. */
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

/**
 * Reads the events of `text` with handlers put by `listen`. Throws PackageFault `fileDamaged` when it
 * is not well formed; a DOCTYPE is refused (the format forbids it and entities in it can swell without end).
 */
export function scanXml(text: string, where: string, listen: (parser: SaxesParser) => void): void {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw damaged(where, error);
  });
  parser.on("doctype", () => {
    throw damaged(where, "a DOCTYPE is not allowed");
  });
  listen(parser);
  parser.write(text).close();
}

/** The root element. Throws PackageFault `fileDamaged`. */
export function parseXml(text: string, where: string): XmlElement {
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  scanXml(text, where, (parser) => {
    parser.on("opentag", (tag) => {
      const element: OpenElement = {
        name: tag.name,
        local: localName(tag.name),
        attributes: tag.attributes,
        children: [],
        text: "",
        // A raw "<" is not allowed in attribute values, so the last one opens this tag.
        start: text.lastIndexOf("<", parser.position - 1),
        openEnd: parser.position,
        closeStart: parser.position,
        end: parser.position,
        isSelfClosing: tag.isSelfClosing,
      };
      (open.at(-1)?.children ?? roots).push(element);
      open.push(element);
      if (open.length > limits.xmlDepth) throw damaged(where, "elements nested too deep");
    });
    parser.on("closetag", (tag) => {
      const element = open.pop();
      if (!element || tag.isSelfClosing) return;
      element.end = parser.position;
      element.closeStart = text.lastIndexOf("<", parser.position - 1);
    });
    const addText = (characters: string): void => {
      const element = open.at(-1);
      if (element) element.text += characters;
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
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
