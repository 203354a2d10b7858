import { unsaidResults } from "../../../src/core/recognition/unsaidResults";
import { understoodOf, withColumns, type Rows } from "./understood";

function unsaidIn(rows: Rows): readonly string[] {
  const [first] = understoodOf(rows).chosen;
  if (first === undefined) throw new Error("No table was found.");
  return unsaidResults(first.source, first.choices);
}

describe("unsaidResults", () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      "the progress of quarters",
      withColumns(["I trimestre", 25, 20], ["IV trimestre", 100, 80]),
      ["I trimestre", "IV trimestre"],
    ],
    [
      "crosses under ranges",
      withColumns(["0-50%", null, "X"], ["51-80%", "X", null]),
      ["0-50%", "51-80%"],
    ],
    [
      "crosses under words",
      withColumns(["Alto", "X", null], ["Basso", null, "X"]),
      ["Alto", "Basso"],
    ],
    ["points out of others", withColumns(["Punteggio NdV", "27/30", "20/40"]), ["Punteggio NdV"]],
    ["points of a scale", withColumns(["Punteggio (0-5)", 5, 3]), ["Punteggio (0-5)"]],
    ["amounts", withColumns(["Importo", 15_000, 300]), []],
    ["negative figures", withColumns(["% scostamento", -20, 0]), []],
    [
      "weights",
      withColumns(["Peso totale", 60, 40], ["Grado di raggiungimento atteso", 100, 90]),
      [],
    ],
    [
      "weights and targets of indicators that no column names",
      withColumns(["Peso indicatore", 60, 40], ["Target", 90, 80]),
      [],
    ],
    ["words", withColumns(["Note", "gara", "in ritardo per il bando"]), []],
    ["a table that has outcomes", withColumns(["I trimestre", 25, 20], ["Esito", "SI", "NO"]), []],
    [
      "a grade that is asked about",
      withColumns(["Costi al 31/12", 25, 20], ["% realizzazione al 30/06", 50, 40]),
      [],
    ],
  ])("%s", (_, rows, names) => {
    expect(unsaidIn(rows)).toEqual(names);
  });
});
