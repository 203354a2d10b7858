import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readArguments } from "../../src/cli/arguments";

// The guides for the municipality: what they name exists, and what they tell to type is understood.

const ROOT = join(__dirname, "..", "..");
const PICTURES = join(ROOT, "docs", "pictures");
/** In a process of its own: the library is an ES module, which Node reads and Jest does not. */
const RENDER = `
  const { GUIDES, guidesHtml } = await import(process.argv[1]);
  process.stdout.write(JSON.stringify({ guides: GUIDES, html: guidesHtml((file) => "pictures/" + file), bare: guidesHtml(() => null) }));
`;
const rendered = JSON.parse(
  execFileSync(
    process.execPath,
    ["--input-type=module", "-e", RENDER, pathToFileURL(join(ROOT, "scripts", "guides.mjs")).href],
    { encoding: "utf8" },
  ),
) as { readonly guides: readonly string[]; readonly html: string; readonly bare: string };
const source = (guide: string): string => readFileSync(join(ROOT, "docs", `${guide}.md`), "utf8");

/** Files of a release, of the pages, or of the user's own, which no folder of the project holds under that name. */
const NOT_OF_THE_PROJECT = new Set([
  "calcola-performance.html",
  "calcola-performance.mjs",
  "pagine-excel.zip",
  "guide.html",
  "SHA256SUMS",
  "sbom.cdx.json",
  "third-party-notices.txt",
  "msedgewebview2.exe",
]);
/** Names of Excel, Word and Microsoft 365, not of ours. */
const OF_OTHER_PROGRAMS = new Set([
  "Home",
  "Aggiorna indice",
  "Impostazioni",
  "App integrate",
  "Carica app personalizzate",
]);
/** Where the words of buttons, columns, phases and of Excel's ribbon are. */
const WORDS = [
  ...filesIn("src/locale/it"),
  ...filesIn("src/core/contract"),
  "src/page/page.html",
  "manifest.xml",
]
  .map((file) => readFileSync(join(ROOT, file), "utf8"))
  .join("\n");
/** Where a file that a guide names may be. */
const FOLDERS = ["", "docs", "src/installation", "src/taskpane", "deploy"];

describe("the guides as one page", () => {
  it("have links that lead to a place of the page, and to no other address", () => {
    const ids = new Set(matches(rendered.html, / id="([^"]+)"/g));
    const links = matches(rendered.html, /href="([^"]+)"/g);
    expect(links.length).toBeGreaterThan(rendered.guides.length);
    expect(links.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  it("have pictures that exist, each with words for who does not see it, and can do without", () => {
    const pictures = [...rendered.html.matchAll(/<img src="pictures\/([^"]+)" alt="([^"]*)"/g)];
    expect(pictures.length).toBeGreaterThan(2);
    for (const [, file = "", words = ""] of pictures) {
      expect([file, existsSync(join(PICTURES, file))]).toEqual([file, true]);
      expect(words.length).toBeGreaterThan(20);
    }
    expect(rendered.bare).not.toContain("<img");
  });
});

describe.each(rendered.guides)("docs/%s.md", (guide) => {
  const text = source(guide);

  it("leads to pages, places and pictures that exist", () => {
    const targets = matches(text, /\]\(([^)]+)\)/g).filter((target) => !target.startsWith("#"));
    const missing = targets.filter(
      (target) => !existsSync(join(ROOT, "docs", target.split("#")[0] ?? "")),
    );
    expect(missing).toEqual([]);
  });

  it("names buttons and columns as the product does", () => {
    // What stands in italics; the guides have the printer's apostrophe.
    const named = matches(text.replaceAll("’", "'"), /(?<![\w/])_([^_\n]+)_(?!\w)/g);
    const unknown = named.filter(
      (name) =>
        !OF_OTHER_PROGRAMS.has(name) &&
        ![`"${name}"`, `«${name}»`, `>${name}<`].some((written) => WORDS.includes(written)),
    );
    expect(unknown).toEqual([]);
  });

  it("quotes sentences as the product says them", () => {
    const quoted = matches(text.replaceAll("’", "'"), /«([^»\n]{10,}?)…?»/g);
    expect(quoted.filter((sentence) => !WORDS.includes(sentence))).toEqual([]);
  });

  it("names no file that does not exist", () => {
    const named = matches(withoutCommands(text), /([\w./-]+\.(?:html|mjs|md|json|txt|zip|exe))\b/g);
    const unknown = named.filter(
      (file) =>
        !NOT_OF_THE_PROJECT.has(file) &&
        !FOLDERS.some((folder) => existsSync(join(ROOT, folder, file))),
    );
    expect(unknown).toEqual([]);
  });
});

it.each(rendered.guides.flatMap((guide) => commandsOf(source(guide))))(
  "the command line understands: %s",
  (command) => {
    expect(readArguments(wordsOf(command)).kind).not.toBe("misused");
  },
);

it.each(rendered.guides.flatMap((guide) => optionsOf(source(guide))))(
  "the command line has the option %s",
  (option) => {
    const command = readArguments(["piano.xlsx", option]);
    expect(command).not.toMatchObject({ fault: { code: "unknownOption" } });
  },
);

it("at least one guide tells commands", () => {
  expect(rendered.guides.flatMap((guide) => commandsOf(source(guide))).length).toBeGreaterThan(4);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

function commandsOf(text: string): readonly string[] {
  return matches(text, /^node calcola-performance\.mjs (.+)$/gm);
}

/** Options that are named in a sentence. */
function optionsOf(text: string): readonly string[] {
  return [...new Set(matches(withoutCommands(text), /`(--[a-z-]+)`/g))];
}

function withoutCommands(text: string): string {
  return text.replace(/```[^]*?```/g, "").replace(/`sha256sum [^`]*`/g, "");
}

/** As a shell splits them. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}
