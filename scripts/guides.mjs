import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Marked } from "marked";

const DOCS = join(dirname(fileURLToPath(import.meta.url)), "..", "docs");

/** The guides for the municipality, in the order of the help. */
export const GUIDES = [
  "guida-segretario",
  "guida-responsabile",
  "installazione",
  "privacy",
  "accessibilita",
  "limiti",
];

/**
 * The guides of docs/ as the inside of one page, with links between them that stay on it.
 * @param {(file: string) => string | null} picture the address of a picture of docs/pictures; null leaves pictures out
 * @returns {string} HTML: a list of contents, then a section for each guide
 */
export function guidesHtml(picture) {
  const guides = GUIDES.map((name) => ({ name, text: readGuide(name) }));
  const contents = guides.map(
    ({ name, text }) => `<li><a href="#${name}">${titleOf(text)}</a></li>`,
  );
  const sections = guides.map(
    ({ name, text }) => `<section id="${name}">\n${guideHtml(name, text, picture)}</section>`,
  );
  return `<nav aria-label="Guide"><ul>${contents.join("")}</ul></nav>\n${sections.join("\n")}`;
}

/** @param {string} name */
function readGuide(name) {
  return readFileSync(join(DOCS, `${name}.md`), "utf8");
}

/** @param {string} text */
function titleOf(text) {
  return /^# (.+)$/m.exec(text)?.[1] ?? "";
}

/**
 * @param {string} guide
 * @param {string} text
 * @param {(file: string) => string | null} picture
 */
function guideHtml(guide, text, picture) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: words }) {
        const id = depth === 1 ? "" : ` id="${guide}-${anchorOf(words)}"`;
        return `<h${depth + 1}${id}>${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${addressIn(guide, href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text: words }) {
        const address = picture(href.replace(/^pictures\//, ""));
        return address === null ? "" : `<img src="${address}" alt="${escaped(words)}" />`;
      },
      // Both are reached with the keyboard, because they scroll where the page is narrow.
      code({ text: commands }) {
        return `<pre tabindex="0"><code>${escaped(commands)}</code></pre>\n`;
      },
      table(token) {
        const [head, ...rows] = [token.header, ...token.rows].map((row) =>
          row.map((cell) => this.parser.parseInline(cell.tokens)),
        );
        const line = (cells, tag) =>
          `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
        const body = rows.map((row) => line(row, "td")).join("\n");
        return `<div class="scrolling" role="group" aria-label="Tabella" tabindex="0"><table><thead>${line(head, "th")}</thead><tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(text);
}

/**
 * Links of a guide to itself, or to another one, lead to a place of the one page.
 * @param {string} guide
 * @param {string} href
 */
function addressIn(guide, href) {
  const [, other = guide, place] = /^(?:([\w-]+)\.md)?(?:#(.+))?$/.exec(href) ?? [];
  if (/^https:/.test(href)) return href;
  return place === undefined ? `#${other}` : `#${other}-${place}`;
}

/**
 * As GitHub makes them: small letters, hyphens for spaces.
 * @param {string} words
 */
export function anchorOf(words) {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
