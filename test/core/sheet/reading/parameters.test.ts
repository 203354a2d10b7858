import { fullText } from "../../../../src/core/numeric/decimal";
import type { ParameterOverrides } from "../../../../src/core/sheet/reading/readParameters";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import {
  PARAMETER_CHOICES,
  parameterName,
  PARAMETERS,
  wordOfParameterValue,
} from "../../../../src/core/contract/parameters";
import { workbook, type CellLiteral, type WorkbookLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

const NO_ROWS = [["Settore/servizio", "Ob. operativo"]];

function withParameters(...rows: (readonly CellLiteral[])[]): WorkbookLiteral {
  return { Parametri: [["Parametro", "Valore"], ...rows], Obiettivi: NO_ROWS };
}

function parametersOf(literal: WorkbookLiteral, overrides?: ParameterOverrides) {
  return readWorkbook(workbook(literal), overrides).parameters;
}

/** The issues of one more parameter beside the usual ones, in the fifth row of the sheet. */
function issuesWith(...row: readonly CellLiteral[]): string[] {
  return issuesOf(workbook({ Parametri: [...CHOSEN, row], Obiettivi: NO_ROWS }));
}

describe("what the ente chose", () => {
  it("is read from every parameter, whatever the case and the accents", () => {
    const parameters = parametersOf(
      withParameters(
        ["ENTE", "Comune di Prova"],
        ["anno", "2024"],
        ["Triennio", "2023-2025"],
        ["Fase", "monitoraggio"],
        ["Pesi", "Strategicita e complessita"],
        ["Risultato dell'obiettivo", "IN PROPORZIONE AL GRADO"],
        ["Risultato minimo atteso", { percent: 0.85 }],
        ["Soglia per il giudizio positivo", 90],
        ["Totale dei pesi", 1000],
        ["Somma dei pesi per", "Struttura"],
        ["Se la somma non torna", "Riproporziona"],
        ["Peso degli esclusi", "Non ridistribuito"],
        ["Differenza di arrotondamento", "Ripartita sulle righe"],
        ["Decimali", 3],
        ["Soglia raggiungimento", "80%"],
        ["Soglie e minimi raggiunti con", "Solo valore superiore"],
        ["Valutazione basata su", "Percentuale"],
        ["Valutazione sotto il minimo", "Zero"],
        ["Obiettivi per valutare le strutture", "Strategico"],
        ["Formula decrescente", "Inversa"],
        ["Denominazione strutture", "Area"],
        ["Denominazione del piano", "piao - sottosezione 2.2"],
        ["Organismo di valutazione", "oiv"],
      ),
    );
    expect(parameters).toMatchObject({
      body: "Comune di Prova",
      year: 2024,
      period: "2023-2025",
      phase: "monitoring",
      weights: "scales",
      attribution: "proportional",
      weightsSumPer: "unit",
      whenSumDiffers: "reproportion",
      excludedWeight: "notRedistributed",
      roundingDifference: "distributed",
      decimals: 3,
      thresholdsMetBy: "above",
      evaluationMeasure: "percentage",
      belowMinimum: "zero",
      unitsEvaluatedOn: "strategic",
      beyondTarget: "inverse",
      unitTerm: "area",
      planName: "PIAO – sottosezione 2.2",
      evaluationBody: "oiv",
    });
    const { minimum, performanceThreshold, totalWeight, achievementThreshold } = parameters;
    expect(
      [minimum, performanceThreshold, totalWeight, achievementThreshold].map(
        (value) => value && fullText(value, 0),
      ),
    ).toEqual(["85", "90", "1000", "80"]);
  });

  it.each(
    Object.entries(PARAMETER_CHOICES).flatMap(([id, choices]) =>
      choices.map(({ word, value }) => [id, word, value] as const),
    ),
  )("reads %s «%s» as %s", (id, word, value) => {
    const name = PARAMETERS.find((parameter) => parameter.id === id)?.name ?? "";
    expect(parametersOf(withParameters([name, word]))).toHaveProperty(id, value);
  });

  it("is shown with the word that is read", () => {
    expect(wordOfParameterValue("attribution", "wholeOrNothing")).toBe("Tutto o niente");
  });
});

describe("what the ente left empty", () => {
  it("is read as nothing, which the scoring gives its default", () => {
    const empty = parametersOf(withParameters(["Pesi", null], ["Decimali", "  "]));
    expect(Object.values(empty).every((value) => value === null)).toBe(true);
  });
});

describe("the year", () => {
  it("is required", () => {
    expect(issuesOf(workbook({ Parametri: CHOSEN.slice(0, 1), Obiettivi: NO_ROWS }))).toContain(
      "year-missing -",
    );
    expect(issuesOf(workbook(withParameters(["Anno", null])))).toContain(
      "year-missing Parametri!B2",
    );
  });

  it("asks for the table where there is none, and for nothing else", () => {
    expect(issuesOf(workbook({ Obiettivi: NO_ROWS }))).toEqual(["parameters-table-missing -"]);
  });

  it.each([[999], [10000], [2024.5], ["24"], ["2024/25"], [{ date: 45000 }], [true], [-2024]])(
    "is not %p",
    (year) => {
      expect(issuesOf(workbook(withParameters(["Anno", year])))).toContain(
        "year-unreadable Parametri!B2",
      );
    },
  );

  it.each([1000, 9999])("may be %d", (year) => {
    expect(parametersOf(withParameters(["Anno", year])).year).toBe(year);
  });

  it("of the command line stands in place of the cell, whatever that holds", () => {
    for (const literal of [withParameters(["Anno", "boh"]), { Obiettivi: NO_ROWS }]) {
      const { parameters, issues } = readWorkbook(workbook(literal), { year: 2022, phase: null });
      expect(parameters.year).toBe(2022);
      expect(issues).toEqual([]);
    }
  });
});

describe("the phase of the command line", () => {
  it("stands in place of the cell", () => {
    const literal = withParameters(["Fase", "boh"]);
    expect(parametersOf(literal, { year: null, phase: "final" }).phase).toBe("final");
    expect(issuesOf(workbook(literal), { year: null, phase: "final" })).not.toContain(
      "value-not-in-list Parametri!B2",
    );
  });
});

describe("Valutazione sotto il minimo", () => {
  const withBand = (value: CellLiteral): WorkbookLiteral => ({
    ...withParameters(["Anno", 2024], [parameterName("belowMinimum"), value]),
    FasceDiPunteggio: [
      ["Fascia", "Da", "A", "Valore da"],
      ["Sotto soglia", 0, 100, 50],
      ["Zero", 0, 100, 50],
    ],
  });

  it("is the name of a band, spelled as the table spells it, where it is no word of the list", () => {
    expect(parametersOf(withBand("SOTTO SOGLIA ")).belowMinimum).toEqual({ band: "Sotto soglia" });
    expect(parametersOf(withBand("zero")).belowMinimum).toBe("zero");
  });

  it("refuses a name that no band has, and suggests the nearest", () => {
    const { issues, parameters } = readWorkbook(workbook(withBand("Sotto sogla")));
    expect(parameters.belowMinimum).toBeNull();
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "value-not-in-list",
        params: expect.objectContaining({ nearest: "Sotto soglia" }) as unknown,
      }),
    );
    expect(issuesOf(workbook(withBand("Sotto sogla")))).toContain("value-not-in-list Parametri!B3");
    expect(issuesOf(workbook(withBand(12)))).toContain("value-not-in-list Parametri!B3");
  });
});

