import { cellPlace } from "../../../src/core/domain/place";
import { assigned, REPROPORTION, WEIGHT_COLUMN, weighing } from "./assignedPlan";
import { exact } from "../../../src/core/numeric/exact";
import type { NumberLiteral, ObjectiveLiteral, ParametersLiteral } from "../../fixtures/plan";
import { codesOf, evaluated, kindOf, refusedFor, shown, shownWeights, theIssue } from "./scored";

describe("weights that make the total of each unit", () => {
  const PER_UNIT = { weightsSumPer: "unit" } as const;
  const UNITS = ["Uno", "Due", "Tre"];
  const of = (unit: number, weight: NumberLiteral): ObjectiveLiteral =>
    weighing(weight, { units: [unit] });

  it("are held against it unit by unit; a unit without any is not asked", () => {
    const literal = assigned([of(0, 40), of(1, 100), of(0, 60)], PER_UNIT, UNITS);
    expect(codesOf(literal)).toEqual([]);
    const evaluation = evaluated(literal);
    expect(evaluation.units.map(({ totalWeight }) => shown(totalWeight))).toEqual([
      "100.00",
      "100.00",
    ]);
    expect(shown(kindOf(evaluation).totalWeight)).toBe("200.00");
    expect(shown(kindOf(evaluation).index)).toBe("100.00");
  });

  it("name the unit whose sum differs", () => {
    const found = refusedFor(assigned([of(0, 100), of(1, 99)], PER_UNIT, UNITS));
    expect(found).toEqual([
      {
        code: "weights-sum-differs",
        params: { unit: "Due", sum: exact(99), total: exact(100), areFractions: false },
        place: WEIGHT_COLUMN,
      },
    ]);
  });

  it("may have a total of their own, of which a percentage is a share", () => {
    const units = ["Uno", { name: "Due", totalWeight: 40 }];
    const half = { ...of(1, 50), isWeightShare: true };
    const evaluation = evaluated(assigned([of(0, 100), of(1, 20), half], PER_UNIT, units));
    expect(shownWeights(evaluation)).toEqual(["100.00", "20.00", "20.00"]);
    expect(codesOf(assigned([of(0, 100), of(1, 100)], PER_UNIT, units))).toEqual([
      "error weights-sum-differs",
    ]);
  });

  it("do not make up for one another", () => {
    expect(codesOf(assigned([of(0, 120), of(1, 80)], PER_UNIT, UNITS))).toEqual([
      "error weights-sum-differs",
      "error weights-sum-differs",
    ]);
  });

  it("are re-proportioned each in its unit", () => {
    const literal = assigned(
      [of(0, 10), of(0, 40), of(1, 100)],
      { ...PER_UNIT, ...REPROPORTION },
      UNITS,
    );
    expect(codesOf(literal)).toEqual(["remark weights-reproportioned"]);
    expect(shownWeights(evaluated(literal))).toEqual(["20.00", "80.00", "100.00"]);
  });

  it("leave what is excluded to the others of the same unit", () => {
    const objectives = [of(0, 60), { ...of(0, 40), outcome: "excluded" } as const, of(1, 100)];
    const evaluation = evaluated(assigned(objectives, PER_UNIT, UNITS));
    expect(shownWeights(evaluation)).toEqual(["100.00", "n.d.", "100.00"]);
  });

  it.each([
    ["two units", [0, 1]],
    ["all the units", "all"],
  ] as const)("cannot be of an objective of %s", (_, units) => {
    const found = refusedFor(assigned([weighing(100, { units })], PER_UNIT, UNITS));
    expect(theIssue(found, "weight-in-several-units")).toEqual({
      code: "weight-in-several-units",
      params: { objective: "1" },
      place: cellPlace("objectives", 0, "unit"),
    });
  });

  it("may be of all the units where there is only one", () => {
    const literal = assigned([weighing(100, { units: "all" })], PER_UNIT, ["Uno"]);
    expect(codesOf(literal)).toEqual([]);
  });

  it("leave objectives of other kinds in several units alone", () => {
    const ordinary = { kind: "ordinary", outcome: "achieved", units: [0, 1] } as const;
    expect(codesOf(assigned([of(0, 100), ordinary], PER_UNIT, UNITS))).toEqual([]);
  });
});

describe("a total that one unit has of its own", () => {
  const objectives = [
    weighing(50, { units: [0], outcome: "achieved" }),
    weighing(50, { units: [1], outcome: "achieved" }),
  ];
  const units = [
    { name: "Uno", totalWeight: 50 },
    { name: "Due", totalWeight: 50 },
  ];

  it.each<[string, ParametersLiteral, readonly string[]]>([
    ["counts for the sum of its weights", { weightsSumPer: "unit" }, []],
    ["is told not to count for one sum", { weightsSumPer: "body" }, ["remark unit-totals-unused"]],
    [
      "is told not to count for equal weights",
      { weights: "equal", weightsSumPer: "unit" },
      ["warning assigned-weights-ignored", "remark unit-totals-unused"],
    ],
  ])("%s", (_, parameters, codes) => {
    expect(codesOf(assigned(objectives, parameters, units))).toEqual(codes);
  });
});
