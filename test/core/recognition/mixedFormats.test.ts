import type { Cell } from "../../../src/core/workbook/snapshot";
import { percent } from "./layouts/layout";
import { understoodOf, withColumns, type Rows } from "./understood";

describe("a number without the format of the percentages beside it", () => {
  const heading = "Grado di raggiungimento %";

  it.each<[string, Cell | number, Cell | number]>([
    ["a cell", percent(0.85), 0.9],
    ["a text", "85%", "0,9"],
  ])("is asked about: %s", (_, first, second) => {
    expect(understoodOf(withColumns([heading, first, second])).doubts).toMatchObject([
      { heading, caveat: "mixedFormats", samples: ["0,9", "85%"], isTaken: true },
    ]);
  });

  it("is asked about in weights too", () => {
    const rows: Rows = [
      ["Settore", "Obiettivo", "Peso", "Esito"],
      ["Tecnico", "Piano asfalti", percent(0.6), "Raggiunto"],
      ["Tecnico", "Scuola sicura", 0.4, "Raggiunto"],
    ];
    expect(understoodOf(rows).doubts).toMatchObject([
      { heading: "Peso", caveat: "mixedFormats", samples: ["0,4", "60%"] },
    ]);
  });

  it("is no question where it cannot be meant as one, or the user has said what it is", () => {
    for (const value of [0, 90, percent(0.009), "0,9%"]) {
      expect(understoodOf(withColumns([heading, percent(0.85), value])).doubts).toEqual([]);
    }
    const answers = new Map([["grado di raggiungimento%", "grade" as const]]);
    const rows = withColumns([heading, percent(0.85), 0.9]);
    expect(understoodOf(rows, { answers }).doubts).toEqual([]);
  });
});
