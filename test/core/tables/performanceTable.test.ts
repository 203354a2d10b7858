import { performanceTable } from "../../../src/core/tables/performanceTable";
import { times, type ObjectiveLiteral, type PlanLiteral } from "../../fixtures/plan";
import { evaluated } from "../scoring/scored";
import { theTable, writtenRows } from "./written";

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;
const STRUCK = { outcome: "excluded" } as const;

const WORDS = [
  "code",
  "unit",
  "mission",
  "programme",
  "strategicObjective",
  "operationalObjective",
];

function tableOf(literal: PlanLiteral, wantsDraft = false) {
  return performanceTable(evaluated(literal, wantsDraft));
}

function columnsOf(literal: PlanLiteral, wantsDraft = false) {
  return theTable(tableOf(literal, wantsDraft)).columns;
}

function notesOf(literal: PlanLiteral) {
  return theTable(tableOf(literal)).notes;
}

/** Only the figures of each row. */
function figuresOf(literal: PlanLiteral): readonly string[] {
  return writtenRows(tableOf(literal)).map((row) => row.split(" | ").slice(6).join(" | "));
}

describe("the table of the performance objectives", () => {
  it("has a row per objective in the order of the table, then the totals", () => {
    const named: ObjectiveLiteral = {
      ...DONE,
      units: [1, 0],
      mission: "12 Diritti sociali",
      programme: "02 Disabilità",
      strategicObjective: "Presidiare",
      operationalObjective: "Avviare",
    };
    const literal: PlanLiteral = {
      units: ["Uno", "Due"],
      objectives: [named, { ...MISSED, operationalObjective: "Chiudere", units: [1] }],
    };
    expect(writtenRows(tableOf(literal))).toEqual([
      "- | Due; Uno | 12 Diritti sociali | 02 Disabilità | Presidiare | Avviare | 50.00 | 50.00",
      "- | Due | - | - | - | Chiudere | 50.00 | 0.00",
      "<total> | - | - | - | - | - | 100.00 | 50.00",
      // With equal weights, whole or nothing, the index is the same.
      "<achievedPercentage> | - | - | - | - | - | - | 50.00",
    ]);
  });

  it("has the codes of those that have one", () => {
    const coded = { ...DONE, code: "OP.1" };
    expect(writtenRows(tableOf({ objectives: [coded, DONE] })).slice(0, 2)).toEqual([
      expect.stringMatching(/^OP\.1 \|/),
      expect.stringMatching(/^- \|/),
    ]);
  });

  it("says that an objective is of all the units rather than naming them", () => {
    const literal: PlanLiteral = {
      units: ["Uno", "Due"],
      objectives: [{ ...DONE, units: "all" }],
    };
    expect(writtenRows(tableOf(literal))[0]).toMatch(/^- \| <allUnits> \|/);
  });

  it("has the kind Performance only, and is not there without any", () => {
    const ordinary = { ...DONE, kind: "ordinary" } as const;
    const strategic = { ...DONE, kind: "strategic" } as const;
    expect(figuresOf({ objectives: [ordinary, strategic, DONE] })).toHaveLength(3);
    expect(tableOf({ objectives: [ordinary], counted: [{ assigned: 1, achieved: 1 }] })).toBeNull();
  });

  it("has cells for every column in every row", () => {
    for (const phase of ["planning", "monitoring", "final"] as const) {
      const table = theTable(tableOf({ parameters: { phase }, objectives: [DONE, STRUCK] }));
      for (const row of table.rows) {
        expect(row.role === "heading" || row.cells).toHaveLength(table.columns.length);
      }
    }
  });
});

describe("its columns by phase", () => {
  it.each(["monitoring", "final"] as const)("have the result in %s", (phase) => {
    expect(columnsOf({ parameters: { phase }, objectives: [DONE] })).toEqual([
      ...WORDS,
      "weight",
      "finalResult",
    ]);
  });

  it("have it in a draft", () => {
    expect(columnsOf({ objectives: [{}] }, true)).toEqual([...WORDS, "weight", "finalResult"]);
  });

  it("have no result in Programmazione, nor rows that depend on one", () => {
    const literal: PlanLiteral = {
      parameters: { phase: "planning" },
      objectives: [DONE, STRUCK, {}],
    };
    expect(columnsOf(literal)).toEqual([...WORDS, "weight"]);
    expect(figuresOf(literal)).toEqual(["50.00", "<excluded>", "50.00", "100.00"]);
  });
});

