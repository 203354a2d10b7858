import { summaryDocument } from "../../../../src/core/report/summaryDocument";
import { documentSheet } from "../../../../src/core/sheet/layout/sheetLayout";
import { PALETTE } from "../../../../src/core/workbook/palette";
import type { SheetContent } from "../../../../src/core/workbook/plan";
import { ITALIAN } from "../../../../src/locale/it/texts";
import type { PlanLiteral } from "../../../fixtures/plan";
import { evaluated } from "../../scoring/scored";

const TODAY = { year: 2025, month: 2, day: 28 };

function sheetOf(literal: PlanLiteral): SheetContent {
  return documentSheet(summaryDocument(evaluated(literal), TODAY, ITALIAN.summary));
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
    const { rows } = sheetOf({
      objectives: [
        { ...DONE, operationalObjective: description },
        { ...DONE, operationalObjective: endless },
      ],
    });
    const [long, cut] = rows.filter(({ cells }) => cells[4]?.style === "text");
    expect(long?.cells[4]?.value).toBe(description);
    expect(long?.height).toBeGreaterThan(10 * PALETTE.text.size);
    expect(cut?.cells[4]?.value).toMatch(/\[il testo intero è nella tabella\]$/);
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
      "Indice di raggiungimento (provvisorio)",
    ]);
    expect(texts.filter((text) => text.startsWith("Valutazione"))).toEqual([]);
  });

  it("repeats the headers of a table of several pages, and the title where there is only one page", () => {
    const objective = { ...DONE, operationalObjective: "parola ".repeat(40) };
    const many = sheetOf({ objectives: Array.from({ length: 60 }, () => objective) });
    const header = headersOf(many).at(-1) ?? 0;
    expect(many.page?.titleRows).toEqual({ first: header, last: header });
    const few = sheetOf({ objectives: [DONE] });
    expect(few.page?.titleRows).toEqual({ first: 1, last: few.frozenRows });
  });
});
