import mammoth from "mammoth";
import { documentDocx } from "../../../src/adapters/docx/documentDocx";
import type { TextDocument } from "../../../src/core/report/document";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import { evaluationOf, madeDocument } from "../../fixtures/madeDocument";
import { openPackage } from "../../fixtures/package/openedPackage";
import { expectGoldenText } from "../../fixtures/golden";
import { times } from "../../fixtures/plan";
import { sampleTables } from "../../fixtures/sampleTables";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { evaluated } from "../../core/scoring/scored";

const WIDE = { isWide: true };

function partOf(docx: Uint8Array, path: string): string {
  const part = openPackage(docx).parts.get(path);
  if (part === undefined) throw new Error(`no ${path}`);
  return new TextDecoder().decode(part);
}

function countOf(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

/** Every figure of the tables, in their order. */
function figuresOf({ sections }: TextDocument): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table"
        ? block.rows.flatMap(({ cells }) =>
            cells.flatMap(({ text, number }) => (number === null ? [] : [text])),
          )
        : [],
    ),
  );
}

describe("the Relazione of Sondrio as .docx", () => {
  let evaluation: Evaluation;
  let document: TextDocument;
  let docx: Uint8Array;
  beforeAll(async () => {
    evaluation = evaluationOf(sampleTables("sondrio-2022"));
    document = await madeDocument(evaluation, "relazione", WIDE);
    docx = await documentDocx(document);
  });

  it("is sound, and the same bytes at any time", async () => {
    expect(sdkFaults(docx, null)).toEqual([]);
    expect(Buffer.compare(docx, await documentDocx(document))).toBe(0);
    expect(partOf(docx, "docProps/core.xml")).toContain("Relazione sulla performance");
    expect(partOf(docx, "docProps/core.xml")).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  it("is read by another program with the same figures, in the same order", async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
    const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = ""]) =>
      cell.replace(/<[^>]+>/g, ""),
    );
    let from = 0;
    for (const figure of figuresOf(document)) {
      const at = cells.indexOf(figure, from);
      expect([figure, at >= 0]).toEqual([figure, true]);
      from = at + 1;
    }
    expect(html).toContain("<h1>");
    expect(html).toContain("140 su 144 valutabili (149 assegnati, 5 esclusi), pari al 97,22%");
  });

  it("is built of headings, repeated header rows and rows that stay whole, the first apart", () => {
    const main = partOf(docx, "word/document.xml");
    const tables = countOf(main, /<w:tbl>/g);
    expect(tables).toBe(4);
    expect(countOf(main, /<w:tblHeader\/>/g)).toBe(tables);
    expect(countOf(main, /<w:cantSplit\/>/g)).toBe(countOf(main, /<w:tr>/g) - tables);
    // Where it may not be split either, Writer may lose the rows after it.
    expect(main).not.toMatch(
      /<w:tblHeader\/>((?!<\/w:tr>).)*<\/w:tr><w:tr><w:trPr><w:cantSplit\/>/,
    );
    expect(countOf(main, /<w:tblCaption w:val="[^"]+"\/>/g)).toBe(tables);
    expect(countOf(main, /<w:pStyle w:val="Heading1"\/>/g)).toBe(8);
    // A caption stays with its table, whatever the style of a model says.
    expect(countOf(main, /<w:pStyle w:val="Caption"\/><w:keepNext\/>/g)).toBe(tables);
    expect(main).toMatch(/<w:instrText[^>]*>TOC /);
    expect(main).toMatch(/<w:pgSz[^>]*w:orient="landscape"/);
    expect(partOf(docx, "word/styles.xml")).toContain('<w:lang w:val="it-IT"/>');
    // Nothing is kept apart by empty paragraphs; the one after the wide table only ends its pages.
    const empty = main.match(/<w:p>(<w:pPr>((?!<\/w:pPr>).)*<\/w:pPr>)?<\/w:p>/g) ?? [];
    expect(empty.filter((each) => !each.includes("<w:sectPr>"))).toEqual([]);
    expect(empty.every((each) => each.includes('w:line="20"'))).toBe(true);
  });

  it("turns the page for the wide table alone: notes and sentences are on upright pages", () => {
    const [, turned = "", after = ""] = partOf(docx, "word/document.xml").split(/<w:sectPr>/);
    expect(turned).toContain("% raggiungimento obiettivi");
    expect(turned).not.toContain("tenuto conto");
    expect(after).toContain("tenuto conto");
    expect(after).toContain("Gli obiettivi del piano raggiunti sono 21 su 21");
  });

  it("keeps the end of a table on the page of its notes", () => {
    const rows = [...partOf(docx, "word/document.xml").matchAll(/<w:tr>.*?<\/w:tr>/gs)];
    const kept = (word: string): readonly boolean[] =>
      rows.filter(([row]) => row.includes(word)).map(([row]) => row.includes("<w:keepNext/>"));
    // The total has the note on the excluded below it; the line before it is the last of data.
    expect(kept("Intero Comune")).toEqual([true]);
    expect(kept(">40<")).toEqual([false]);
  });

  it("has no table wider than its page", () => {
    const main = partOf(docx, "word/document.xml");
    for (const [table] of main.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/g)) {
      const widths = [...table.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
      const whole = widths.reduce((sum, width) => sum + width, 0);
      // A4 less its margins of 2 cm, in twentieths of a point: upright or turned.
      expect([9637, 14570].some((room) => Math.abs(room - whole) <= 3)).toBe(true);
    }
  });
});

