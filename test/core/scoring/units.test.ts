import { exact } from "../../../src/core/numeric/exact";
import { times } from "../../fixtures/plan";
import { codesOf, evaluated, isExactly, kindOf, shown, unitOf } from "./scored";

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;
const STRUCK = { outcome: "excluded" } as const;
const UNITS = ["Affari generali", "Servizi tecnici", "Polizia locale"];

describe("an objective of several units", () => {
  const objectives = [
    { ...DONE, units: [0, 1] },
    { ...MISSED, units: [1] },
  ];

  it("counts in each of them and once for the whole body", () => {
    const evaluation = evaluated({ units: UNITS, objectives });
    expect(unitOf(evaluation, "Affari generali").counts).toMatchObject({
      assigned: 1,
      achieved: 1,
    });
    expect(unitOf(evaluation, "Servizi tecnici").counts).toMatchObject({
      assigned: 2,
      achieved: 1,
    });
    expect(kindOf(evaluation).counts).toMatchObject({ assigned: 2, achieved: 1 });
  });

  it("has its full weight in each of them", () => {
    const parameters = { weights: "assigned" } as const;
    const evaluation = evaluated({
      parameters,
      units: UNITS,
      objectives: [
        { ...DONE, weight: 60, units: [0, 1] },
        { ...MISSED, weight: 40, units: [1] },
      ],
    });
    expect(shown(unitOf(evaluation, "Affari generali").totalWeight)).toBe("60.00");
    expect(shown(unitOf(evaluation, "Servizi tecnici").totalWeight)).toBe("100.00");
    expect(shown(unitOf(evaluation, "Servizi tecnici").totalResult)).toBe("60.00");
    expect(shown(kindOf(evaluation).totalWeight)).toBe("100.00");
  });

  it("is once among the objectives", () => {
    expect(evaluated({ units: UNITS, objectives }).objectives).toHaveLength(2);
  });
});

describe("an objective of all the units", () => {
  it("counts in every one, also in those that have nothing else", () => {
    const evaluation = evaluated({
      units: UNITS,
      objectives: [
        { ...DONE, units: "all" },
        { ...MISSED, units: [2] },
      ],
    });
    expect(evaluation.units.map(({ counts }) => counts.assigned)).toEqual([1, 1, 2]);
    expect(evaluation.units.map(({ index }) => shown(index))).toEqual([
      "100.00",
      "100.00",
      "50.00",
    ]);
    expect(kindOf(evaluation).counts.assigned).toBe(2);
  });

  it("may be kept in numbers", () => {
    const evaluation = evaluated({
      units: UNITS,
      counted: [{ assigned: 4, achieved: 3, units: "all" }],
    });
    expect(evaluation.units.map(({ percentage }) => shown(percentage))).toEqual(times(3, "75.00"));
    expect(kindOf(evaluation, "ordinary").counts).toMatchObject({ assigned: 4, achieved: 3 });
  });
});

describe("a unit", () => {
  it("has a row for each kind in which it has rows, in the order of the units and of the kinds", () => {
    const evaluation = evaluated({
      units: UNITS,
      objectives: [
        { ...DONE, kind: "ordinary", units: [1] },
        { ...DONE, kind: "strategic", units: [1] },
        { ...DONE, units: [1] },
        { ...DONE, kind: "ordinary", units: [0] },
      ],
      counted: [{ assigned: 1, achieved: 1, kind: "strategic", units: [0] }],
    });
    expect(evaluation.units.map(({ unit, kind }) => [unit.name, kind])).toEqual([
      ["Affari generali", "strategic"],
      ["Affari generali", "ordinary"],
      ["Servizi tecnici", "performance"],
      ["Servizi tecnici", "strategic"],
      ["Servizi tecnici", "ordinary"],
    ]);
    expect(evaluation.kinds.map(({ kind }) => kind)).toEqual([
      "performance",
      "strategic",
      "ordinary",
    ]);
  });

  it("adds the rows of objectives and those in numbers", () => {
    const evaluation = evaluated({
      objectives: [
        { ...DONE, kind: "ordinary" },
        { ...MISSED, kind: "ordinary" },
        { ...STRUCK, kind: "ordinary" },
      ],
      counted: [
        { assigned: 10, excluded: 2, achieved: 7 },
        { assigned: 5, achieved: 5 },
      ],
    });
    // 18 assigned, 3 excluded; achieved 1 + 7 + 5 of 15.
    expect(unitOf(evaluation, "Servizi tecnici", "ordinary")).toMatchObject({
      counts: { assigned: 18, excluded: 3, assessable: 15, pending: 0, achieved: 13 },
    });
    expect(shown(unitOf(evaluation, "Servizi tecnici", "ordinary").percentage)).toBe("86.67");
  });

  it("has its index over its own assessed objectives only", () => {
    const evaluation = evaluated({
      parameters: { weights: "assigned" },
      units: UNITS,
      objectives: [
        { ...DONE, weight: 10, units: [0] },
        { ...MISSED, weight: 20, units: [0] },
        { ...DONE, weight: 70, units: [1] },
      ],
    });
    const index = unitOf(evaluation, "Affari generali").index;
    expect(isExactly(index, exact(100, 3))).toBe(true);
    expect(shown(kindOf(evaluation).index)).toBe("80.00");
  });

  it("with nothing but excluded rows has counts and no figure", () => {
    const evaluation = evaluated({
      parameters: { minimum: 50 },
      units: UNITS,
      objectives: [DONE, { ...STRUCK, units: [1] }],
      counted: [{ assigned: 2, excluded: 2, achieved: 0, units: [1] }],
    });
    expect(unitOf(evaluation, "Servizi tecnici")).toMatchObject({
      counts: { assigned: 1, excluded: 1, assessable: 0 },
      percentage: null,
      totalWeight: null,
      index: null,
      evaluation: null,
    });
    expect(unitOf(evaluation, "Servizi tecnici", "ordinary")).toMatchObject({
      counts: { assigned: 2, excluded: 2, assessable: 0 },
      percentage: null,
      evaluation: null,
    });
  });
});

