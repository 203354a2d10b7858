import { summaryDocument } from "../../../../src/core/report/summaryDocument";
import { isBlank } from "../../../../src/core/sheet/layout/fullRows";
import { partSheet } from "../../../../src/core/sheet/layout/sheetLayout";
import type { SheetContent } from "../../../../src/core/workbook/plan";
import { ITALIAN } from "../../../../src/locale/it/texts";
import { evaluationOf } from "../../../fixtures/madeDocument";
import { sampleTables } from "../../../fixtures/sampleTables";
import { RUN, sheetOf } from "./summarySheet";

const DONE = { outcome: "achieved" } as const;

describe("the pages of the first sheet", () => {
  /** What A4 holds between its margins, in points of a sheet that is shrunk to its width in Excel. */
  const PAGE = 784;
  const NAME = "Servizio – Affari generali, contratti, protocollo, archivio e relazioni";

  function sheetOfUnits(count: number): SheetContent {
    const units = Array.from({ length: count }, (_, at) => `${NAME} ${at + 1}`);
    return sheetOf({
      parameters: { minimum: 85, unitsEvaluatedOn: "ordinary" },
      units,
      objectives: units.map((_, at) => ({ ...DONE, units: [at] })),
      counted: units.map((_, at) => ({ assigned: 9, achieved: 8, units: [at] })),
    });
  }

  /** The rows of each page, by the look of their first cell. */
  function pagesOf({ rows, page }: SheetContent): readonly (readonly string[])[] {
    const starts = [1, ...(page?.pageBreaksBefore ?? [])];
    return starts.map((start, at) =>
      rows.slice(start - 1, (starts[at + 1] ?? rows.length + 1) - 1).map((row) => lookOf(row)),
    );
  }

  /** How tall the tables of each page are; sentences go on overleaf by themselves. */
  function heightsOf({ rows, page }: SheetContent): readonly number[] {
    const ends = [...(page?.pageBreaksBefore ?? []), rows.length + 1];
    return ends.map((end, at) =>
      rows
        .slice((ends[at - 1] ?? 1) - 1, end - 1)
        .filter((row) => /number$/i.test(lookOf(row)))
        .reduce((sum, row) => sum + (row.height ?? 15), 0),
    );
  }

  /** How tall all rows of each page are. */
  function pagesHeights({ rows, page }: SheetContent): readonly number[] {
    const ends = [...(page?.pageBreaksBefore ?? []), rows.length + 1];
    return ends.map((end, at) =>
      rows
        .slice((ends[at - 1] ?? 1) - 1, end - 1)
        .reduce((sum, row) => sum + (row.height ?? 15), 0),
    );
  }

  function lookOf({ cells }: SheetContent["rows"][number]): string {
    return cells[1]?.style ?? cells[0]?.style ?? "";
  }

  it.each([10, 20, 30, 60])(
    "are used from the first on, each table with its headers again overleaf: %i units",
    (count) => {
      const sheet = sheetOfUnits(count);
      const pages = pagesOf(sheet);
      expect(heightsOf(sheet).every((height) => height <= PAGE)).toBe(true);
      const figures = pages.map((looks) => looks.filter((look) => look === "number").length);
      expect(figures[0]).toBeGreaterThanOrEqual(Math.min(count, 12));
      for (const looks of pages) {
        const first = looks.find((look) => look.startsWith("table") || look === "number");
        expect(first === undefined || first === "tableHeaderNumber").toBe(true);
      }
      expect(figures.reduce((sum, each) => sum + each, 0)).toBe(2 * count);
    },
  );

  it("have no totals without a row above them, and no heading of a group at their end", () => {
    for (let count = 18; count < 30; count += 1) {
      const units = Array.from({ length: count }, (_, at) => ({
        name: `${NAME} ${at + 1}`,
        type: at < count / 2 ? ("sector" as const) : ("service" as const),
      }));
      const sheet = sheetOf({
        units,
        objectives: units.map((_, at) => ({ ...DONE, units: [at] })),
      });
      expect(heightsOf(sheet).every((height) => height <= PAGE)).toBe(true);
      for (const looks of pagesOf(sheet)) {
        const total = looks.indexOf("totalNumber");
        if (total >= 0) expect(looks.slice(0, total)).toContain("number");
        expect(looks.at(-1)).not.toBe("subheading");
      }
    }
  });

  it("give the chart all rows of its table, without a name for the repeated headers", () => {
    const { chart, rows } = sheetOfUnits(60);
    const [series] = chart?.series ?? [];
    const { column = 0, firstRow = 0, lastRow = 0 } = series?.values ?? {};
    const drawn = rows.slice(firstRow - 1, lastRow).map(({ cells }) => cells);
    expect(drawn.filter((cells) => typeof cells[column - 1]?.value === "number")).toHaveLength(60);
    const others = drawn.filter((cells) => typeof cells[column - 1]?.value !== "number");
    expect(others.length).toBeGreaterThan(0);
    expect(others.map((cells) => cells[0]?.value)).toEqual(others.map(() => null));
    expect(series?.labelFormat).toBeDefined();
  });

  it.each([
    [8, false],
    [60, true],
  ])("leave out the figures of the minimum where bars are thin: %i units", (count, areLeftOut) => {
    const { chart } = sheetOfUnits(count);
    const minimum = chart?.series.find(({ look }) => look === "light");
    expect(minimum?.labelFormat === ";;;").toBe(areLeftOut);
    expect(chart?.series.find(({ look }) => look === "dark")?.labelFormat).not.toBe(";;;");
  });

  it("keep the sentences on how figures are calculated on one page", () => {
    for (let count = 2; count <= 40; count += 1) {
      const sheet = sheetOfUnits(count);
      const sentences = sheet.rows.flatMap(({ cells }, at) =>
        cells[0]?.style === "paragraph" ? [at + 1] : [],
      );
      const [first = 0, last = 0] = [sentences[0], sentences.at(-1)];
      const inside = sheet.page?.pageBreaksBefore.filter((row) => row > first && row <= last);
      expect(inside).toEqual([]);
      expect(pagesHeights(sheet).every((height) => height <= PAGE)).toBe(true);
    }
  });
});

describe("the rows of the summary", () => {
  it.each(["sondrio-2022", "santo-stefano-lodigiano-2024", "borgo-esempio-2025"] as const)(
    "are nowhere blank for more than a quarter, but for single ones: %s",
    (sample) => {
      const evaluation = evaluationOf(sampleTables(sample));
      const document = summaryDocument(evaluation, RUN, ITALIAN.summary);
      for (const part of document.parts) {
        const { rows, columnWidths } = partSheet(part, document);
        const blank = rows.filter((row) => isBlank(row, columnWidths, 0.27));
        expect(blank.length).toBeLessThanOrEqual(2);
      }
    },
  );
});
