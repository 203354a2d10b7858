import { ordinaryTable } from "../../../src/core/tables/groupTables";
import type { PlanLiteral } from "../../fixtures/plan";
import { evaluated } from "../scoring/scored";
import { theTable, writtenRows } from "./written";

function tableOf(literal: PlanLiteral, wantsDraft = false) {
  return ordinaryTable(evaluated(literal, wantsDraft));
}

const TWO_UNITS: PlanLiteral = {
  parameters: { minimum: 85 },
  units: ["Uno", { name: "Due", minimum: "92.125" }],
  counted: [
    { assigned: 24, achieved: 23, units: [0] },
    { assigned: 35, achieved: 32, units: [1] },
  ],
};

describe("the table of the ordinary objectives", () => {
  it("has a row per unit, in the order of the units, and one for the whole body", () => {
    expect(theTable(tableOf(TWO_UNITS)).columns).toEqual([
      "unit",
      "assigned",
      "assessable",
      "achieved",
      "minimum",
      "result",
      "evaluation",
    ]);
    // 55 of 59 is 93.22.
    expect(writtenRows(tableOf(TWO_UNITS))).toEqual([
      "Uno | 24 | 24 | 23 | 85.00 | 95.83 | 100.00",
      "Due | 35 | 35 | 32 | 92.125 | 91.43 | 91.43",
      "<wholeBody> | 59 | 59 | 55 | 85.00 | 93.22 | 100.00",
    ]);
    expect(theTable(tableOf(TWO_UNITS)).notes).toEqual([]);
  });

  it("has the total of weights that the ente chose, unless it is 100 for all", () => {
    const literal: PlanLiteral = {
      parameters: { totalWeight: 50 },
      counted: [{ assigned: 1, achieved: 1 }],
    };
    expect(writtenRows(tableOf(literal))[0]).toBe(
      "Servizi tecnici | 1 | 1 | 1 | 50.00 | - | 100.00",
    );
  });

  it("has the excluded ones only if any, marks their units and says why", () => {
    const literal: PlanLiteral = {
      ...TWO_UNITS,
      counted: [
        { assigned: 24, achieved: 23, units: [0] },
        { assigned: 40, excluded: 5, achieved: 32, units: [1], reason: "Senza fondi" },
      ],
    };
    expect(theTable(tableOf(literal)).columns.slice(0, 4)).toEqual([
      "unit",
      "assigned",
      "excluded",
      "assessable",
    ]);
    expect(writtenRows(tableOf(literal))).toEqual([
      "Uno | 24 | 0 | 24 | 23 | 85.00 | 95.83 | 100.00",
      "Due (*) | 40 | 5 | 35 | 32 | 92.125 | 91.43 | 91.43",
      "<wholeBody> | 64 | 5 | 59 | 55 | 85.00 | 93.22 | 100.00",
    ]);
    expect(theTable(tableOf(literal)).notes).toEqual([
      { code: "excluded", units: ["Due"], objective: null, count: 5, reason: "Senza fondi" },
    ]);
  });

  it("names an excluded row by its code, before the rows in numbers", () => {
    const literal: PlanLiteral = {
      objectives: [{ kind: "ordinary", outcome: "excluded", code: "3", reason: null }],
      counted: [{ assigned: 2, excluded: 1, achieved: 1 }],
    };
    expect(theTable(tableOf(literal)).notes).toMatchObject([
      { objective: "3", count: 1, reason: null },
      { objective: null, count: 1 },
    ]);
  });

  it("has in Programmazione counts and minimum, and nothing achieved", () => {
    const parameters = { phase: "planning", minimum: 85 } as const;
    const literal: PlanLiteral = { parameters, counted: [{ assigned: 24, excluded: 4 }] };
    expect(theTable(tableOf(literal)).columns).toEqual([
      "unit",
      "assigned",
      "excluded",
      "assessable",
      "minimum",
    ]);
    expect(writtenRows(tableOf(literal))).toEqual([
      "Servizi tecnici (*) | 24 | 4 | 20 | 85.00",
      "<wholeBody> | 24 | 4 | 20 | 85.00",
    ]);
  });

  it("has no evaluation in Monitoraggio nor in a draft", () => {
    const counted = [{ assigned: 4, achieved: 4 }, { assigned: 6 }];
    const row = "Servizi tecnici | 10 | 10 | 6 | 4 | 85.00 | 100.00 | 40.00";
    const monitoring = { phase: "monitoring", minimum: 85 } as const;
    expect(writtenRows(tableOf({ parameters: monitoring, counted }))[0]).toBe(row);
    expect(writtenRows(tableOf({ parameters: { minimum: 85 }, counted }, true))[0]).toBe(row);
  });

  it("leaves out the units that have none, and is not there without any", () => {
    const counted = [{ assigned: 1, achieved: 1, units: [1] }];
    expect(writtenRows(tableOf({ units: ["Uno", "Due"], counted }))).toHaveLength(2);
    expect(tableOf({ objectives: [{ outcome: "achieved" }] })).toBeNull();
  });
});

describe("the headings of settori and servizi", () => {
  const SECTOR = { type: "sector" } as const;
  const SERVICE = { type: "service" } as const;
  const rowsOf = (units: PlanLiteral["units"] = []) =>
    writtenRows(tableOf({ units, counted: [{ assigned: 1, achieved: 1, units: "all" }] })).map(
      (row) => row.split(" | ")[0],
    );

  it("stand over each where both exist, in the order of the units", () => {
    expect(
      rowsOf([
        { name: "A", ...SECTOR },
        { name: "B", ...SERVICE },
        { name: "C", ...SECTOR },
        { name: "D", ...SERVICE },
      ]),
    ).toEqual(["<sector>", "A", "C", "<service>", "B", "D", "<wholeBody>"]);
  });

  it("begin with whichever comes first", () => {
    expect(
      rowsOf([
        { name: "A", ...SERVICE },
        { name: "B", ...SECTOR },
      ]),
    ).toEqual(["<service>", "A", "<sector>", "B", "<wholeBody>"]);
  });

  it("are not needed where all are of one type, or of none", () => {
    expect(
      rowsOf([
        { name: "A", ...SECTOR },
        { name: "B", ...SECTOR },
      ]),
    ).toEqual(["A", "B", "<wholeBody>"]);
    expect(rowsOf(["A", "B"])).toEqual(["A", "B", "<wholeBody>"]);
  });

  it("do not stand where the units of the other type have no ordinary objectives", () => {
    const units = [
      { name: "A", ...SECTOR },
      { name: "B", ...SERVICE },
    ];
    const rows = writtenRows(tableOf({ units, counted: [{ assigned: 1, achieved: 1 }] }));
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(["A", "<wholeBody>"]);
  });
});
