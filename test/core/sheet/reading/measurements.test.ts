import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral, type WorkbookLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

const INDICATORS = [
  "Codice obiettivo",
  "Settore/servizio",
  "Indicatore",
  "Target",
  "Valore a consuntivo",
];
const ACTIVITIES = [
  "Codice obiettivo",
  "Settore/servizio",
  "Attività",
  "Completata",
  "Avanzamento %",
];
const OBJECTIVES = [
  ["Codice", "Settore/servizio", "Ob. operativo"],
  [1, "Uno", "a"],
  [1, "Due", "b"],
  ["A2", "Uno;Due", "c"],
  [null, "Tre", "d"],
] as const;

function withTables(tables: WorkbookLiteral) {
  return workbook({ Parametri: CHOSEN, Obiettivi: OBJECTIVES, ...tables });
}

function withIndicator(...row: readonly CellLiteral[]) {
  return withTables({ Indicatori: [INDICATORS, row] });
}

function measurementsIn(snapshot: ReturnType<typeof workbook>) {
  return (readWorkbook(snapshot).plan?.objectives ?? []).map(
    ({ measurement }) =>
      measurement && { source: measurement.source, hasFigures: measurement.hasFigures },
  );
}

describe("indicators and activities", () => {
  it("belong to the objective of their code, and of their unit where that is needed", () => {
    const snapshot = withTables({
      Indicatori: [
        INDICATORS,
        ["1", "due", "x", 10, null],
        ["a2", null, "x", 10, 9],
        [4, null, "x", 10, null],
      ],
      Attività: [ACTIVITIES, [1, "UNO", "fase", "Sì", null]],
    });
    expect(issuesOf(snapshot)).toEqual([]);
    expect(measurementsIn(snapshot)).toEqual([
      { source: "activities", hasFigures: true },
      { source: "indicators", hasFigures: false },
      { source: "indicators", hasFigures: true },
      { source: "indicators", hasFigures: false },
    ]);
  });

  it("of which the indicators alone count where an objective has both", () => {
    const snapshot = withTables({
      Attività: [ACTIVITIES, ["A2", null, "fase", "Sì", null]],
      Indicatori: [INDICATORS, ["A2", null, "x", 10, null]],
    });
    expect(measurementsIn(snapshot)[2]).toEqual({ source: "indicators", hasFigures: false });
  });

  it.each<[string, CellLiteral, CellLiteral, boolean]>([
    ["nothing", null, null, false],
    ["No", "No", null, true],
    ["a progress of 0", null, 0, true],
  ])("have figures or not: an activity with %s", (_, completed, progress, hasFigures) => {
    const rows = [
      ACTIVITIES,
      ["A2", null, "prima", null, null],
      ["A2", null, "fase", completed, progress],
    ];
    expect(measurementsIn(withTables({ Attività: rows }))[2]).toEqual({
      source: "activities",
      hasFigures,
    });
  });

  it("keep the figures of a row when a later one has none", () => {
    const rows = [INDICATORS, ["A2", null, "x", 1, 1], ["A2", null, "y", 1, null]];
    expect(measurementsIn(withTables({ Indicatori: rows }))[2]).toMatchObject({ hasFigures: true });
  });

  it("may name one of the units of their objective, or both", () => {
    expect(issuesOf(withIndicator("A2", "Due"))).toEqual([]);
    expect(issuesOf(withIndicator("A2", "Due;Uno"))).toEqual([]);
  });

  it.each<[string, readonly CellLiteral[], string]>([
    ["no code", [null, null, "x"], "required-cell-empty Indicatori!A2"],
    ["a code that is nobody's", ["Z9"], "objective-code-unknown Indicatori!A2"],
    ["a code that stands in several units", [1], "objective-code-ambiguous Indicatori!B2"],
    ["a code that is of other units", [1, "Tre"], "objective-code-not-in-unit Indicatori!B2"],
    ["a unit that is nobody's", [1, "Quattro"], "unit-unknown Indicatori!B2"],
    ["an Excel error for a code", [{ error: "#N/A" }], "excel-error Indicatori!A2"],
  ])("with %s", (_, row, expected) => {
    expect(issuesOf(withIndicator(...row))).toEqual([expected]);
  });

  it.each<[string, CellLiteral, CellLiteral, unknown]>([
    ["the number where the text has a zero", "01", 1, { code: "01", isDate: false }],
    ["the text where the number has none", 1, "01", { code: "1", isDate: false }],
    ["what Excel turned into a date", { date: 44593 }, "1-2", { code: "01/02/2022", isDate: true }],
    ["the date that Excel made of it", "1-2", { date: 44593 }, { code: "1-2", isDate: true }],
    ["nothing, where only a part is alike", "1-2", "1", null],
    ["nothing, where there are letters", "A1", "B1", null],
  ])("name as the code that may be meant: %s", (_, code, written, alike) => {
    const snapshot = withTables({
      Obiettivi: [
        ["Codice", "Settore/servizio", "Ob. operativo"],
        [code, "Uno", "x"],
      ],
      Indicatori: [
        ["Codice obiettivo", "Indicatore"],
        [written, "y"],
      ],
    });
    const unknown = readWorkbook(snapshot).issues.find(
      (found) => found.code === "objective-code-unknown",
    );
    expect(unknown?.params).toMatchObject({ alike });
  });

  it("name it in their unit too", () => {
    const snapshot = withTables({
      Obiettivi: [
        ["Codice", "Settore/servizio", "Ob. operativo"],
        ["1", "Uno", "x"],
        ["01", "Due", "x"],
      ],
      Indicatori: [
        ["Codice obiettivo", "Settore/servizio", "Indicatore"],
        ["1", "Due", "y"],
      ],
    });
    expect(readWorkbook(snapshot).issues.map(({ params }) => params)).toEqual([
      { code: "1", unit: "Due", alike: { code: "01", isDate: false } },
    ]);
  });

  it("are ambiguous on their code where there is no column for the unit", () => {
    const snapshot = withTables({
      Attività: [
        ["Codice obiettivo", "Attività"],
        [1, "x"],
      ],
    });
    expect(issuesOf(snapshot)).toEqual(["objective-code-ambiguous Attività!A2"]);
  });

  it("keep what cannot be read in their figures: only the scoring knows how grave it is", () => {
    const snapshot = withIndicator("A2", null, "x", { error: "#N/A" }, 3);
    expect(issuesOf(snapshot)).toEqual([]);
    const { measurement } = readWorkbook(snapshot).plan?.objectives[2] ?? {};
    expect(measurement?.rows[0]?.faults.map(({ code }) => code)).toContain("excel-error");
  });

  it.each<[CellLiteral]>([["forse"], ["in corso"], [2], ["-"]])(
    "keep what is neither Sì nor No: %j",
    (cell) => {
      const snapshot = withTables({ Attività: [ACTIVITIES, ["A2", null, "fase", cell, null]] });
      const { measurement } = readWorkbook(snapshot).plan?.objectives[2] ?? {};
      expect(measurement?.rows[0]?.faults.map(({ code }) => code)).toEqual(["yes-no-unreadable"]);
    },
  );

  it("count activities for nothing beside indicators, and say so", () => {
    const snapshot = withTables({
      Attività: [ACTIVITIES, ["A2", null, "fase", "Sì", null]],
      Indicatori: [INDICATORS, ["A2", null, "x", 10, null]],
    });
    expect(issuesOf(snapshot)).toEqual(["activities-not-used Attività!A2"]);
  });

  it("never make a new unit", () => {
    const { plan } = readWorkbook(withIndicator(1, "Quattro"));
    expect(plan?.units.map(({ name }) => name)).toEqual(["Uno", "Due", "Tre"]);
  });

  it("need codes in Obiettivi, which is said once", () => {
    const tables = {
      Parametri: CHOSEN,
      Obiettivi: [
        ["Settore/servizio", "Ob. operativo"],
        ["Uno", "a"],
      ],
      Indicatori: [INDICATORS, [1], [2]],
      Attività: [ACTIVITIES, [1]],
    };
    expect(issuesOf(workbook(tables))).toEqual(["codes-column-missing -"]);
    expect(readWorkbook(workbook(tables)).issues[0]?.params).toEqual({
      tables: ["Indicatori", "Attività"],
    });
    const empty = { Indicatori: [INDICATORS, []], Attività: [ACTIVITIES] };
    expect(issuesOf(workbook({ ...tables, ...empty }))).toEqual([]);
  });

  it("need their own column of codes", () => {
    const snapshot = withTables({ Indicatori: [["Indicatore"], ["x"]] });
    expect(issuesOf(snapshot)).toEqual(["required-column-missing -"]);
  });

  it("say nothing more of an objective whose key is there twice", () => {
    const snapshot = workbook({
      Parametri: CHOSEN,
      Obiettivi: [
        ["Codice", "Settore", "Titolo"],
        [1, "Uno", "a"],
        [1, "Uno", "b"],
      ],
      Indicatori: [INDICATORS, [1, "Uno"]],
    });
    expect(issuesOf(snapshot)).toEqual(["objective-twice Obiettivi!A3"]);
  });
});