describe("a value that cannot be", () => {
  it.each<[CellLiteral, CellLiteral, string]>([
    ["Fase", "Consuntvo", "value-not-in-list"],
    ["Fase", 3, "value-not-in-list"],
    ["Fase", true, "value-not-in-list"],
    ["Decimali", 5, "decimals-unreadable"],
    ["Decimali", -1, "decimals-unreadable"],
    ["Decimali", 1.5, "decimals-unreadable"],
    ["Decimali", "due", "decimals-unreadable"],
    ["Totale dei pesi", 0, "total-weight-not-positive"],
    ["Totale dei pesi", -100, "total-weight-not-positive"],
    ["Totale dei pesi", "cento", "number-unreadable"],
    ["Soglia raggiungimento", 0, "achievement-threshold-zero"],
    ["Soglia raggiungimento", 101, "percentage-out-of-range"],
    ["Soglia raggiungimento", 0.85, "threshold-looks-like-fraction"],
    ["Risultato minimo atteso", 0.85, "threshold-looks-like-fraction"],
    ["Soglia per il giudizio positivo", 1, "threshold-looks-like-fraction"],
    ["Soglia per il giudizio positivo", 120, "percentage-out-of-range"],
    ["Ente", false, "boolean-unexpected"],
    ["Ente", { error: "#REF!" }, "excel-error"],
    ["Decimali", { error: "#N/A" }, "excel-error"],
  ])("in «%s», %p, is one error on its cell", (name, value, code) => {
    expect(issuesWith(name, value)).toEqual([`${code} Parametri!B5`]);
  });

  it("suggests the nearest and names those allowed", () => {
    const { issues } = readWorkbook(workbook(withParameters(["Pesi", "Ugali"])));
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: "value-not-in-list",
        params: {
          name: "Pesi",
          found: { kind: "text", text: "Ugali" },
          nearest: "Uguali",
          allowed: ["Uguali", "Assegnati", "Strategicità e complessità"],
        },
      }),
    );
  });

  it("is one problem, not also a choice that was not made nor a year that is missing", () => {
    const rows = [
      ["Anno", { error: "#N/A" }],
      ["Pesi", "Ugali"],
      ["Risultato dell'obiettivo", { error: "#N/A" }],
    ] as const;
    expect(issuesOf(workbook(withParameters(...rows)))).toEqual([
      "excel-error Parametri!B2",
      "excel-error Parametri!B4",
      "value-not-in-list Parametri!B3",
    ]);
  });

  it.each([
    [{ percent: 0 }, "0"],
    [100, "100"],
    [0, "0"],
  ])("is not a minimum of %p", (value, minimum) => {
    const read = parametersOf(withParameters(["Risultato minimo atteso", value])).minimum;
    expect(read && fullText(read, 0)).toBe(minimum);
  });

  it("is not a total written as a percentage", () => {
    const read = parametersOf(withParameters(["Totale dei pesi", { percent: 1 }])).totalWeight;
    expect(read && fullText(read, 0)).toBe("100");
  });
});

