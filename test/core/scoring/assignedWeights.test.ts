import { cellPlace } from "../../../src/core/domain/place";
import { assigned, REPROPORTION, WEIGHT_COLUMN, weighing } from "./assignedPlan";
import { exact } from "../../../src/core/numeric/exact";
import {
  codesOf,
  evaluated,
  isExactly,
  kindOf,
  objectiveAt,
  refusedFor,
  shown,
  shownWeights,
  issuesOf,
  theIssue,
} from "./scored";

describe("assigned weights that make the total", () => {
  it("are taken as they are", () => {
    const literal = assigned([weighing("12.5"), weighing("87.5")]);
    expect(codesOf(literal)).toEqual([]);
    const first = objectiveAt(evaluated(literal), 0);
    expect(isExactly(first.weight, "12.5")).toBe(true);
    expect(first.weight?.trace).toMatchObject({ rule: "assignedWeight" });
  });

  it("are held against Totale dei pesi", () => {
    const objectives = [weighing(20), weighing(30)];
    expect(codesOf(assigned(objectives, { totalWeight: 50 }))).toEqual([]);
    expect(codesOf(assigned(objectives))).toEqual(["error weights-sum-differs"]);
  });

  it("are asked only of the kind Performance, and only where there is one", () => {
    const ordinary = { kind: "ordinary", outcome: "achieved" } as const;
    const strategic = { kind: "strategic", outcome: "achieved" } as const;
    expect(codesOf(assigned([ordinary, strategic]))).toEqual([]);
    const evaluation = evaluated(assigned([ordinary, weighing(100), { ...strategic, weight: 7 }]));
    expect(shownWeights(evaluation)).toEqual(["n.d.", "100.00", "n.d."]);
  });

  it("count in Programmazione too", () => {
    const literal = assigned([{ weight: 60 }, { weight: 30 }], { phase: "planning" });
    expect(codesOf(literal)).toEqual(["error weights-sum-differs"]);
  });
});

describe("a sum that is not the total", () => {
  it("is an error that names sum and total", () => {
    expect(refusedFor(assigned([weighing(60), weighing("39.99")]))).toEqual([
      {
        code: "weights-sum-differs",
        params: { unit: null, sum: exact(9999, 100), total: exact(100), areFractions: false },
        place: WEIGHT_COLUMN,
      },
    ]);
  });

  it("offers the percentage where all weights are fractions that make 1", () => {
    const areFractions = (...weights: readonly string[]) =>
      refusedFor(assigned(weights.map((weight) => weighing(weight)))).map(({ params }) => params);
    expect(areFractions("0.3", "0.7")).toMatchObject([{ areFractions: true }]);
    expect(areFractions("1")).toMatchObject([{ areFractions: true }]);
    expect(areFractions("0.3", "0.69")).toMatchObject([{ areFractions: false }]);
    expect(areFractions("1.5", "-0.5")[0]).not.toHaveProperty("areFractions");
  });

  it("takes a percentage for that share of the total", () => {
    const share = (weight: number) => ({ ...weighing(weight), isWeightShare: true });
    const evaluation = evaluated(assigned([share(30), weighing(140)], { totalWeight: 200 }));
    expect(shownWeights(evaluation)).toEqual(["60.00", "140.00"]);
  });

  it.each(["99.9999999994", "100.0000000005", "99.999999999"])(
    "is %s: with nine decimals it differs",
    (weight) => {
      expect(codesOf(assigned([weighing(weight)]))).toEqual(["error weights-sum-differs"]);
    },
  );

  it.each(["99.9999999995", "100.0000000004", "99.99999999999"])(
    "is not %s: with nine decimals it is 100, and it is made so silently",
    (weight) => {
      const literal = assigned([weighing(weight), weighing(0, { outcome: "excluded" })]);
      expect(codesOf(literal)).toEqual([]);
      expect(isExactly(objectiveAt(evaluated(literal), 0).weight, 100)).toBe(true);
    },
  );

  it("is not three weights of a third with fifteen digits, which become exact thirds", () => {
    const third = weighing("33.3333333333333");
    const evaluation = evaluated(assigned([third, third, third]));
    expect(isExactly(objectiveAt(evaluation, 2).weight, exact(100, 3))).toBe(true);
    expect(isExactly(kindOf(evaluation).totalWeight, 100)).toBe(true);
    expect(objectiveAt(evaluation, 0).weight?.trace).toMatchObject({ rule: "assignedWeight" });
  });

  it("may be silently small with Riproporziona too", () => {
    const third = weighing("33.3333333333333");
    expect(codesOf(assigned([third, third, third], REPROPORTION))).toEqual([]);
  });

  it("includes what is excluded", () => {
    const struck = weighing(40, { outcome: "excluded" });
    expect(codesOf(assigned([weighing(60), struck]))).toEqual([]);
    expect(codesOf(assigned([weighing(100), struck]))).toEqual(["error weights-sum-differs"]);
  });

  it("is also a sum of zero", () => {
    expect(codesOf(assigned([weighing(0), weighing(0)]))).toEqual([
      "warning weight-zero",
      "warning weight-zero",
      "error weights-sum-differs",
    ]);
  });
});

