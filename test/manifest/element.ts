import { SaxesParser } from "saxes";

/** One element of a manifest; names without their prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

export function parseElement(xml: string): Element {
  const document: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [document];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = {
      name: localName(name),
      attributes: new Map(
        Object.entries(attributes).map(([key, value]) => [localName(key), value]),
      ),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error("No element in the document.");
  return root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The element itself and all below it, in document order. */
export function elementsOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

export function named(element: Element, name: string): readonly Element[] {
  return elementsOf(element).filter((each) => each.name === name);
}

/** The first one of that name; throws when there is none. */
export function first(element: Element, name: string): Element {
  const [found] = named(element, name);
  if (!found) throw new Error(`No <${name}>.`);
  return found;
}

/** Throws for an attribute that is not there. */
export function attribute(element: Element, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw new Error(`<${element.name}> without ${name}.`);
  return value;
}
