import { fullText } from "../../../../src/core/numeric/decimal";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

const HEADERS = ["Settore/servizio", "Tipo", "Responsabile", "Risultato minimo atteso", "Note"];

function withUnits(rows: readonly (readonly CellLiteral[])[], named: readonly CellLiteral[] = []) {
  return workbook({
    Parametri: CHOSEN,
    Strutture: rows,
    Obiettivi: [
      ["Codice", "Settore/servizio", "Ob. operativo"],
      ...named.map((unit, row) => [row + 1, unit, "Obiettivo"]),
    ],
  });
}

function unitsNamed(snapshot: ReturnType<typeof workbook>): readonly string[] {
  return (readWorkbook(snapshot).plan?.units ?? []).map(({ name }) => name);
}

function membershipsIn(snapshot: ReturnType<typeof workbook>) {
  return (readWorkbook(snapshot).plan?.objectives ?? []).map(({ units }) => units);
}

describe("Strutture", () => {
  it("gives the order, the spelling, the type and the minimum of each unit", () => {
    const { plan, issues } = readWorkbook(
      withUnits(
        [
          HEADERS,
          ["Servizi Tecnici (*)", "servizio", "Titolare", { percent: 0.87 }, "nota"],
          [],
          ["Area Finanziaria", "AREA", null, null],
          ["Affari generali", null, null, "85,5"],
        ],
        ["affari  generali", "SERVIZI TECNICI"],
      ),
    );
    expect(issues).toEqual([]);
    expect(plan?.units).toMatchObject([
      { row: 0, name: "Servizi Tecnici (*)", type: "service" },
      { row: 2, name: "Area Finanziaria", type: "area", minimum: null },
      { row: 3, name: "Affari generali", type: null },
    ]);
    expect(plan?.units.map(({ minimum }) => minimum && fullText(minimum, 0))).toEqual([
      "87",
      null,
      "85.5",
    ]);
    expect(plan?.objectives.map(({ units }) => units)).toEqual([[2], [0]]);
  });

  it.each(["Settore", "Servizio", "Area", "Struttura", "Unità organizzativa"])(
    "may call its column %s",
    (name) => {
      expect(unitsNamed(withUnits([[name], ["Uno"], ["Due"]]))).toEqual(["Uno", "Due"]);
    },
  );

  it("makes a unit named elsewhere and missing here an error that suggests the nearest", () => {
    const snapshot = withUnits(
      [HEADERS, ["Area Tecnica"], ["Area Sociale"]],
      ["Area Tecncia", "Polizia locale"],
    );
    expect(issuesOf(snapshot)).toEqual(["unit-unknown Obiettivi!B2", "unit-unknown Obiettivi!B3"]);
    expect(readWorkbook(snapshot).issues.map(({ params }) => params)).toEqual([
      { name: "Area Tecncia", nearest: "Area Tecnica" },
      { name: "Polizia locale", nearest: null },
    ]);
  });

  it.each(["SERVIZI", "Settori:", "Aree", "unità organizzative"])(
    "says that %p is only a heading",
    (heading) => {
      const snapshot = withUnits([HEADERS, [heading], ["Area Tecnica", "Area"]]);
      expect(issuesOf(snapshot)).toEqual(["unit-heading-row Strutture!A2"]);
      expect(unitsNamed(snapshot)).toEqual(["Area Tecnica"]);
    },
  );

  it("takes for a unit whatever has a type, a head or a minimum", () => {
    expect(issuesOf(withUnits([HEADERS, ["Servizi", "Servizio"]]))).toEqual([]);
  });

  it("may not name a unit twice, nor with a footnote mark", () => {
    const snapshot = withUnits([HEADERS, ["Area Tecnica"], [], ["AREA TECNICA (*)"]]);
    expect(issuesOf(snapshot)).toEqual(["unit-twice Strutture!A4"]);
    expect(readWorkbook(snapshot).issues[0]?.params).toEqual({
      name: "AREA TECNICA (*)",
      firstRow: 2,
    });
  });

  it.each<[string, readonly CellLiteral[], string]>([
    ["a row without a name", [null, "Area"], "required-cell-empty Strutture!A2"],
    ["a type that is none", ["Uno", "Ufficio"], "value-not-in-list Strutture!B2"],
    [
      "a fraction for a minimum",
      ["Uno", null, null, 0.85],
      "threshold-looks-like-fraction Strutture!D2",
    ],
    ["a minimum above 100", ["Uno", null, null, 101], "percentage-out-of-range Strutture!D2"],
    ["an Excel error", ["Uno", null, { error: "#REF!" }], "excel-error Strutture!C2"],
    ["a truth value for a name", [true], "boolean-unexpected Strutture!A2"],
  ])("reports %s", (_, row, expected) => {
    expect(issuesOf(withUnits([HEADERS, row]))).toEqual([expected]);
  });

  it("needs its column of names, and without it the units are those named elsewhere", () => {
    const snapshot = withUnits(
      [
        ["Nome", "Tipo"],
        ["Uno", "Area"],
      ],
      ["Uno"],
    );
    expect(issuesOf(snapshot)).toEqual(["required-column-missing -"]);
    expect(unitsNamed(snapshot)).toEqual(["Uno"]);
  });

  it("with no row filled is as if it were not there", () => {
    const snapshot = withUnits([HEADERS, []], ["Uno"]);
    expect(issuesOf(snapshot)).toEqual([]);
    expect(unitsNamed(snapshot)).toEqual(["Uno"]);
  });

  it("never reads the columns that are written", () => {
    const rows = [
      [...HEADERS, "Valutazione"],
      ["Uno", null, null, null, null, { error: "#REF!" }],
    ];
    expect(issuesOf(withUnits(rows))).toEqual([]);
  });
});

