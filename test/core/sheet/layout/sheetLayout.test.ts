import { mergedCells } from "../../../../src/core/workbook/mergedCells";
import { PALETTE } from "../../../../src/core/workbook/palette";
import type { SheetContent } from "../../../../src/core/workbook/plan";
import { byIndicatorRows } from "../../../fixtures/measuring";
import { percentage, type PlanLiteral } from "../../../fixtures/plan";
import { NO_RECORDS } from "../../../../src/core/domain/yearRecords";
import { sheetOf } from "./summarySheet";

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

/** Every table with all its columns: the narrowest paper. */
const FULL_HALF_WAY: PlanLiteral = {
  parameters: { phase: "monitoring", minimum: 85, totalWeight: 1000, weights: "assigned" },
  units: [
    { name: "Servizi finanziari e culturali", type: "sector" },
    { name: "Polizia locale", type: "service" },
  ],
  objectives: [
    {
      ...DONE,
      weight: 600,
      mission: "12 – Diritti sociali",
      programme: "02 – Disabilità",
      operationalObjective: "parola ".repeat(40),
      measurement: byIndicatorRows({ trend: "decreasing", target: 30, actual: 32 }),
    },
    { outcome: "notAchieved", weight: 300, units: [1] },
    { outcome: "excluded", weight: 100 },
  ],
  counted: [
    { assigned: 1400, excluded: 100, achieved: 1000 },
    { kind: "strategic", category: "Bandi ".repeat(10), assigned: 5, excluded: 1, achieved: 2 },
    { kind: "strategic", category: null, assigned: 5 },
  ],
};

describe("the summary sheet", () => {
  it("gives a title wider than its columns a row of several lines, in one cell", () => {
    const body = `Unione dei Comuni ${"della Valle ".repeat(20)}`.trim();
    const sheet = sheetOf({ parameters: { body }, objectives: [DONE] });
    const [title, ...others] = sheet.rows.filter(({ cells }) => cells[0]?.style === "title");
    expect(others).toEqual([]);
    expect(title?.cells[0]?.value).toContain(body);
    expect(title?.height).toBeGreaterThan(3 * PALETTE.title.size);
    expect(mergedCells(sheet)[0]).toEqual({
      firstRow: 1,
      firstColumn: 1,
      lastRow: 1,
      lastColumn: sheet.columnWidths.length,
    });
  });

  it("has no empty band of headlines where only other strategic objectives are", () => {
    const { rows } = sheetOf({ counted: [{ kind: "strategic", assigned: 2, achieved: 1 }] });
    expect(
      rows.filter(({ cells }) => cells.some((cell) => cell?.style === "headlineValue")),
    ).toEqual([]);
  });

  it("gives a long text a row as tall as its lines, and one too long for any row its end", () => {
    const description = "parola ".repeat(200).trim();
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
    ]);
    expect(texts).toContainEqual(expect.stringMatching(/^L'indice provvisorio di raggiungimento /));
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
      // Title and subtitle.
      titleRows: { first: 1, last: 2 },
    });
    expect(first.frozenRows).toBe(0);
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

  it.each([
    ["summary", 521],
    ["objectives", 768],
    ["deviations", 768],
    ["indicators", 768],
  ] as const)("prints nothing of %s below 8 points, in LibreOffice too", (code, paper) => {
    // `paper`: the width of A4 between its margins, in points. A digit of Arial 10 is 5.56 points wide, in Excel 5.25,
    // and every column has 5 pixels of 7 to the digit beside its digits.
    const { columnWidths } = sheetOf(FULL_HALF_WAY, code);
    const width = columnWidths.reduce((sum, each) => sum + each + 5 / 7, 0) * 5.56;
    expect(PALETTE.text.size * Math.min(1, paper / width)).toBeGreaterThanOrEqual(8);
  });

  it("shows percentages with their sign on numbers of the scale of 100, off the border", () => {
    const { rows } = sheetOf({
      parameters: { minimum: 85 },
      counted: [{ assigned: 24, achieved: 23 }],
    });
    const numbers = rows.flatMap(({ cells }) =>
      cells.filter((cell) => cell?.style === "number" && typeof cell.value === "number"),
    );
    expect(numbers).toContainEqual({
      value: 95.83,
      style: "number",
      numberFormat: '#,##0.00"%"_0',
    });
    expect(numbers).toContainEqual({ value: 23, style: "number", numberFormat: "#,##0_0" });
  });

  it("draws the chart from the table of the units, without a second table of the same figures", () => {
    const { chart, rows } = sheetOf({
      parameters: { minimum: 85, unitsEvaluatedOn: "ordinary" },
      units: ["Uno", "Due"],
      counted: [
        { assigned: 24, achieved: 23, units: [0] },
        { assigned: 4, achieved: 3, units: [1] },
      ],
    });
    const drawn = chart?.series.map(({ values: { column, firstRow, lastRow } }) =>
      rows.slice(firstRow - 1, lastRow).map(({ cells }) => cells[column - 1]?.value),
    );
    expect(drawn).toEqual([
      [95.83, 75],
      [85, 85],
    ]);
    expect(rows.filter(({ cells }) => cells[0]?.value === "Uno")).toHaveLength(1);
  });

  it("draws the chart of the units that have a result, and says which have none", () => {
    const { chart, rows } = sheetOf({
      parameters: { phase: "monitoring", minimum: 85, unitsEvaluatedOn: "ordinary" },
      units: ["Uno", "Due"],
      counted: [
        { assigned: 2, achieved: 2, units: [0] },
        { assigned: 4, units: [1] },
      ],
    });
    expect(chart?.alternativeText).toContain("Uno 100,00%");
    expect(chart?.alternativeText).not.toContain("Due");
    // Excel takes the text n.d. for 0: nothing is written beside a bar that is not there.
    expect(chart?.series[0]?.labelFormat).toBe('#,##0.00"%";;');
    expect(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain(
      "Senza risultato (n.d.), perciò senza la sua barra nel grafico: Due.",
    );
  });

  it("draws no chart where no unit has a result", () => {
    const { chart } = sheetOf({
      parameters: { phase: "monitoring", minimum: 85, unitsEvaluatedOn: "ordinary" },
      units: ["Uno", "Due"],
      counted: [{ assigned: 4, units: [1] }],
    });
    expect(chart).toBeNull();
  });

  it("gives the tables of the year figures of one width, below one another", () => {
    const date = { year: 2025, month: 6, day: 30 };
    const monitorings = [30, 20].map((progress, objective) => ({
      date,
      objective,
      outcome: null,
      progress: percentage(progress),
      difficulties: null,
    }));
    const variation = { row: 0, unit: null, title: null, kind: "changed" } as const;
    const variations = [
      {
        ...variation,
        code: "1",
        objective: 0,
        act: "Giunta comunale n. 80 del 10/09/2025",
        reason: "Fondi",
      },
    ];
    const records = { ...NO_RECORDS, monitorings, variations };
    const sheet = sheetOf({ objectives: [DONE, DONE], records }, "course");
    const figures = sheet.columnWidths.slice(2);
    expect(figures).toHaveLength(3);
    expect(new Set(figures).size).toBe(1);
    const headers = headersOf(sheet).map((row) =>
      sheet.rows[row - 1]?.cells.map((cell) => cell?.value),
    );
    expect(headers).toEqual([
      ["Settore/servizio", "Obiettivo", "Variazione", "Atto", "Motivazione"],
      ["Settore/servizio", "Data", "Obiettivi monitorati", "Raggiunti", "Avanzamento"],
    ]);
  });
});
