import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

type Rows = readonly (readonly CellLiteral[])[];

const OBJECTIVES: Rows = [
  ["Codice", "Settore/servizio", "Ob. operativo", "Esito"],
  ["1", "Uno", "a", "Escluso"],
  ["1", "Due", "b", "Escluso"],
  ["2", "Uno", "c", "Escluso"],
];

function withTables(tables: Readonly<Record<string, Rows>>) {
  return workbook({ Parametri: CHOSEN, Obiettivi: OBJECTIVES, ...tables });
}

describe("Testi", () => {
  it("is read with the year, or for every year", () => {
    const snapshot = withTables({
      Testi: [
        ["Anno", "Sezione", "Testo"],
        [2024, " Premessa ", "Prima riga\nseconda"],
        [null, "Conclusioni", "Sempre"],
        [2023, "Premessa", "Altro anno"],
        [2024, "Vuota", null],
      ],
    });
    expect(issuesOf(snapshot)).toEqual([]);
    expect(readWorkbook(snapshot).plan?.texts).toEqual([
      { year: 2024, section: "Premessa", text: "Prima riga\nseconda" },
      { year: null, section: "Conclusioni", text: "Sempre" },
      { year: 2023, section: "Premessa", text: "Altro anno" },
    ]);
  });

  it("needs a section and a year that can be read", () => {
    const snapshot = withTables({
      Testi: [
        ["Anno", "Sezione", "Testo"],
        ["ieri", "Premessa", "x"],
        [2024, null, "y"],
      ],
    });
    expect(issuesOf(snapshot)).toEqual([
      "year-unreadable Testi!A2",
      "required-cell-empty Testi!B3",
    ]);
  });
});

describe("Variazioni", () => {
  const HEADERS = ["Anno", "Codice obiettivo", "Settore/servizio", "Variazione", "Atto"];

  function actsWith(...rows: Rows) {
    const snapshot = withTables({ Variazioni: [HEADERS, ...rows] });
    return readWorkbook(snapshot).plan?.objectives.map(({ variationAct }) => variationAct);
  }

  it("gives its act to the objective of that code and unit, in that year", () => {
    const whole = withTables({ Variazioni: [HEADERS, [2024, "1", "Due", "Tolto", "DGC 12/2024"]] });
    expect(issuesOf(whole)).toEqual([]);
    expect(actsWith([2024, "1", "Due", "Tolto", "DGC 12/2024"])).toEqual([
      null,
      "DGC 12/2024",
      null,
    ]);
    expect(actsWith([2023, "2", "Uno", "Tolto", "DGC 12/2023"])).toEqual([null, null, null]);
    expect(actsWith([null, "2", null, "Tolto", "DGC 9"])).toEqual([null, null, "DGC 9"]);
  });

  it("gives no act to an objective for a row that says none, nor for one that is no longer there", () => {
    const rows: Rows = [
      [2024, "99", "Uno", "Tolto", "DGC 1"],
      [2024, "1", "Settore soppresso", "Tolto", "DGC 1"],
      [2024, "2", "Uno", "Tolto", null],
    ];
    expect(actsWith(...rows)).toEqual([null, null, null]);
    expect(issuesOf(withTables({ Variazioni: [HEADERS, ...rows] }))).toEqual([
      "variation-without-act Variazioni!E4",
    ]);
  });
});
