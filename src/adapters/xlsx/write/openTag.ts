import { escapeAttribute, type XmlEdit, type XmlElement } from "../../package/xml";

type Tagged = Pick<XmlElement, "start" | "openEnd" | "isSelfClosing">;
type Closed = Pick<XmlElement, "name" | "openEnd" | "closeStart" | "isSelfClosing">;

interface AttributeSpan {
  /** From the one space before the name to the closing quote. */
  readonly start: number;
  readonly end: number;
}

function findAttribute(text: string, element: Tagged, name: string): AttributeSpan | null {
  const tag = text.slice(element.start, element.openEnd);
  for (const match of tag.matchAll(/\s([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const start = element.start + match.index;
    return { start, end: start + match[0].length };
  }
  return null;
}

/** Gives an attribute of an open tag its value, at its place or as the last one. */
export function setAttribute(
  text: string,
  element: Tagged,
  name: string,
  value: string | number,
): XmlEdit {
  const written = ` ${name}="${escapeAttribute(String(value))}"`;
  const span = findAttribute(text, element, name);
  if (span !== null) return { ...span, text: written };
  const end = element.openEnd - (element.isSelfClosing ? 2 : 1);
  return { start: end, end, text: written };
}

export function removeAttribute(text: string, element: Tagged, name: string): readonly XmlEdit[] {
  const span = findAttribute(text, element, name);
  return span === null ? [] : [{ ...span, text: "" }];
}

/** Puts markup in front of an element's end, opening it up when it was self-closing. */
export function appendInside(text: string, element: Closed, content: string): XmlEdit {
  if (!element.isSelfClosing) {
    return { start: element.closeStart, end: element.closeStart, text: content };
  }
  const slash = text.lastIndexOf("/", element.openEnd);
  return { start: slash, end: element.openEnd, text: `>${content}</${element.name}>` };
}
