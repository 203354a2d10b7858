import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The code cites its rules: "rules.md §4", "workbook.md, Cells". Every citation leads to a heading.

const ROOT = join(__dirname, "..", "..");
const RULES = headingsOf("rules.md");
const WORKBOOK = headingsOf("workbook.md");
const SOURCE = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => unbroken(readFileSync(join(ROOT, "src", path), "utf8")))
  .join("\n");

describe("docs/rules.md", () => {
  // No other text is cited by section, so a bare "§4" is one of these too.
  it.each(citedSections())("has a heading for %s, which the code cites", (section) => {
    expect(RULES.map((heading) => heading.split(" ")[0])).toContain(section);
  });

  it.each(citedPoints())("speaks of “%s” in %s, as the code says", (point, section) => {
    const [, text] = readPage("rules.md").split(new RegExp(`^## ${section} .+$`, "m"));
    expect(text?.split(/^## /m)[0]).toContain(point);
  });

  it("numbers its sections without a gap", () => {
    const numbers = RULES.flatMap((heading) => /^§(\d+) /.exec(heading)?.[1] ?? []);
    expect(numbers).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  });
});

describe("docs/workbook.md", () => {
  it.each(citedTitles())("has a heading “%s”, which the code cites", (title) => {
    expect(WORKBOOK).toContain(title);
  });
});

it.each(["rules.md", "workbook.md"])("docs/%s says something before its sections", (page) => {
  const [, opening] = /^# .+\n([^]*?)\n## /.exec(readPage(page)) ?? [];
  expect(opening?.trim()).toBeTruthy();
});

/** "§2–§5" is four sections, "§3.1" one of them and its part. */
function citedSections(): readonly string[] {
  const sections = [...SOURCE.matchAll(/§(\d+)((?:\.\d+)?)(?:–§?(\d+))?/g)].flatMap(
    ([, first = "", part = "", last = first]) => [
      ...Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => {
        return `§${Number(first) + at}`;
      }),
      ...(part === "" ? [] : [`§${first}${part}`]),
    ],
  );
  return [...new Set(sections)].sort();
}

/** "§4, Uguali: …" and "§4 Totals" name a point of the section. */
function citedPoints(): readonly (readonly [string, string])[] {
  const cited = [...SOURCE.matchAll(/(§\d+),? ([A-Z][\p{L} ]+)/gu)].map(
    ([, section = "", point = ""]) => [point.trim(), section] as const,
  );
  return [...new Map(cited.map((each) => [each.join(), each])).values()];
}

/** "workbook.md, Input tables and Cells" is two titles; "What is written, 1" one, and its part. */
function citedTitles(): readonly string[] {
  const titles = [...SOURCE.matchAll(/workbook\.md, ([^).:;]+)/gi)].flatMap(([, cited = ""]) =>
    cited.split(/, | and /).map((title) => title.trim()),
  );
  const parts = WORKBOOK.filter((heading) => /^\d+\. /.test(heading));
  return [...new Set(titles)]
    .filter((title) => title !== "opening")
    .map((title) =>
      /^\d+$/.test(title)
        ? (parts.find((heading) => heading.startsWith(`${title}. `)) ?? title)
        : title,
    )
    .sort();
}

function headingsOf(page: string): readonly string[] {
  return [...readPage(page).matchAll(/^##+ (.+)$/gm)].map(([, heading = ""]) => heading);
}

function readPage(page: string): string {
  return readFileSync(join(ROOT, "docs", page), "utf8");
}

/** A comment's line breaks fall in the middle of citations. */
function unbroken(text: string): string {
  return text.replace(/\s*\n\s*(?:\*(?!\/)|\/\/)\s?/g, " ");
}
