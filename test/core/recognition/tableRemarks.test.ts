import { tableRemarks, type TableRemark } from "../../../src/core/recognition/tableRemarks";
import type { SheetBlock } from "../../../src/core/workbook/block";
import { blockOf } from "./block";
import { understoodOf, withColumns, type Rows } from "./understood";

function remarksOn(rows: Rows | SheetBlock): readonly TableRemark[] {
  const [first] = understoodOf(rows).chosen;
  if (first === undefined) throw new Error("No table was found.");
  return tableRemarks(first.source, first.choices);
}

describe("what is said of a table before it is copied", () => {
  it("a cell that names several units of the column as if they were one", () => {
    const heads = ["Settore", "Obiettivo", "Esito"];
    const rows = [
      ["Tecnico, Ragioneria", "Riordino dell'archivio", "Raggiunto"],
      ["Tecnico", "Sportello digitale", "Raggiunto"],
      ["Ragioneria", "Bilancio partecipato", "Raggiunto"],
      ["Istruzione, cultura e sport", "Mensa scolastica", "Raggiunto"],
    ];
    expect(remarksOn([heads, ...rows])).toEqual([
      { kind: "unitsTogether", names: ["Tecnico, Ragioneria"] },
    ]);
    expect(remarksOn([heads, ...rows.slice(1)])).toEqual([]);
    const apart = [["Tecnico; Ragioneria", "Riordino dell'archivio", "Raggiunto"]];
    expect(remarksOn([heads, ...apart, ...rows.slice(1)])).toEqual([]);
  });

  it("the kind of counted objectives where no column says it", () => {
    const counts = [
      ["Tecnico", 5, 4],
      ["Tributi", 3, 3],
    ] as const;
    const heads = ["Settore", "Obiettivi assegnati", "Obiettivi raggiunti"];
    expect(remarksOn([heads, ...counts])).toEqual([{ kind: "givenKinds", words: ["Ordinario"] }]);
    expect(remarksOn([["Obiettivi strategici"], heads, ...counts])).toEqual([
      { kind: "givenKinds", words: ["Strategico"] },
    ]);
    const withKinds = counts.map((row) => [...row, "Ordinario"]);
    expect(remarksOn([[...heads, "Tipo obiettivo"], ...withKinds])).toEqual([]);
    const withSome = [[...counts[0], "Performance"], counts[1]];
    expect(remarksOn(blockOf([[...heads, "Tipo obiettivo"], ...withSome]))).toEqual([
      { kind: "givenKinds", words: ["Ordinario"] },
    ]);
  });

  it("weights in words", () => {
    const rows: Rows = [
      ["Settore", "Obiettivo", "Peso", "Esito"],
      ["Tecnico", "Piano asfalti", "Alto", "Raggiunto"],
      ["Tecnico", "Scuola sicura", "Medio", "Raggiunto"],
      ["Tecnico", "Verde pubblico", "Alto", "Raggiunto"],
    ];
    expect(remarksOn(rows)).toEqual([
      { kind: "weightsInWords", column: "Peso", words: ["Alto", "Medio"] },
    ]);
    expect(remarksOn(withColumns(["Esito", "Raggiunto", "Raggiunto"]))).toEqual([]);
  });

  it("indicators written into the text of an objective", () => {
    const rows: Rows = [
      ["Settore", "Obiettivo", "Peso", "Esito"],
      ["Tecnico", "Piano asfalti\nIndicatore di risultato: km rifatti", 40, "Raggiunto"],
      ["Tecnico", "Riordino degli indicatori: nuovo elenco", 30, "Raggiunto"],
      ["Tributi", "Recupero IMU. Target: 100 avvisi", 30, "Raggiunto"],
    ];
    expect(remarksOn(rows)).toEqual([{ kind: "indicatorsInTexts", rows: [2, 4] }]);
  });

  it("columns that may say what is not said otherwise", () => {
    expect(remarksOn(withColumns(["I trimestre", 25, 20]))).toEqual([
      { kind: "unsaidResults", columns: ["I trimestre"] },
    ]);
  });
});