it("takes texts that a file cannot hold, or that look like markup", async () => {
  const name = `Area "Uno" & <b>Due</b> ${"lunga ".repeat(30)}\u0000\u000b\ud800`;
  const docx = await documentDocx(
    await madeDocument(
      evaluated({
        units: [name, "x".repeat(32_767)],
        objectives: [
          { outcome: "achieved", operationalObjective: "=1+1\r\n{{RELAZIONE}}", units: "all" },
          { outcome: "notAchieved", units: [1], reason: "]]>" },
        ],
        counted: times(2, { assigned: 2, achieved: 1, units: [0] }),
      }),
      "relazione",
      WIDE,
    ),
  );
  expect(sdkFaults(docx, null)).toEqual([]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  expect(value).toContain('Area "Uno" & <b>Due</b>');
});

it("keeps signs that nobody sees from turning the words around them", async () => {
  const evaluation = evaluated({
    units: ["Ufficio \u202eTributi"],
    objectives: [{ outcome: "notAchieved", reason: "\u2067Fondi" }],
  });
  const document = await madeDocument(evaluation, "relazione", WIDE);
  expect(partOf(await documentDocx(document), "word/document.xml")).not.toMatch(
    /[\u202a-\u202e\u2066-\u2069]/,
  );
});

it.each([
  ["final", "BOZZA", "relazione"],
  ["final", "BOZZA", "cards"],
  ["monitoring", "PROVVISORIO", "relazione"],
  ["monitoring", "PROVVISORIO", "cards"],
] as const)("says on every page what is not final: %s, %s, %s", async (phase, word, document) => {
  const evaluation = evaluated(
    {
      parameters: { phase },
      // With a mission the wide table turns its page: a section with pages of its own.
      objectives: [{ outcome: "achieved", mission: "01" }, { outcome: "inProgress" }],
    },
    true,
  );
  const docx = await documentDocx(await madeDocument(evaluation, document, WIDE));
  const main = partOf(docx, "word/document.xml");
  const sections = countOf(main, /<w:sectPr>/g);
  expect(sections).toBe(document === "relazione" ? 3 : 1);
  expect(countOf(main, /<w:headerReference /g)).toBe(sections);
  for (let number = 1; number <= sections; number += 1) {
    expect(partOf(docx, `word/header${number}.xml`)).toContain(word);
  }
});

// One objective and one unit: read against the look that decision 0024 tells, whenever it changes.
it("writes the main part that was read", async () => {
  const evaluation = evaluated({
    parameters: { minimum: 85, performanceThreshold: 90 },
    units: [`Area "Uno" & C.`],
    objectives: [{ outcome: "achieved" }],
    counted: [{ assigned: 2, excluded: 1, achieved: 1 }],
  });
  const main = partOf(
    await documentDocx(await madeDocument(evaluation, "relazione")),
    "word/document.xml",
  );
  const body = main.slice(main.indexOf("<w:body>"), main.indexOf("</w:body>"));
  // A line for each paragraph, row and table.
  expectGoldenText(
    "relazione-piccola.document.xml.txt",
    body.replace(/(?=<w:(?:p|tr|tbl|sectPr|sdt)>)/g, "\n"),
  );
});