describe("Riproporziona", () => {
  it("makes each weight its share of the total, with one remark that names both", () => {
    const literal = assigned([weighing(10), weighing(20), weighing(30)], REPROPORTION);
    expect(codesOf(literal)).toEqual(["remark weights-reproportioned"]);
    expect(issuesOf(literal)).toEqual([
      {
        code: "weights-reproportioned",
        params: { unit: null, sum: exact(60), total: exact(100) },
        place: WEIGHT_COLUMN,
      },
    ]);
    const evaluation = evaluated(literal);
    expect(isExactly(objectiveAt(evaluation, 0).weight, exact(100, 6))).toBe(true);
    expect(shownWeights(evaluation)).toEqual(["16.67", "33.33", "50.00"]);
    expect(isExactly(kindOf(evaluation).totalWeight, 100)).toBe(true);
    expect(objectiveAt(evaluation, 1).weight?.trace).toEqual({
      rule: "reproportionedWeight",
      assigned: exact(20),
      total: exact(100),
      sum: exact(60),
    });
  });

  it("leaves alone a sum that is the total", () => {
    const literal = assigned([weighing(45), weighing(55)], REPROPORTION);
    expect(codesOf(literal)).toEqual([]);
    expect(objectiveAt(evaluated(literal), 0).weight?.trace).toMatchObject({
      rule: "assignedWeight",
    });
  });

  it("makes larger sums smaller", () => {
    const evaluation = evaluated(assigned([weighing(100), weighing(300)], REPROPORTION));
    expect(shownWeights(evaluation)).toEqual(["25.00", "75.00"]);
  });

  it("cannot re-proportion a sum of zero", () => {
    const found = refusedFor(assigned([weighing(0), weighing(0)], REPROPORTION));
    expect(theIssue(found, "weights-sum-zero")).toEqual({
      code: "weights-sum-zero",
      params: { unit: null, total: exact(100) },
      place: WEIGHT_COLUMN,
    });
  });

  it("comes first, what is excluded included; then what is excluded is redistributed", () => {
    // 20+30+50 of 200: 10, 15, 25 and 50 for the excluded one; then ·100/50.
    const objectives = [
      weighing(20),
      weighing(30),
      weighing(50),
      weighing(100, { outcome: "excluded" }),
    ];
    const redistributed = evaluated(assigned(objectives, REPROPORTION));
    expect(shownWeights(redistributed)).toEqual(["20.00", "30.00", "50.00", "n.d."]);
    const left = evaluated(
      assigned(objectives, { ...REPROPORTION, excludedWeight: "notRedistributed" }),
    );
    expect(shownWeights(left)).toEqual(["10.00", "15.00", "25.00", "n.d."]);
    expect(shown(kindOf(left).totalWeight)).toBe("50.00");
  });
});

describe("one assigned weight", () => {
  it("missing is an error on its cell", () => {
    const found = refusedFor(assigned([weighing(100), { outcome: "achieved" }]));
    expect(found).toEqual([
      {
        code: "weight-missing",
        params: { objective: "2" },
        place: cellPlace("objectives", 1, "assignedWeight"),
      },
    ]);
  });

  it("missing is an error of a pending objective too", () => {
    expect(codesOf(assigned([weighing(100), {}], { phase: "monitoring" }))).toEqual([
      "error weight-missing",
    ]);
  });

  it("missing of an excluded objective is 0", () => {
    const literal = assigned([weighing(100), { outcome: "excluded" }]);
    expect(codesOf(literal)).toEqual([]);
    expect(shownWeights(evaluated(literal))).toEqual(["100.00", "n.d."]);
  });

  it.each(["achieved", "excluded"] as const)("negative is an error, when %s", (outcome) => {
    const found = refusedFor(assigned([weighing(110), weighing(-10, { outcome })]));
    expect(found).toMatchObject([
      {
        code: "weight-negative",
        params: { objective: "2", weight: exact(-10) },
        place: { row: 1, field: "assignedWeight" },
      },
    ]);
  });

  it("zero is a warning on its cell, and weighs nothing", () => {
    const literal = assigned([weighing(0), weighing(100, { outcome: "notAchieved" })]);
    expect(issuesOf(literal)).toMatchObject([
      { code: "weight-zero", params: { objective: "1" }, place: { row: 0 } },
    ]);
    expect(codesOf(literal)).toEqual(["warning weight-zero"]);
    const evaluation = evaluated(literal);
    expect(shown(kindOf(evaluation).index)).toBe("0.00");
    expect(shown(kindOf(evaluation).percentage)).toBe("50.00");
  });

  it("as small as can be is not zero", () => {
    const literal = assigned([weighing("0.000000001"), weighing("99.999999999")]);
    expect(codesOf(literal)).toEqual([]);
  });
});
