import { clipboardHtml } from "../../src/adapters/html/clipboardHtml";
import { documentDocx } from "../../src/adapters/docx/documentDocx";
import type { DocumentTable, TextDocument } from "../../src/core/report/document";
import { evaluationOf, madeDocument } from "../fixtures/madeDocument";
import { itWithWriter, printedByWriter, type PrintedPage } from "../fixtures/readers/paper";
import { sampleTables } from "../fixtures/sampleTables";

/** Less than the margins of 2 cm, for programs draw fonts a little differently. */
const MARGIN = 50;
/** A text of so many letters has room for two of its words on a line. */
const LONG_TEXT = 40;

function tablesOf({ sections }: TextDocument): readonly DocumentTable[] {
  return sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"));
}

function figuresOf(document: TextDocument): readonly string[] {
  return tablesOf(document).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.number === null ? [] : [cell.text]))),
  );
}

function wordsOf(pages: readonly PrintedPage[]): readonly string[] {
  return pages.flatMap(({ lines }) => lines.flatMap((line) => line.map(({ text }) => text)));
}

/** How often each text occurs. */
function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function missingFigures(document: TextDocument, pages: readonly PrintedPage[]): readonly string[] {
  const printed = countsOf(wordsOf(pages));
  return [...countsOf(figuresOf(document))].flatMap(([figure, times]) =>
    (printed.get(figure) ?? 0) < times ? [figure] : [],
  );
}

function offThePage(pages: readonly PrintedPage[]): readonly string[] {
  return pages
    .flatMap(({ width, lines }) =>
      lines.flatMap((line) =>
        line.filter(({ left, right }) => left < MARGIN || right > width - MARGIN),
      ),
    )
    .map(({ text }) => text);
}

/** The long texts whose first two words are not on one line: a column with room for one word only. */
function towers(document: TextDocument, pages: readonly PrintedPage[]): readonly string[] {
  const lines = pages.flatMap((page) =>
    page.lines.map((line) => ` ${line.map(({ text }) => text).join(" ")} `),
  );
  const texts = tablesOf(document).flatMap(({ rows }) =>
    rows.flatMap(({ role, cells }) => (role === "data" ? cells.map(({ text }) => text) : [])),
  );
  return texts.filter((text) => {
    const start = text.split(/\s+/).slice(0, 2).join(" ");
    return text.length >= LONG_TEXT && !lines.some((line) => line.includes(` ${start} `));
  });
}

/** The pages on which the headers of a table stand side by side. */
function pagesWithHeader({ columns }: DocumentTable, pages: readonly PrintedPage[]): number {
  const words = columns.map(({ header }) => header.split(" ")[0] ?? "");
  return pages.filter(({ lines }) => {
    const all = lines.map((line) => line[0]?.text);
    return words.every((word) => all.includes(word));
  }).length;
}

describe.each([
  ["sondrio-2022", "relazione"],
  ["borgo-esempio-2025", "relazione"],
  ["borgo-esempio-2025", "cards"],
  ["santo-stefano-lodigiano-2024", "cards"],
] as const)("%s on paper: %s", (sample, id) => {
  const make = (): Promise<TextDocument> => madeDocument(evaluationOf(sampleTables(sample)), id);

  itWithWriter("as .docx holds every figure of its tables, none off the page", async () => {
    const document = await make();
    const pages = printedByWriter(await documentDocx(document), "docx");
    expect(missingFigures(document, pages)).toEqual([]);
    expect(offThePage(pages)).toEqual([]);
    expect(towers(document, pages)).toEqual([]);
  });

  itWithWriter(
    "as HTML of the clipboard keeps its tables inside the page, every figure too",
    async () => {
      const document = await make();
      const pages = printedByWriter(clipboardHtml(document.sections), "html");
      expect(missingFigures(document, pages)).toEqual([]);
      expect(offThePage(pages)).toEqual([]);
      expect(towers(document, pages)).toEqual([]);
    },
  );
});

itWithWriter(
  "the table of objectives has its header again on the next page, pasted or not",
  async () => {
    const document = await madeDocument(evaluationOf(sampleTables("sondrio-2022")));
    const [objectives] = tablesOf(document);
    if (objectives === undefined) throw new Error("no table");
    const pasted = printedByWriter(clipboardHtml(document.sections), "html");
    expect(pagesWithHeader(objectives, pasted)).toBeGreaterThanOrEqual(2);
    const docx = printedByWriter(await documentDocx(document), "docx");
    expect(pagesWithHeader(objectives, docx)).toBeGreaterThanOrEqual(2);
  },
);

itWithWriter("the table with every column fits the turned page", async () => {
  const document = await madeDocument(evaluationOf(sampleTables("sondrio-2022")), "relazione", {
    isWide: true,
  });
  const pages = printedByWriter(await documentDocx(document), "docx");
  expect(pages.some(({ width, height }) => width > height)).toBe(true);
  expect(offThePage(pages)).toEqual([]);
  expect(missingFigures(document, pages)).toEqual([]);
});
