import { exact } from "../../../src/core/numeric/exact";
import { unitResultsTable, performanceUnitsTable } from "../../../src/core/tables/groupTables";
import type { ObjectiveLiteral, PlanLiteral } from "../../fixtures/plan";
import { evaluated } from "../scoring/scored";
import { theTable, writtenRows } from "./written";

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;
const STRUCK = { outcome: "excluded" } as const;

const OBJECTIVES: readonly ObjectiveLiteral[] = [
  { ...DONE, weight: 20, units: [0] },
  { ...MISSED, weight: 30, units: [0] },
  { ...DONE, weight: 50, units: [1] },
];

describe("the table of the performance objectives by unit", () => {
  const tableOf = (literal: PlanLiteral) => performanceUnitsTable(evaluated(literal));
  const ASSIGNED: PlanLiteral = {
    parameters: { weights: "assigned" },
    units: ["Uno", "Due"],
    objectives: OBJECTIVES,
  };

  it("has counts, weight, result and index of each unit and of the whole body", () => {
    expect(theTable(tableOf(ASSIGNED)).columns).toEqual([
      "unit",
      "assessable",
      "achieved",
      "percentage",
      "weight",
      "totalResult",
      "index",
    ]);
    expect(writtenRows(tableOf(ASSIGNED))).toEqual([
      "Uno | 2 | 1 | 50.00 | 50.00 | 20.00 | 40.00",
      "Due | 1 | 1 | 100.00 | 50.00 | 50.00 | 100.00",
      "<wholeBody> | 3 | 2 | 66.67 | 100.00 | 70.00 | 70.00",
    ]);
  });

  it("does not count the excluded objectives of a unit", () => {
    const objectives = [...OBJECTIVES, { ...STRUCK, weight: 0, units: [1] }];
    expect(writtenRows(tableOf({ ...ASSIGNED, objectives }))[1]).toBe(
      "Due | 1 | 1 | 100.00 | 50.00 | 50.00 | 100.00",
    );
  });

  it("notes the rounding where units' shown weights do not add up, and only then", () => {
    const third = exact(100, 3);
    const units = ["Uno", "Due", "Tre"];
    const shared = [0, 1, 2].map((unit) => ({ ...DONE, weight: third, units: [unit] }));
    const notes = theTable(tableOf({ ...ASSIGNED, units, objectives: shared })).notes;
    expect(notes).toEqual([
      { code: "rounding", column: "weight", places: 2 },
      { code: "rounding", column: "totalResult", places: 2 },
    ]);
    const inTwo = [{ ...DONE, weight: 100, units: [0, 1] }];
    expect(theTable(tableOf({ ...ASSIGNED, objectives: inTwo })).notes).toEqual([]);
  });

  it("has neither result nor index in Programmazione", () => {
    const parameters = { weights: "assigned", phase: "planning" } as const;
    expect(theTable(tableOf({ ...ASSIGNED, parameters })).columns).toEqual([
      "unit",
      "assessable",
      "weight",
    ]);
    expect(writtenRows(tableOf({ ...ASSIGNED, parameters }))).toEqual([
      "Uno | 2 | 50.00",
      "Due | 1 | 50.00",
      "<wholeBody> | 3 | 100.00",
    ]);
  });

  it("notes a rounding of the weights alone in Programmazione, and none where the units add up", () => {
    const literal: PlanLiteral = {
      parameters: { weights: "assigned", phase: "planning" },
      units: ["Uno", "Due", "Tre"],
      objectives: [0, 1, 2].map((unit) => ({ weight: "33.3333333333333", units: [unit] })),
    };
    expect(theTable(tableOf(literal)).notes).toEqual([
      { code: "rounding", column: "weight", places: 2 },
    ]);
    expect(theTable(tableOf(ASSIGNED)).notes).toEqual([]);
  });

  it("has counts and percentage only with equal weights", () => {
    // Equal weights: the index of a unit is its percentage.
    const equal: PlanLiteral = { ...ASSIGNED, parameters: { weights: "equal" } };
    expect(theTable(tableOf(equal)).columns).toEqual([
      "unit",
      "assessable",
      "achieved",
      "percentage",
    ]);
    expect(writtenRows(tableOf(equal))).toEqual([
      "Uno | 2 | 1 | 50.00",
      "Due | 1 | 1 | 100.00",
      "<wholeBody> | 3 | 2 | 66.67",
    ]);
  });

  it("says how many are still to be assessed while it is provisional", () => {
    const monitoring = { weights: "equal", phase: "monitoring" } as const;
    const objectives = [{ ...DONE, units: [0] }, { units: [0] }, { units: [1] }];
    expect(writtenRows(tableOf({ ...ASSIGNED, parameters: monitoring, objectives }))).toEqual([
      "Uno | 2 | 1 | 1 | 100.00 | 50.00",
      "Due | 1 | 1 | 0 | n.d. | 0.00",
      "<wholeBody> | 3 | 2 | 1 | 100.00 | 33.33",
    ]);
  });

  it("is not there without objectives of the plan", () => {
    const counted = [{ assigned: 1, achieved: 1 }];
    expect(tableOf({ parameters: { weights: "assigned" }, counted })).toBeNull();
  });
});

describe("the table of the results of the units", () => {
  const tableOf = (literal: PlanLiteral) => unitResultsTable(evaluated(literal));
  const BOTH: PlanLiteral = {
    units: ["Uno", { name: "Due", minimum: 90 }],
    objectives: OBJECTIVES,
    counted: [{ assigned: 4, achieved: 3, units: [1] }],
  };

  it("has what is held against the minimum, of the kind that the units are evaluated on", () => {
    const performance = {
      ...BOTH,
      parameters: {
        weights: "assigned",
        minimum: 85,
        unitsEvaluatedOn: "performance",
      },
    } as const;
    expect(theTable(tableOf(performance)).columns).toEqual([
      "unit",
      "result",
      "minimum",
      "evaluation",
    ]);
    expect(writtenRows(tableOf(performance))).toEqual([
      "Uno | 40.00 | 85.00 | 40.00",
      "Due | 100.00 | 90.00 | 100.00",
    ]);
    const ordinary = { ...BOTH, parameters: { unitsEvaluatedOn: "ordinary" } } as const;
    expect(writtenRows(tableOf(ordinary))).toEqual(["Due | 75.00 | 90.00 | 75.00"]);
  });

  it("leaves a missing minimum empty, and the column out where there is none", () => {
    const performance = { ...BOTH, counted: [] };
    expect(writtenRows(tableOf(performance))).toEqual([
      "Uno | 50.00 | - | n.d.",
      "Due | 100.00 | 90.00 | 100.00",
    ]);
    const without = { ...performance, units: ["Uno", "Due"] };
    expect(theTable(tableOf(without)).columns).toEqual(["unit", "result"]);
  });

  it("leaves out a unit without a result, and is not there without any", () => {
    const objectives = [DONE, { ...STRUCK, units: [1] }];
    expect(writtenRows(tableOf({ units: ["Uno", "Due"], objectives }))).toEqual(["Uno | 100.00"]);
    expect(tableOf({ parameters: { phase: "planning" }, objectives: [{}] })).toBeNull();
    expect(tableOf({ parameters: { phase: "monitoring" }, objectives: [{}] })).toBeNull();
  });
});