describe("Atti", () => {
  const withActs = (...rows: readonly (readonly CellLiteral[])[]) =>
    workbook(
      {
        Parametri: CHOSEN,
        Obiettivi: OBJECTIVES,
        Atti: [["Atto", "Organo", "Numero", "Data"], ...rows],
      },
      { uses1904Dates: true },
    );

  it("are read with their dates, of 1904 too", () => {
    const snapshot = withActs(
      ["Piano", "Giunta", 31, { date: 43216 }],
      [],
      ["Relazione", null, "5 bis", "27.4.2022"],
    );
    const date = { year: 2022, month: 4, day: 27 };
    expect(issuesOf(snapshot)).toEqual([]);
    expect(readWorkbook(snapshot).plan?.acts).toEqual([
      { title: "Piano", organ: "Giunta", number: "31", date },
      { title: "Relazione", organ: null, number: "5 bis", date },
    ]);
  });

  it.each<[readonly CellLiteral[], string]>([
    [["Piano", null, null, "27/04/22"], "date-unreadable Atti!D2"],
    [["Piano", null, null, "31/04/2022"], "date-unreadable Atti!D2"],
    [[null, "Giunta"], "required-cell-empty Atti!A2"],
    [["Piano", null, { date: 43216 }], "text-turned-into-date Atti!C2"],
    [["Piano", { error: "#N/A" }], "excel-error Atti!B2"],
  ])("report %p", (row, expected) => {
    expect(issuesOf(withActs(row))).toEqual([expected]);
  });
});
