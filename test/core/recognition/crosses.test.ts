import type { Cell } from "../../../src/core/workbook/snapshot";
import { percent, sheet } from "./layouts/layout";
import { understoodOf, withColumns, type Rows } from "./understood";

describe("crosses", () => {
  const scale = (...heads: readonly Cell[]) =>
    withColumns(
      [heads[0] ?? null, null, null],
      [heads[1] ?? null, "X", null],
      [heads[2] ?? null, null, "X"],
    );

  it.each([
    ["texts", ["0%", "50%", "100%"]],
    ["numbers", [percent(0), percent(0.5), percent(1)]],
    ["falling", ["100 %", "50 %", "0 %"]],
  ])("under percentages give them as grades: %s", (shows, heads) => {
    const { doubts, column } = understoodOf(scale(...heads));
    expect(doubts).toEqual([]);
    expect(column("grade")).toEqual(shows === "falling" ? [50, 0] : [50, 100]);
  });

  it("two of them in a row are both copied, for the calculation to ask about", () => {
    const rows = withColumns(["50%", "X", "X"], ["100%", "X", null]);
    expect(understoodOf(rows).column("grade")).toEqual(["50% / 100%", 50]);
    const words = withColumns(["Raggiunto", "X", "X"], ["Non raggiunto", "X", null]);
    expect(understoodOf(words).column("outcome")).toEqual([
      "Raggiunto / Non raggiunto",
      "Raggiunto",
    ]);
  });

  const answered: Rows = [
    ["Settore", "Obiettivo", "Peso", "Raggiunto", null, null],
    [null, null, null, "SI", "NO", "In parte"],
    ["Tecnico", "Piano asfalti", 60, null, null, "X"],
    ["Tecnico", "Scuola sicura", 40, null, "X", null],
  ];

  it.each([
    ["merged over them", sheet("Foglio1", answered, "D1:F1 A1:A2 B1:B2 C1:C2")],
    ["centred over them", sheet("Foglio1", answered)],
  ])("under the answers to a heading that is %s are outcomes", (_, block) => {
    const { doubts, column } = understoodOf(block);
    expect(doubts).toEqual([]);
    expect(column("operationalObjective")).toEqual(["Piano asfalti", "Scuola sicura"]);
    expect(column("outcome")).toEqual(["Parzialmente raggiunto", "Non raggiunto"]);
  });

  it("under headings that hold question and answer are outcomes", () => {
    const rows = withColumns(
      ["Raggiunto SI", "X", null],
      ["Raggiunto NO", null, null],
      ["Raggiunto in parte", null, "X"],
    );
    const { doubts, column } = understoodOf(rows);
    expect(doubts).toEqual([]);
    expect(column("outcome")).toEqual(["Raggiunto", "Parzialmente raggiunto"]);
  });

  it("under the answers to another question are none", () => {
    const other = answered.map((row) =>
      row.map((cell) => (cell === "Raggiunto" ? "Trasversale" : cell)),
    );
    const { column } = understoodOf(sheet("Foglio1", other, "D1:F1 A1:A2 B1:B2 C1:C2"));
    expect(column("outcome")).toEqual([null, null]);
  });
});