describe("the rows of Parametri", () => {
  it("may hold an unknown name, which is remarked with the nearest", () => {
    const snapshot = workbook({ Parametri: [...CHOSEN, ["Decimal", 2]], Obiettivi: NO_ROWS });
    expect(issuesOf(snapshot)).toEqual(["parameter-unknown Parametri!A5"]);
    expect(readWorkbook(snapshot).issues[0]?.params).toMatchObject({ nearest: "Decimali" });
  });

  it.each<[string, readonly CellLiteral[], string]>([
    ["a number for a name", [7, 2], "parameter-unknown Parametri!A5"],
    ["a value without a name", [null, 2], "parameter-without-name Parametri!B5"],
    ["an Excel error for a name", [{ error: "#N/A" }, 2], "excel-error Parametri!A5"],
  ])("may hold %s, which is said", (_, row, expected) => {
    expect(issuesWith(...row)).toEqual([expected]);
  });

  it("may not give one parameter two values", () => {
    expect(issuesWith("anno", 2023)).toEqual(["parameter-twice Parametri!B5"]);
    const rows = [...CHOSEN, ["anno", 2023]];
    const { parameters, issues } = readWorkbook(workbook({ Parametri: rows, Obiettivi: NO_ROWS }));
    expect(parameters.year).toBe(2024);
    expect(issues[0]?.params).toEqual({ name: "Anno", firstRow: 2 });
  });

  it("may name a parameter again without a value", () => {
    expect(issuesWith("Anno", null)).toEqual([]);
    expect(parametersOf(withParameters(["Anno", null], ["Anno", 2024])).year).toBe(2024);
  });

  it("need both columns", () => {
    const snapshot = workbook({
      Parametri: [
        ["Parametro", "Valori"],
        ["Anno", 2024],
      ],
      Obiettivi: NO_ROWS,
    });
    expect(issuesOf(snapshot)[0]).toBe("required-column-missing -");
    expect(readWorkbook(snapshot).issues[0]?.params).toEqual({
      header: "Valore",
      nearest: "Valori",
    });
    expect(issuesOf(snapshot)).not.toContain("year-missing -");
  });

  it("are read when the workbook has no objectives at all, and that is said too", () => {
    const { plan, parameters, issues } = readWorkbook(workbook({ Parametri: CHOSEN }));
    expect(plan).toBeNull();
    expect(parameters.year).toBe(2024);
    expect(issues).toEqual([{ code: "no-objectives-table", params: {}, place: null }]);
  });
});
