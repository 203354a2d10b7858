import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

type Rows = readonly (readonly CellLiteral[])[];

describe("the key of an objective, unit and code", () => {
  function keyed(...rows: Rows) {
    const objectives = [
      ["Codice", "Settore/servizio", "Ob. operativo"],
      ...rows.map(([code, unit]) => [code ?? null, unit ?? null, "x"]),
    ];
    return workbook({ Parametri: CHOSEN, Obiettivi: objectives });
  }

  it.each<[CellLiteral, string]>([
    [1, "1"],
    [1.0, "1"],
    ["1.0", "1.0"],
    ["01", "01"],
    [" A1 ", "A1"],
    [1.1, "1.1"],
    [null, "1"],
  ])("takes %p for the code %p", (cell, code) => {
    expect(readWorkbook(keyed([cell, "Uno"])).plan?.objectives).toMatchObject([{ code }]);
  });

  it("may repeat a code in another unit", () => {
    expect(issuesOf(keyed([1, "Uno"], [1, "Due"], ["1", "Tre"]))).toEqual([]);
  });

  it.each<[string, Rows, string]>([
    [
      "the same unit",
      [
        [1, "Uno"],
        ["1", "uno"],
      ],
      "objective-twice Obiettivi!A3",
    ],
    [
      "one of several units",
      [
        [1, "Uno;Due"],
        [1, "Tre;Due"],
      ],
      "objective-twice Obiettivi!A3",
    ],
    [
      "Tutti after a unit",
      [
        [1, "Uno"],
        [1, "Tutti"],
      ],
      "objective-twice Obiettivi!A3",
    ],
    [
      "a unit after Tutti",
      [
        [1, "Tutti"],
        [1, "Uno"],
      ],
      "objective-twice Obiettivi!A3",
    ],
    [
      "Tutti twice",
      [
        [1, "Tutti"],
        [1, "Tutti"],
        [2, "Uno"],
      ],
      "objective-twice Obiettivi!A3",
    ],
    [
      "a code that differs in case",
      [
        ["a", "Uno"],
        ["A", "Uno"],
      ],
      "objective-twice Obiettivi!A3",
    ],
    [
      "the number of a row without code",
      [
        ["2", "Uno"],
        [null, "Uno"],
      ],
      "objective-twice Obiettivi!B3",
    ],
  ])("may not be in %s", (_, rows, expected) => {
    expect(issuesOf(keyed(...rows))).toEqual([expected]);
  });

  it("names the first row that has it and the unit where both stand", () => {
    const { issues } = readWorkbook(keyed([7, "Zero"], [1, "Uno;Due"], [1, "Due"], [1, "Due"]));
    expect(issues.map(({ params }) => params)).toEqual([
      { code: "1", unit: "Due", firstRow: 3 },
      { code: "1", unit: "Due", firstRow: 3 },
    ]);
  });

  it("is nobody's while the unit is not known", () => {
    expect(issuesOf(keyed([1, null], [1, null]))).toEqual([
      "required-cell-empty Obiettivi!B2",
      "required-cell-empty Obiettivi!B3",
    ]);
  });
});