describe("its figures", () => {
  it("say excluded, and n.d. for what is pending", () => {
    const parameters = { phase: "monitoring" } as const;
    expect(figuresOf({ parameters, objectives: [DONE, {}, STRUCK] })).toEqual([
      "50.00 | 50.00",
      "50.00 | n.d.",
      "<excluded> | <excluded>",
      "100.00 | 50.00",
      "- | 100.00",
      // The progress: one of two.
      "- | 50.00",
    ]);
  });

  it("are n.d. where all are excluded, never 0", () => {
    expect(figuresOf({ objectives: [STRUCK] })).toEqual([
      "<excluded> | <excluded>",
      "n.d. | n.d.",
      "- | n.d.",
    ]);
  });

  it("have the index and the percentage each in its row", () => {
    const literal: PlanLiteral = {
      parameters: { weights: "assigned" },
      objectives: [
        { ...DONE, weight: 70 },
        { ...MISSED, weight: 30 },
      ],
    };
    expect(figuresOf(literal).slice(-3)).toEqual(["100.00 | 70.00", "- | 50.00", "- | 70.00"]);
  });
});

describe("the note on rounding", () => {
  it("stands under both columns where neither adds up: 99.96 beside 100.00", () => {
    expect(notesOf({ objectives: times(21, DONE) })).toEqual([
      { code: "rounding", column: "weight", places: 2 },
      { code: "rounding", column: "finalResult", places: 2 },
    ]);
  });

  it("stands nowhere where the shown rows add up", () => {
    expect(notesOf({ objectives: times(4, DONE) })).toEqual([]);
    expect(notesOf({ parameters: { decimals: 1 }, objectives: times(8, DONE) })).toEqual([]);
  });

  it("stands under the weights only, where the results add up", () => {
    // Three times 33.33 beside 100.00; one result of 33.33 beside 33.33.
    expect(notesOf({ objectives: [DONE, MISSED, MISSED] })).toEqual([
      { code: "rounding", column: "weight", places: 2 },
    ]);
  });

  it("stands under the results only, where the weights add up", () => {
    // Results 12.5 · 33 % = 4.125, shown 4.13, eight times 33.04; total 33.00.
    const literal: PlanLiteral = {
      parameters: { attribution: "proportional" },
      objectives: times(8, { grade: 33 }),
    };
    expect(notesOf(literal)).toEqual([{ code: "rounding", column: "finalResult", places: 2 }]);
  });

  it("stands where shown rows exceed their total too: 16.67 six times is 100.02", () => {
    expect(notesOf({ objectives: [...times(6, MISSED)] })).toEqual([
      { code: "rounding", column: "weight", places: 2 },
    ]);
  });

  it("says to how many decimals", () => {
    expect(notesOf({ parameters: { decimals: 0 }, objectives: times(3, MISSED) })).toEqual([
      { code: "rounding", column: "weight", places: 0 },
    ]);
  });

  it("does not stand under results that are not shown", () => {
    const parameters = { phase: "planning" } as const;
    expect(notesOf({ parameters, objectives: times(3, {}) })).toEqual([
      { code: "rounding", column: "weight", places: 2 },
    ]);
  });

  it("does not stand under weights distributed over the rows", () => {
    const parameters = { roundingDifference: "distributed" } as const;
    expect(notesOf({ parameters, objectives: times(21, DONE) })).toEqual([]);
  });

  it("stands under the results of distributed weights that do not add up all the same", () => {
    // Weights 33.34, 33.33, 33.33; of the first two 66.67, as is the total; of the last two 66.66.
    const parameters = { roundingDifference: "distributed" } as const;
    expect(notesOf({ parameters, objectives: [DONE, DONE, MISSED] })).toEqual([]);
    expect(notesOf({ parameters, objectives: [MISSED, DONE, DONE] })).toEqual([
      { code: "rounding", column: "finalResult", places: 2 },
    ]);
  });

  it("does not stand where there is no total", () => {
    expect(notesOf({ objectives: [{ ...STRUCK, reason: null }] })).toMatchObject([
      { code: "excluded" },
    ]);
  });
});

describe("the notes on what is excluded", () => {
  it("name each row with its units, its code and its reason, in order", () => {
    const literal: PlanLiteral = {
      units: ["Uno", "Due", "Tre"],
      objectives: [
        { ...STRUCK, code: "7", units: [2, 0], reason: "Senza fondi" },
        DONE,
        { ...STRUCK, code: "8", units: "all", reason: null },
        { ...STRUCK, code: "9", kind: "ordinary", units: [1] },
      ],
    };
    expect(notesOf(literal)).toEqual([
      {
        code: "excluded",
        units: ["Tre", "Uno"],
        objective: "7",
        count: 1,
        reason: "Senza fondi",
      },
      {
        code: "excluded",
        units: ["Uno", "Due", "Tre"],
        objective: "8",
        count: 1,
        reason: null,
      },
    ]);
  });

  it("stand in Programmazione too", () => {
    const literal: PlanLiteral = {
      parameters: { phase: "planning" },
      objectives: [{}, { ...STRUCK, code: "B" }],
    };
    expect(notesOf(literal)).toMatchObject([{ code: "excluded", objective: "B" }]);
  });
});
