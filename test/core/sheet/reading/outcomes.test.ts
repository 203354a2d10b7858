import { locateIssues } from "../../../../src/app/locatedIssues";
import { OUTCOMES } from "../../../../src/core/contract/words";
import type { Objective } from "../../../../src/core/domain/objective";
import { fullText } from "../../../../src/core/numeric/decimal";
import { createLocator } from "../../../../src/core/sheet/reading/locate";
import { readWorkbook } from "../../../../src/core/sheet/reading/reader";
import { workbook, type CellLiteral } from "../../../fixtures/snapshot";
import { CHOSEN, issuesOf } from "./issuesOf";

function withObjectives(rows: readonly (readonly CellLiteral[])[]) {
  return workbook({ Parametri: CHOSEN, Obiettivi: rows });
}

/** One objective with one more column; its cell is C2. */
function oneWith(header: string, cell: CellLiteral) {
  return withObjectives([
    ["Settore/servizio", "Ob. operativo", header],
    ["Uno", "Obiettivo", cell],
  ]);
}

function only(snapshot: ReturnType<typeof workbook>): Objective {
  const objective = readWorkbook(snapshot).plan?.objectives[0];
  if (!objective) throw new Error("no objective");
  return objective;
}

describe("Esito", () => {
  it.each(
    OUTCOMES.flatMap(({ value, word, synonyms = [] }) =>
      [word, ...synonyms].map((name) => [name.toUpperCase(), value] as const),
    ),
  )("%s means %s", (word, outcome) => {
    const snapshot = oneWith("Esito", word);
    expect(only(snapshot).outcome).toBe(outcome);
    expect(issuesOf(snapshot)).toEqual([]);
  });

  it("empty is nothing", () => {
    expect(only(oneWith("Esito", " ")).outcome).toBeNull();
  });

  it.each<[CellLiteral, string | null]>([
    ["Ragiunto", "Raggiunto"],
    ["Parzialmente", "Parzialmente raggiunto"],
    ["Stralcato", "Escluso"],
    ["rinviato", null],
    ["n.d.", null],
    ["-", null],
    [100, null],
    [{ percent: 1 }, null],
    [true, null],
    ["Parz. raggiunto", null],
    ["Raggiunto parzialmente", null],
    ["Raggiunto al 100", null],
    ["Raggiunto quasi al 100%", null],
  ])("%p is an error that suggests %p", (cell, nearest) => {
    const snapshot = oneWith("Raggiunto?", cell);
    expect(issuesOf(snapshot)).toEqual(["outcome-unknown Obiettivi!C2"]);
    expect(readWorkbook(snapshot).issues[0]?.params).toMatchObject({ nearest });
    expect(only(snapshot).outcome).toBeNull();
  });
});

describe("a percentage behind an outcome", () => {
  const HEADERS = ["Settore/servizio", "Ob. operativo", "Esito", "Grado %"];

  function withPair(outcome: CellLiteral, grade: CellLiteral) {
    return withObjectives([HEADERS, ["Uno", "Obiettivo", outcome, grade]]);
  }

  it.each<[string, Objective["outcome"], string]>([
    ["Raggiunto al 100%", "achieved", "100"],
    ["Sì (100 %)", "achieved", "100"],
    ["Non raggiunto - 0%", "notAchieved", "0"],
    ["Parzialmente raggiunto (80%)", "partlyAchieved", "80"],
    ["PARZIALE all'80,5%", "partlyAchieved", "80.5"],
    ["parzialmente raggiunto, pari al 33.33%", "partlyAchieved", "33.33"],
    // What such a figure means depends on the phase.
    ["Parzialmente raggiunto (100%)", "partlyAchieved", "100"],
    ["In corso: 40%", "inProgress", "40"],
  ])("%p is %s with the grade %s", (written, outcome, grade) => {
    const snapshot = oneWith("Esito", written);
    expect(issuesOf(snapshot)).toEqual([]);
    const objective = only(snapshot);
    expect(objective.outcome).toBe(outcome);
    expect(fullText(objective.grade ?? fail(), 0)).toBe(grade);
  });

  it.each(["Raggiunto al 90%", "Non raggiunto (1%)", "In corso al 101%", "Raggiunto (99,99%)"])(
    "%p is an error: the outcome cannot have that figure",
    (written) => {
      expect(issuesOf(oneWith("Esito", written))).toEqual([
        "outcome-with-wrong-figure Obiettivi!C2",
      ]);
    },
  );

  it("may stand beside a grade that says the same, in whatever spelling", () => {
    expect(issuesOf(withPair("Parziale (80%)", "80,00"))).toEqual([]);
    expect(issuesOf(withPair("Parziale (80%)", { percent: 0.8 }))).toEqual([]);
  });

  it("is an error on a grade that says otherwise, by however little", () => {
    expect(issuesOf(withPair("Parziale (80%)", 80.01))).toEqual([
      "grade-differs-from-outcome Obiettivi!D2",
    ]);
    expect(issuesOf(withPair("Raggiunto al 100%", 0))).toEqual([
      "grade-differs-from-outcome Obiettivi!D2",
    ]);
  });

  it("is not looked for in a text that is no outcome, however long", () => {
    const text = `${"(".repeat(30_000)}100%`;
    expect(issuesOf(oneWith("Esito", text))).toEqual(["outcome-unknown Obiettivi!C2"]);
  });
});

it("asks once for each unknown outcome, with all its cells", () => {
  const written = ["Rinviato", "n.d.", " rinviato", "RINVIATO", "Raggiunto", "n.d."];
  const snapshot = withObjectives([
    ["Settore/servizio", "Ob. operativo", "Codice", "Esito"],
    ...written.map((outcome, at) => ["Uno", `Obiettivo ${at}`, at, outcome]),
  ]);
  const located = locateIssues(readWorkbook(snapshot).issues, createLocator(snapshot));
  expect(located.map(({ issue, cells }) => [issue.code, cells])).toEqual([
    ["outcome-unknown", ["Obiettivi!D2", "Obiettivi!D4", "Obiettivi!D5"]],
    ["outcome-unknown", ["Obiettivi!D3", "Obiettivi!D7"]],
  ]);
});

function fail(): never {
  throw new Error("a figure is missing");
}
