import { readWorkbook } from "../../src/core/sheet/reading/reader";
import { createLocator } from "../../src/core/sheet/reading/locate";
import { evaluatePlan } from "../../src/core/scoring/evaluate";
import { followOnIssuesOf } from "../../src/app/followOnIssues";
import { isError } from "../../src/core/domain/severity";
import { workbook, type CellLiteral, type WorkbookLiteral } from "../fixtures/snapshot";

type Row = readonly CellLiteral[];

/** Every error that is said of a Consuntivo with assigned weights, as "code cell". */
function errorsOf(rows: readonly Row[], parameters: readonly Row[] = []): readonly string[] {
  return errorsIn({
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
}

function errorsIn(tables: WorkbookLiteral): readonly string[] {
  const snapshot = workbook(tables);
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

describe("measures that could not be joined to their objective", () => {
  const ROWS = [
    ["1", "Uno", "a", null],
    ["1", "Due", "b", null],
    ["2", "Uno", "c", null],
    ["3", "Uno", "d", "Raggiunto"],
  ] as const;
  const MEASURES = [["Codice obiettivo", "Settore/servizio", "Attività", "Completata"]] as const;

  const measured = (
    activities: readonly Row[],
    phase: string | null = "Consuntivo",
    headers: Row = ["Codice", "Settore/servizio", "Ob. operativo", "Esito"],
  ) =>
    errorsIn({
      Parametri: [
        ["Parametro", "Valore"],
        ["Anno", 2024],
        ["Fase", phase],
        ["Pesi", "Uguali"],
        ["Risultato dell'obiettivo", "In proporzione al grado"],
      ],
      Obiettivi: [headers, ...ROWS],
      Attività: activities,
    });

  it("are the one thing told where the objectives have no codes", () => {
    const headers = ["N.", "Settore/servizio", "Ob. operativo", "Esito"];
    const activities = [...MEASURES, ["2", null, "x", "Sì"]];
    expect(measured(activities, "Consuntivo", headers)).toEqual(["codes-column-missing -"]);
    expect(measured(activities, null, headers)).toEqual(["codes-column-missing -"]);
  });

  it("are the one thing told where they name none", () => {
    expect(
      measured([
        ["Attività", "Completata"],
        ["x", "Sì"],
      ]),
    ).toEqual(["required-column-missing -"]);
  });

  it("ask nothing of those that an ambiguous code may mean, but of the others", () => {
    const activities = [...MEASURES, ["1", null, "x", "Sì"]];
    expect(measured(activities)).toEqual([
      "objective-code-ambiguous Attività!B2",
      "outcome-missing Obiettivi!D4",
    ]);
    expect(measured(activities, null)).toEqual(["objective-code-ambiguous Attività!B2"]);
  });

  it("ask nothing of the one that a code written otherwise may mean", () => {
    const activities = [...MEASURES, ["02", null, "x", "Sì"], ["1", "Uno", "y", "Sì"]];
    expect(measured([...activities, ["1", "Due", "z", "Sì"]])).toEqual([
      "objective-code-unknown Attività!A2",
    ]);
    expect(measured([...MEASURES, ["2", "Due", "x", "Sì"]])).toEqual([
      "objective-code-not-in-unit Attività!B2",
      "outcome-missing Obiettivi!D2",
      "outcome-missing Obiettivi!D3",
    ]);
  });
});

it("an indicator that names an unknown band is not also asked how it is compared", () => {
  const rows = [["1", "n. giorni", 5, "Tempo"]];
  const tables = {
    Parametri: [
      ["Parametro", "Valore"],
      ["Anno", 2024],
      ["Fase", "Consuntivo"],
      ["Pesi", "Uguali"],
    ],
    Obiettivi: [
      ["Codice", "Settore/servizio", "Ob. operativo"],
      ["1", "Uno", "a"],
    ],
    Indicatori: [["Codice obiettivo", "Indicatore", "Valore a consuntivo", "Fascia"], ...rows],
    FasceDiPunteggio: [
      ["Fascia", "Si applica a", "Da", "A", "Valore da"],
      ["Tempi", "Valore", 0, 10, 100],
    ],
  };
  expect(errorsIn(tables)).toEqual(["band-unknown Indicatori!D2"]);
});
