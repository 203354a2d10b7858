import type { Objective } from "../../../../src/core/domain/objective";
import { fullText } from "../../../../src/core/numeric/decimal";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { NO_DETAILS } from "../../../fixtures/plan";
import { CHOSEN, issuesOf } from "./issuesOf";

type Rows = readonly (readonly CellLiteral[])[];

function withObjectives(rows: Rows, parameters: Rows = CHOSEN) {
  return workbook({ Parametri: parameters, Obiettivi: rows });
}

function objectivesOf(snapshot: ReturnType<typeof workbook>): readonly Objective[] {
  return readWorkbook(snapshot).plan?.objectives ?? [];
}

/** One objective with one more column; its cell is C2. */
function oneWith(header: string, cell: CellLiteral, parameters: Rows = CHOSEN) {
  const rows = [
    ["Settore/servizio", "Ob. operativo", header],
    ["Uno", "Obiettivo", cell],
  ];
  return withObjectives(rows, parameters);
}

function only(snapshot: ReturnType<typeof workbook>): Objective {
  const [objective] = objectivesOf(snapshot);
  if (!objective) throw new Error("no objective");
  return objective;
}

describe("Obiettivi", () => {
  it("is read column by column, wherever the columns stand", () => {
    const snapshot = withObjectives([
      [
        "Motivazione",
        "Stato",
        "Grado",
        "Peso",
        "Categoria",
        "Tipo obiettivo",
        "Titolo",
        "Ob. strategico",
        "Programma",
        "Missione",
        "Settore/servizio",
        "Codice",
        "Appunti miei",
      ],
      [
        "perché\nsì",
        "Parziale",
        { percent: 0.5 },
        "30,5",
        "Sviluppo",
        "ordinario",
        "Testo\nsu due righe",
        "Strategia",
        12.02,
        "01 - Servizi",
        "Uno",
        1,
        { error: "#N/A" },
      ],
    ]);
    expect(issuesOf(snapshot)).toEqual([]);
    expect(only(snapshot)).toMatchObject({
      row: 0,
      code: "1",
      units: [0],
      kind: "ordinary",
      mission: "01 - Servizi",
      programme: "12.02",
      strategicObjective: "Strategia",
      operationalObjective: "Testo\nsu due righe",
      category: "Sviluppo",
      outcome: "partlyAchieved",
      reason: "perché\nsì",
      measurement: null,
      scaleChoices: { importance: null, complexity: null, nature: null },
    });
    expect(fullText(only(snapshot).assignedWeight ?? fail(), 0)).toBe("30.5");
    expect(fullText(only(snapshot).grade ?? fail(), 0)).toBe("50");
  });

  it("reads what the documents say beside the figures", () => {
    const snapshot = withObjectives([
      [
        "Settore/servizio",
        "Ob. operativo",
        "Descrizione estesa",
        "Finalità",
        "Responsabile",
        "Personale coinvolto",
        "Risorse",
        "Evidenza",
        "Causa dello scostamento",
      ],
      [
        "Uno",
        "x",
        "Per esteso",
        "Servire",
        "Il dirigente",
        "2 istruttori",
        1000,
        "Prot. 12",
        "esterna",
      ],
    ]);
    expect(issuesOf(snapshot)).toEqual([]);
    expect(only(snapshot)).toMatchObject({
      deviationCause: "external",
      details: {
        fullDescription: "Per esteso",
        purpose: "Servire",
        owner: "Il dirigente",
        staffInvolved: "2 istruttori",
        resources: "1000",
        evidence: "Prot. 12",
      },
    });
  });

  it("takes only the three causes of a deviation", () => {
    const snapshot = withObjectives([
      ["Settore/servizio", "Ob. operativo", "Causa dello scostamento"],
      ["Uno", "x", "Indicatore inadeguato"],
      ["Uno", "y", "il tempo"],
    ]);
    expect(issuesOf(snapshot)).toEqual(["value-not-in-list Obiettivi!C3"]);
  });

  it.each(["Ob. operativo", "Obiettivo", "Obiettivo operativo", "Descrizione", "Titolo"])(
    "may call its objectives «%s»",
    (name) => {
      expect(
        only(
          withObjectives([
            ["Settore", name],
            ["Uno", "x"],
          ]),
        ).operationalObjective,
      ).toBe("x");
    },
  );

  it("takes whatever is missing for empty, and the kind for Performance", () => {
    expect(
      only(
        withObjectives([
          ["Settore/servizio", "Ob. operativo"],
          ["Uno", "x"],
        ]),
      ),
    ).toEqual({
      row: 0,
      code: "1",
      units: [0],
      kind: "performance",
      mission: null,
      programme: null,
      strategicObjective: null,
      operationalObjective: "x",
      category: null,
      assignedWeight: null,
      isWeightShare: false,
      outcome: null,
      grade: null,
      reason: null,
      deviationCause: null,
      variationAct: null,
      details: NO_DETAILS,
      hasCode: false,
      isDecidedByNucleo: false,
      selfReport: null,
      nucleoReason: null,
      measurement: null,
      scaleChoices: { importance: null, complexity: null, nature: null },
    });
  });

  it("needs its two columns, and asks for each once", () => {
    const snapshot = withObjectives([
      ["Setore/servizio", "Esito"],
      ["Uno", "Raggiunto"],
      ["Due", "No"],
    ]);
    expect(issuesOf(snapshot)).toEqual(["required-column-missing -", "required-column-missing -"]);
    expect(readWorkbook(snapshot).issues.map(({ params }) => params)).toEqual([
      { header: "Settore/servizio", nearest: "Setore/servizio" },
      { header: "Ob. operativo", nearest: null },
    ]);
  });

  it("may not have two columns of one meaning", () => {
    const rows = [
      ["Settore/servizio", "Ob. operativo", "Peso", "Peso assegnato"],
      ["Uno", "x", 10, 20],
    ];
    expect(issuesOf(withObjectives(rows))).toEqual(["column-twice Obiettivi!C1"]);
    expect(readWorkbook(withObjectives(rows)).issues[0]?.params).toEqual({
      header: "Peso assegnato",
      first: "Peso",
      second: "Peso assegnato",
    });
  });

  it("never reads the columns that are written", () => {
    const rows = [
      [
        "Settore/servizio",
        "Ob. operativo",
        "Peso calcolato",
        "Risultato calcolato",
        "Grado misurato %",
      ],
      ["Uno", "x", { error: "#REF!" }, "boh", 300],
      [null, null, 4.76, 4.76],
    ];
    expect(issuesOf(withObjectives(rows))).toEqual([]);
    expect(objectivesOf(withObjectives(rows))).toHaveLength(1);
  });

  it("recognises the columns of the scales without reading their words", () => {
    const rows = [
      ["Settore/servizio", "Ob. operativo", "Strategicità", "Complessità", "Natura"],
      ["Uno", "x", "Alta", 3, "Sviluppo"],
    ];
    expect(issuesOf(withObjectives(rows))).toEqual([]);
  });

  it("skips empty rows and counts them", () => {
    const rows = [
      ["Settore/servizio", "Ob. operativo"],
      ["Uno", "a"],
      [null, "  "],
      ["Uno", "b"],
    ];
    expect(objectivesOf(withObjectives(rows)).map(({ row, code }) => [row, code])).toEqual([
      [0, "1"],
      [2, "3"],
    ]);
  });

  it.each<[string, string, CellLiteral, string]>([
    ["an objective without words", "Ob. operativo", null, "required-cell-empty Obiettivi!B2"],
    ["a truth value for words", "Ob. operativo", true, "boolean-unexpected Obiettivi!B2"],
    ["an Excel error for words", "Ob. operativo", { error: "#N/A" }, "excel-error Obiettivi!B2"],
  ])("reports %s", (_, header, cell, expected) => {
    expect(
      issuesOf(
        withObjectives([
          ["Settore", header],
          ["Uno", cell],
        ]),
      ),
    ).toEqual([expected]);
  });

  it.each<[string, CellLiteral, string]>([
    ["Tipo obiettivo", "Performnce", "value-not-in-list"],
    ["Tipo obiettivo", 1, "value-not-in-list"],
    ["Peso assegnato", "dieci", "number-unreadable"],
    ["Peso assegnato", "1.234", "number-ambiguous"],
    ["Peso assegnato", true, "boolean-unexpected"],
    ["Peso assegnato", { date: 45000 }, "number-is-date"],
    ["Grado %", 101, "percentage-out-of-range"],
    ["Grado %", "-1", "percentage-out-of-range"],
    ["Grado %", 0.5, "grade-looks-like-fraction"],
    ["Grado %", "metà", "number-unreadable"],
    ["Missione", { date: 45000 }, "text-turned-into-date"],
    ["Motivazione", false, "boolean-unexpected"],
    ["Risorse", { error: "#VALUE!" }, "excel-error"],
  ])("in «%s», %p, is one issue on its cell", (header, cell, code) => {
    expect(issuesOf(oneWith(header, cell))).toEqual([`${code} Obiettivi!C2`]);
  });
});

describe("weights", () => {
  function weightOf(cell: CellLiteral, total: CellLiteral = 100): string | null {
    const parameters = [...CHOSEN, ["Totale dei pesi", total]];
    const { assignedWeight } = only(oneWith("Peso assegnato", cell, parameters));
    return assignedWeight && fullText(assignedWeight, 0);
  }

  it.each<[CellLiteral, string | null]>([
    [30, "30"],
    ["30,5", "30.5"],
    [0, "0"],
    [0.3, "0.3"],
    [-5, "-5"],
    [null, null],
    [{ percent: 0.3 }, "30"],
    ["30%", "30"],
  ])("reads %p as %s", (cell, weight) => {
    expect(weightOf(cell)).toBe(weight);
  });

  it("takes a percentage for that share of the total", () => {
    const isShare = (cell: CellLiteral) => only(oneWith("Peso", cell)).isWeightShare;
    expect(weightOf({ percent: 0.3 })).toBe("30");
    expect([{ percent: 0.3 }, "30%", 30].map(isShare)).toEqual([true, true, false]);
  });
});

function fail(): never {
  throw new Error("a figure is missing");
}
