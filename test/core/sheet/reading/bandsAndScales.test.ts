import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { number } from "../../../fixtures/plan";
import { CHOSEN } from "./issuesOf";

const OBJECTIVES = [
  ["Codice", "Settore/servizio", "Ob. operativo", "Strategicità", "Complessità", "Natura"],
  [1, "Uno", "a", "alta", "Bassa", "boh"],
];

function planOf(table: string, ...rows: readonly (readonly CellLiteral[])[]) {
  const { plan } = readWorkbook(
    workbook({ Parametri: CHOSEN, Obiettivi: OBJECTIVES, [table]: rows }),
  );
  if (!plan) throw new Error("no plan");
  return plan;
}

describe("FasceDiPunteggio", () => {
  const headers = ["Fascia", "Si applica a", "Da", "A", "Valore da", "Valore a", "Etichetta"];
  const bandsOf = (...rows: readonly (readonly CellLiteral[])[]) =>
    planOf("FasceDiPunteggio", headers, ...rows).bands;
  const faultsOf = (...row: readonly CellLiteral[]) =>
    bandsOf(row)[0]?.faults.map(({ code }) => code);

  it("are gathered by their names", () => {
    const bands = bandsOf(
      ["Tempi", null, 0, 30, 100, null, "buono"],
      ["Costi", null, 0, null, 10, null],
      ["TEMPI", "Valore", 31, null, 0, 50],
    );
    expect(bands.map(({ name, subject }) => `${name} ${subject}`)).toEqual([
      "Tempi actual",
      "Costi achievement",
    ]);
    expect(bands[0]?.rows[0]).toEqual({
      row: 0,
      from: number(0),
      to: number(30),
      fromValue: number(100),
      toValue: number(100),
      label: "buono",
    });
    expect(bands[0]?.rows[1]).toMatchObject({ to: null, toValue: number(50) });
  });

  it("may not contradict themselves in what they apply to", () => {
    const [band] = bandsOf(["Tempi", "Valore", 0, 1, 1], ["Tempi", "Grado", 1, 2, 1]);
    expect(band?.faults.map(({ code }) => code)).toEqual(["band-subjects-differ"]);
  });

  it("keep what is empty or cannot be read", () => {
    expect(faultsOf("Tempi", null, null, 1, 1)).toEqual(["required-cell-empty"]);
    expect(faultsOf("Tempi", null, 0, 1, null)).toEqual(["required-cell-empty"]);
    expect(faultsOf("Tempi", null, 0, "oltre", 1)).toEqual(["number-unreadable"]);
    expect(faultsOf("Tempi", "Voto", 0, 1, 1)).toEqual(["value-not-in-list"]);
    expect(faultsOf("Tempi", null, { error: "#REF!" }, 1, 1)).toEqual(["excel-error"]);
  });
});

describe("Scale", () => {
  const headers = ["Scala", "Voce", "Punti"];
  const read = (...rows: readonly (readonly CellLiteral[])[]) => planOf("Scale", headers, ...rows);

  it("give the points of the words of an objective, whatever their case", () => {
    const { objectives, scales } = read(
      ["Strategicità", "Alta", 3],
      ["Complessità", "bassa", 1],
      ["Natura", "Sviluppo", "1,5"],
    );
    expect(scales.faults).toEqual([]);
    expect(objectives[0]?.scaleChoices).toEqual({
      importance: {
        kind: "entry",
        entry: { scale: "importance", entry: "Alta", points: number(3) },
      },
      complexity: {
        kind: "entry",
        entry: { scale: "complexity", entry: "bassa", points: number(1) },
      },
      nature: { kind: "unknown", word: "boh" },
    });
  });

  it("keep what is twice, negative, empty or unknown", () => {
    const faults = (...rows: readonly (readonly CellLiteral[])[]) =>
      read(...rows).scales.faults.map(({ code }) => code);
    expect(faults(["Natura", "a", 1], ["Natura", "A", 1])).toEqual(["scale-entry-twice"]);
    expect(faults(["Natura", "a", -1])).toEqual(["scale-points-negative"]);
    expect(faults(["Natura", "a", null])).toEqual(["required-cell-empty"]);
    expect(faults(["Colore", "a", 1])).toEqual(["value-not-in-list"]);
    expect(faults(["Natura", "a", 0])).toEqual([]);
  });
});
