import { PackageFault } from "../../package/faults";
import { childOf, childrenOf, parseXml, type XmlEdit, type XmlElement } from "../../package/xml";
import { placeChild, STYLESHEET_ORDER } from "./childOrder";
import type { WriteTag } from "./markup";
import { appendInside, setAttribute } from "./openTag";

/** A numbered list of the stylesheet ("fonts", "cellXfs"…) to which items are only ever appended. */
export interface StyleCollection {
  /** The number of the item that says the same; appended if there is none. */
  readonly indexOf: (markup: string) => number;
  readonly item: (index: number) => StyleItem | null;
  readonly items: () => readonly StyleItem[];
  readonly edits: () => readonly XmlEdit[];
}

/** An item and the text that its offsets refer to. */
export interface StyleItem {
  readonly element: XmlElement;
  readonly source: string;
}

export interface CollectionKind {
  readonly local: string;
  readonly item: string;
  /** The items with which the list begins when the stylesheet does not have it. */
  readonly reserved: readonly string[];
  /** How many items Excel accepts; null for more than any workbook has. */
  readonly most: number | null;
  readonly where: string;
}

/** What is asked of the list throws PackageFault `fileFormatsFull` where it would pass its limit. */
export function openCollection(
  text: string,
  root: XmlElement,
  tag: WriteTag,
  { local, item: itemLocal, reserved, most, where }: CollectionKind,
): StyleCollection {
  const list = childOf(root, local);
  const items: StyleItem[] = (list === null ? [] : childrenOf(list, itemLocal)).map((element) => ({
    element,
    source: text,
  }));
  const storedCount = items.length;
  const numbers = new Map<string, number>();
  // The first of two equal items wins.
  items.forEach(({ element }, index) => {
    const key = meaningOf(element);
    if (!numbers.has(key)) numbers.set(key, index);
  });

  function append(markup: string): number {
    if (most !== null && items.length >= most) {
      throw new PackageFault("fileFormatsFull", where, `${items.length} items in ${local}`);
    }
    const element = parseXml(markup, local);
    items.push({ element, source: markup });
    numbers.set(meaningOf(element), items.length - 1);
    return items.length - 1;
  }

  if (storedCount === 0) reserved.forEach(append);

  return {
    indexOf: (markup) => numbers.get(meaningOf(parseXml(markup, local))) ?? append(markup),
    item: (index) => items[index] ?? null,
    items: () => items,
    edits: () => {
      const added = items.slice(storedCount).map(({ source }) => source);
      // An untouched stylesheet must not gain the reserved items either.
      if (added.length === reserved.length && storedCount === 0) return [];
      if (added.length === 0) return [];
      if (list === null) {
        const markup = tag(local, { count: items.length }, added.join(""));
        return placeChild(root, STYLESHEET_ORDER, local, markup);
      }
      return [
        setAttribute(text, list, "count", items.length),
        appendInside(text, list, added.join("")),
      ];
    },
  };
}

/** What an element says, whatever its prefix and the order of its attributes. */
function meaningOf(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.startsWith("xmlns"))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const children = element.children.map(meaningOf);
  return JSON.stringify([element.local, attributes, children, element.text.trim()]);
}
