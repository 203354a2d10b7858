import type { Draft } from "../core/draft/draft";
import { createHtmlDraft } from "../adapters/draft/htmlDraft";

/**
 * What was pasted into a page as a draft, parsed by the browser, which has the names of all entities: a parser of ours
 * would be a tenth of the one-file page. In a document of DOMParser nothing is run or fetched.
 */
export function draftOfPastedHtml(html: string): Draft {
  const { open, text, close, draft } = createHtmlDraft();
  const root = new DOMParser().parseFromString(html, "text/html").documentElement;
  // Without recursion: elements may be nested without end.
  let node: Node = root;
  for (;;) {
    if (node instanceof Element) open(node.localName, attributesOf(node));
    else if (node instanceof Text) text(node.data);
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    for (;;) {
      if (node instanceof Element) close(node.localName);
      if (node === root) return draft();
      if (node.nextSibling !== null) break;
      node = node.parentNode ?? root;
    }
    node = node.nextSibling;
  }
}

function attributesOf({ attributes }: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
}
