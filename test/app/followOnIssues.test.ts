import { readWorkbook } from "../../src/core/sheet/reading/reader";
import { createLocator } from "../../src/core/sheet/reading/locate";
import { evaluatePlan } from "../../src/core/scoring/evaluate";
import { followOnIssuesOf } from "../../src/app/followOnIssues";
import { isError } from "../../src/core/domain/severity";
import { workbook, type CellLiteral } from "../fixtures/snapshot";

type Row = readonly CellLiteral[];

/** Every error that is said of a Consuntivo with assigned weights, as "code cell". */
function errorsOf(rows: readonly Row[], parameters: readonly Row[] = []): readonly string[] {
  const snapshot = workbook({
    Parametri: [
      ["Parametro", "Valore"],
      ["Anno", 2024],
      ["Fase", "Consuntivo"],
      ["Pesi", "Assegnati"],
      ["Risultato dell'obiettivo", "In proporzione al grado"],
      ...parameters,
    ],
    Obiettivi: [
      ["Settore/servizio", "Ob. operativo", "Tipo obiettivo", "Peso", "Esito", "Grado"],
      ...rows,
    ],
  });
  const locate = createLocator(snapshot);
  const { plan, issues } = readWorkbook(snapshot);
  const isFollowOn = followOnIssuesOf(issues, locate);
  const found = plan ? evaluatePlan(plan, false).issues.filter((each) => !isFollowOn(each)) : [];
  return [...issues, ...found]
    .filter(isError)
    .map(({ code, place }) => `${code} ${(place && locate(place).cell) ?? "-"}`);
}

describe("one problem, one issue", () => {
  it.each<[string, readonly Row[], string]>([
    [
      "an outcome that is no outcome is not also missing",
      [["Uno", "a", null, 100, "rinviato", null]],
      "outcome-unknown Obiettivi!E2",
    ],
    [
      "a grade above 100 is not also a missing outcome",
      [["Uno", "a", null, 100, null, 101]],
      "percentage-out-of-range Obiettivi!F2",
    ],
    [
      "a weight that is no number is not also missing, nor a wrong sum",
      [
        ["Uno", "a", null, 60, "Sì", null],
        ["Uno", "b", null, "abc", "Escluso", null],
      ],
      "number-unreadable Obiettivi!D3",
    ],
    [
      "a kind that is no kind says nothing of its weight",
      [
        ["Uno", "a", null, 100, "Sì", null],
        ["Uno", "b", "Ordinarioo", null, "Sì", null],
      ],
      "value-not-in-list Obiettivi!C3",
    ],
  ])("%s", (_, rows, expected) => {
    expect(errorsOf(rows)).toEqual([expected]);
  });

  it("a total that cannot be read makes no sum wrong", () => {
    const total = [["Totale dei pesi", "1.000"]];
    expect(errorsOf([["Uno", "a", null, 1000, "Sì", null]], total)).toEqual([
      "number-ambiguous Parametri!B6",
    ]);
  });

  it("but two problems of one row are two", () => {
    expect(errorsOf([["Uno", "a", null, null, "rinviato", null]])).toEqual([
      "outcome-unknown Obiettivi!E2",
      "weight-missing Obiettivi!D2",
    ]);
  });
});