describe("rows of no unit", () => {
  it("count for the whole body", () => {
    const evaluation = evaluated({
      units: UNITS,
      counted: [{ kind: "strategic", assigned: 5, achieved: 5, units: [] }],
    });
    expect(evaluation.units).toEqual([]);
    expect(kindOf(evaluation, "strategic").counts.assigned).toBe(5);
  });
});

describe("the whole body", () => {
  it("is pooled and never the mean of its units: 140/144 is 97.22, not 97.45", () => {
    const rows = [
      [11, 11],
      [69, 69],
      [23, 24],
      [32, 35],
      [5, 5],
    ] as const;
    const evaluation = evaluated({
      units: ["Uno", "Due", "Tre", "Quattro", "Cinque"],
      counted: rows.map(([achieved, assigned], unit) => ({ assigned, achieved, units: [unit] })),
    });
    expect(isExactly(kindOf(evaluation, "ordinary").percentage, exact(14000, 144))).toBe(true);
    expect(shown(kindOf(evaluation, "ordinary").percentage)).toBe("97.22");
  });
});

describe("categories", () => {
  it("are those of the kind Strategico, in order of first appearance, objectives before numbers", () => {
    const evaluation = evaluated({
      objectives: [
        { ...DONE, kind: "strategic", category: "Bandi" },
        { ...DONE, category: "Di performance" },
        { ...MISSED, kind: "strategic", category: null },
        { ...STRUCK, kind: "strategic", category: "Bandi" },
        { ...DONE, kind: "ordinary", category: "Ordinari" },
      ],
      counted: [
        { kind: "strategic", category: "Opere", assigned: 3, achieved: 2 },
        { kind: "strategic", category: "Bandi", assigned: 5, excluded: 1, achieved: 4 },
      ],
    });
    expect(
      evaluation.categories.map(({ kind, category, counts, percentage }) => [
        kind,
        category,
        counts.assigned,
        counts.excluded,
        counts.achieved,
        shown(percentage),
      ]),
    ).toEqual([
      ["strategic", "Bandi", 7, 2, 5, "100.00"],
      ["strategic", null, 1, 0, 0, "0.00"],
      ["strategic", "Opere", 3, 0, 2, "66.67"],
    ]);
  });

  it("have no percentage where nothing is assessed", () => {
    const evaluation = evaluated({
      parameters: { phase: "planning" },
      objectives: [{ kind: "strategic", category: "Bandi" }],
    });
    expect(evaluation.categories).toMatchObject([
      { counts: { assigned: 1, achieved: null }, percentage: null },
    ]);
  });
});

describe("rows in numbers", () => {
  it.each([0, 3])("may have %s achieved of 3", (achieved) => {
    const evaluation = evaluated({ counted: [{ assigned: 3, achieved }] });
    expect(kindOf(evaluation, "ordinary").counts.achieved).toBe(achieved);
  });

  it("need no weight, whatever the weights are", () => {
    const counted = [{ assigned: 3, achieved: 3 }];
    expect(codesOf({ parameters: { weights: "assigned" }, counted })).toEqual([]);
  });
});
