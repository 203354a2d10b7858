import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral, type WorkbookLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

const NO_ROWS = [["Settore/servizio", "Ob. operativo"]];

function withParameters(...rows: (readonly CellLiteral[])[]): WorkbookLiteral {
  return { Parametri: [...CHOSEN, ...rows], Obiettivi: NO_ROWS };
}

function parametersOf(literal: WorkbookLiteral) {
  return readWorkbook(workbook(literal)).parameters;
}

describe("a parameter under the name that it had", () => {
  it.each<[string, CellLiteral, string, unknown]>([
    ["Confronto con soglie e minimi", "Almeno", "thresholdsMetBy", "equalOrAbove"],
    ["Confronto con soglie e minimi", "Superiore", "thresholdsMetBy", "above"],
    ["Misura della valutazione", "Indice", "evaluationMeasure", "index"],
    ["Sotto il minimo", "Zero", "belowMinimum", "zero"],
    ["Strutture valutate su", "Ordinario", "unitsEvaluatedOn", "ordinary"],
    ["Formula decrescente", "Lineare", "beyondTarget", "linear"],
  ])("reads %s «%s»", (name, word, id, value) => {
    expect(parametersOf(withParameters([name, word]))).toHaveProperty(id, value);
  });

  it.each([
    ["Peso intero o zero", "wholeOrNothing"],
    ["Proporzionale", "proportional"],
  ])("reads Attribuzione del risultato «%s»", (word, attribution) => {
    const rows = [
      ["Parametro", "Valore"],
      ["Attribuzione del risultato", word],
    ];
    expect(parametersOf({ Parametri: rows, Obiettivi: NO_ROWS })).toMatchObject({ attribution });
  });

  it("reads the threshold of the judgement, and finds its cell", () => {
    const snapshot = workbook(withParameters(["Soglia performance", 0.9]));
    expect(issuesOf(snapshot)).toEqual(["threshold-looks-like-fraction Parametri!B5"]);
  });

  it("is the same parameter as under its present name", () => {
    const both = [
      ["Sotto il minimo", "Zero"],
      ["Valutazione sotto il minimo", "Risultato conseguito"],
    ];
    expect(issuesOf(workbook({ Parametri: [...CHOSEN, ...both], Obiettivi: NO_ROWS }))).toEqual([
      "parameter-twice Parametri!B6",
    ]);
  });

  it("suggests the present name where it is misspelt", () => {
    const { issues } = readWorkbook(workbook(withParameters(["Soglia perfomance", 90])));
    const unknown = issues.find(({ code }) => code === "parameter-unknown");
    expect(unknown?.params).toMatchObject({ nearest: "Soglia per il giudizio positivo" });
  });
});

describe("the name of the plan", () => {
  it.each(["Piano dettagliato degli obiettivi", "Piano Obiettivi del Comune"])(
    "may be «%s»",
    (name) => {
      expect(parametersOf(withParameters(["Denominazione del piano", name])).planName).toBe(name);
    },
  );
});

describe("the column Fonte", () => {
  it("says who set a parameter, under whichever of its names", () => {
    const snapshot = workbook({
      Parametri: [
        ["Parametro", "Valore", "Fonte"],
        ["Anno", 2024],
        ["Sotto il minimo", "Zero", " SMVP art. 7 "],
        ["Pesi", "Uguali", null],
      ],
      Obiettivi: NO_ROWS,
    });
    expect(readWorkbook(snapshot).plan?.parameterSources).toEqual({ belowMinimum: "SMVP art. 7" });
  });
});