describe("without Strutture", () => {
  it("units are those named elsewhere, as first met, in order of appearance", () => {
    const snapshot = workbook({
      Parametri: CHOSEN,
      ObiettiviInNumero: [
        ["Tipo obiettivo", "Settore/servizio", "Assegnati"],
        ["Ordinario", "Terzo", 1],
        ["Ordinario", "secondo", 1],
      ],
      Obiettivi: [
        ["Settore/servizio", "Ob. operativo"],
        ["Secondo (*)", "a"],
        ["Primo;SECONDO", "b"],
      ],
    });
    expect(issuesOf(snapshot)).toEqual([]);
    const plan = readWorkbook(snapshot).plan;
    expect(plan?.units).toEqual(
      ["Secondo (*)", "Primo", "Terzo"].map((name) => ({
        row: null,
        name,
        type: null,
        minimum: null,
        totalWeight: null,
        owner: null,
        notes: null,
      })),
    );
    expect(plan?.objectives.map(({ units }) => units)).toEqual([[0], [1, 0]]);
    expect(plan?.counted.map(({ units }) => units)).toEqual([[2], [0]]);
  });
});

describe("the units of a cell", () => {
  const listed = [HEADERS, ["Uno"], ["Due"], ["Tre"]];

  it.each<[string, CellLiteral, unknown]>([
    ["one", "Due", [1]],
    ["several, by semicolons, in their order", "Tre; Uno", [2, 0]],
    ["several, by line breaks", "Due\r\nTre", [1, 2]],
    ["one written twice", "Due;due", [1]],
    ["a separator too many", "Due;", [1]],
    ["all", "Tutti", "all"],
    ["all, shouted", "TUTTI ", "all"],
  ])("may be %s", (_, cell, units) => {
    const snapshot = withUnits(listed, [cell]);
    expect(membershipsIn(snapshot)).toEqual([units]);
    expect(issuesOf(snapshot)).toEqual([]);
  });

  it("are one where Strutture has a name with a separator in it", () => {
    const snapshot = withUnits(
      [HEADERS, ["Tributi\ne commercio"]],
      ["Tributi e commercio", "Tributi\ne commercio"],
    );
    expect(membershipsIn(snapshot)).toEqual([[0], [0]]);
  });

  it.each<[string, CellLiteral, readonly string[]]>([
    ["nothing", null, ["required-cell-empty Obiettivi!B2"]],
    ["all and one", "Tutti; Uno", ["all-units-with-others Obiettivi!B2"]],
    ["one known and one not", "Uno; Boh", ["unit-unknown Obiettivi!B2"]],
    ["only separators", ";;", ["unit-unknown Obiettivi!B2"]],
    ["a dash", "-", ["unit-unknown Obiettivi!B2"]],
    ["an Excel error", { error: "#N/A" }, ["excel-error Obiettivi!B2"]],
    ["a truth value", false, ["boolean-unexpected Obiettivi!B2"]],
  ])("may not be %s", (_, cell, expected) => {
    expect(issuesOf(withUnits(listed, [cell]))).toEqual(expected);
  });

  it("are never a dash, without Strutture either", () => {
    const snapshot = workbook({
      Parametri: CHOSEN,
      Obiettivi: [
        ["Settore/servizio", "Ob. operativo"],
        ["-", "a"],
      ],
    });
    expect(issuesOf(snapshot)).toEqual(["unit-unknown Obiettivi!A2"]);
    expect(unitsNamed(snapshot)).toEqual([]);
  });
});

describe("Tutti", () => {
  it("names nobody where no unit is named: said once, on the first such cell", () => {
    const rows = [
      ["Settore/servizio", "Ob. operativo"],
      ["Tutti", "a"],
      ["Tutti", "b"],
    ];
    const found = issuesOf(workbook({ Parametri: CHOSEN, Obiettivi: rows }));
    expect(found).toEqual(["all-units-of-none Obiettivi!A2"]);
  });
});
