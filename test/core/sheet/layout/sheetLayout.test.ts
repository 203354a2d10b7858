import type { PartCode } from "../../../../src/core/report/document";
import { summaryDocument } from "../../../../src/core/report/summaryDocument";
import { partSheet } from "../../../../src/core/sheet/layout/sheetLayout";
import { PALETTE } from "../../../../src/core/workbook/palette";
import type { SheetContent } from "../../../../src/core/workbook/plan";
import { ITALIAN } from "../../../../src/locale/it/texts";
import type { PlanLiteral } from "../../../fixtures/plan";
import { evaluated } from "../../scoring/scored";

const TODAY = { year: 2025, month: 2, day: 28 };

/** Of a part of the summary; its first sheet where none is named. */
function sheetOf(literal: PlanLiteral, code: PartCode = "summary"): SheetContent {
  const document = summaryDocument(evaluated(literal), TODAY, ITALIAN.summary);
  const part = document.parts.find((each) => each.code === code);
  if (!part) throw new Error(`The summary has no part ${code}.`);
  return partSheet(part, document);
}

function textsOf({ rows }: SheetContent): readonly string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])),
  );
}

/** The numbers of the rows that hold column headers. */
function headersOf({ rows }: SheetContent): readonly number[] {
  return rows.flatMap(({ cells }, at) => (cells[0]?.style === "tableHeader" ? [at + 1] : []));
}

const DONE = { outcome: "achieved" } as const;

describe("the summary sheet", () => {
  it("wraps a title wider than its columns instead of letting it shrink the page", () => {
    const body = `Unione dei Comuni ${"della Valle ".repeat(20)}`.trim();
    const { rows, frozenRows } = sheetOf({ parameters: { body }, objectives: [DONE] });
    const title = rows.filter(({ cells }) => cells[0]?.style === "title");
    expect(title.length).toBeGreaterThan(1);
    expect(title.map(({ cells }) => cells[0]?.value).join(" ")).toContain(body);
    expect(frozenRows).toBe(title.length + 1);
  });

  it("has no empty band of headlines where only other strategic objectives are", () => {
    const { rows } = sheetOf({ counted: [{ kind: "strategic", assigned: 2, achieved: 1 }] });
    expect(
      rows.filter(({ cells }) => cells.some((cell) => cell?.style === "headlineValue")),
    ).toEqual([]);
  });

  it("gives a long text a row as tall as its lines, and one too long for any row its end", () => {
    const description = "parola ".repeat(60).trim();
    const endless = "parola ".repeat(4000).trim();
    const objectives = [description, endless].map((operationalObjective) => ({
      ...DONE,
      operationalObjective,
    }));
    const { rows } = sheetOf({ objectives }, "objectives");
    const [long, cut] = rows.filter(({ cells }) => cells[1]?.style === "text");
    expect(long?.cells[1]?.value).toBe(description);
    expect(long?.height).toBeGreaterThan(10 * PALETTE.text.size);
    expect(cut?.cells[1]?.value).toMatch(/\[il testo intero è nella tabella\]$/);
    expect(cut?.height).toBeLessThanOrEqual(409);
  });

  it("marks a name once, also where the user's own mark stands there", () => {
    const excluded = { kind: "ordinary", assigned: 3, excluded: 1, achieved: 2 } as const;
    const texts = textsOf(
      sheetOf({
        units: ["Tecnica (*)", "Sociale"],
        counted: [
          { ...excluded, units: [0] },
          { ...excluded, units: [1] },
        ],
      }),
    );
    expect(texts).toContain("Tecnica (*)");
    expect(texts).toContain("Sociale (*)");
  });

  it("says provvisorio of the index in words too, and nothing of evaluations, in Monitoraggio", () => {
    const texts = textsOf(
      sheetOf({
        parameters: { phase: "monitoring", minimum: 85 },
        objectives: [DONE, { outcome: null }],
      }),
    );
    expect(texts.filter((text) => text.startsWith("Indice di raggiungimento"))).toEqual([
      "Indice di raggiungimento (provvisorio)",
      expect.stringMatching(/^Indice di raggiungimento \(provvisorio\): /),
    ]);
    expect(texts.filter((text) => text.startsWith("Valutazione"))).toEqual([]);
  });

  it("repeats the headers of a long table on its own sheet, and the title on the first sheet", () => {
    const objective = { ...DONE, operationalObjective: "parola ".repeat(40) };
    const plan = { objectives: Array.from({ length: 60 }, () => objective) };
    const long = sheetOf(plan, "objectives");
    const header = headersOf(long).at(-1) ?? 0;
    expect(long.page).toMatchObject({
      orientation: "landscape",
      titleRows: { first: header, last: header },
    });
    expect(long.frozenRows).toBe(header);
    const first = sheetOf(plan);
    expect(first.page).toMatchObject({
      orientation: "portrait",
      titleRows: { first: 1, last: first.frozenRows },
    });
  });

  it("holds the deviations on a sheet of their own, and none where everything was reached", () => {
    const missed = { outcome: "notAchieved", reason: "Ritardo" } as const;
    const deviations = sheetOf({ objectives: [DONE, missed] }, "deviations");
    expect(textsOf(deviations)).toContain("Ritardo");
    expect(textsOf(sheetOf({ objectives: [DONE, missed] }))).not.toContain("Ritardo");
    expect(() => sheetOf({ objectives: [DONE] }, "deviations")).toThrow();
  });

  it("leaves out a column that would hold nothing", () => {
    const programme = "01 – Uno";
    const headers = textsOf(sheetOf({ objectives: [{ ...DONE, programme }] }, "objectives"));
    expect(headers).toContain("Programma");
    expect(headers).not.toContain("Missione");
  });

  it("prints no table below 8 points", () => {
    const plan = { objectives: [{ ...DONE, operationalObjective: "parola ".repeat(40) }] };
    // The width of A4 between its margins, in points, and of a column's unit.
    for (const [code, paper] of [
      ["summary", 521],
      ["objectives", 768],
    ] as const) {
      const width = sheetOf(plan, code).columnWidths.reduce((sum, each) => sum + each, 0) * 5.6;
      expect(PALETTE.text.size * Math.min(1, paper / width)).toBeGreaterThanOrEqual(8);
    }
  });
});
