import { fixedText } from "../../../src/core/numeric/decimal";
import { exact, sum } from "../../../src/core/numeric/exact";
import type { NumberLiteral, ObjectiveLiteral, PlanLiteral } from "../../fixtures/plan";
import { times } from "../../fixtures/plan";
import {
  evaluated,
  isExactly,
  kindOf,
  objectiveAt,
  shown,
  shownResults,
  shownWeights,
} from "./scored";

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;
const DISTRIBUTED = { roundingDifference: "distributed" } as const;
const PROPORTIONAL = { attribution: "proportional" } as const;

/** The sum of what is shown in a column. */
function shownSum(literal: PlanLiteral, column: "weight" | "result"): string {
  const rows = evaluated(literal).objectives.flatMap((row) => row[column]?.shown ?? []);
  return fixedText(sum(rows), 2);
}

function weighing(weight: NumberLiteral, change: ObjectiveLiteral = {}): ObjectiveLiteral {
  return { ...DONE, weight, ...change };
}

describe("the rounding difference, noted", () => {
  it("rounds each row by itself and the total by itself", () => {
    const literal = { objectives: times(21, DONE) };
    expect(new Set(shownWeights(evaluated(literal)))).toEqual(new Set(["4.76"]));
    expect(shownSum(literal, "weight")).toBe("99.96");
    expect(shown(kindOf(evaluated(literal)).totalWeight)).toBe("100.00");
    expect(objectiveAt(evaluated(literal), 0).weight?.rounding).toBe("halfAway");
  });

  it("rounds a result from the exact weight, not from the shown one", () => {
    // 100/7 is shown 14; 96 % of it is 13.71, shown 14, and 96 % of 14 would be 13.44, shown 13.
    const literal: PlanLiteral = {
      parameters: { ...PROPORTIONAL, decimals: 0 },
      objectives: times(7, { grade: 96 }),
    };
    expect(shownResults(evaluated(literal))).toEqual(times(7, "14"));
    const distributed = { ...literal.parameters, ...DISTRIBUTED };
    expect(shownResults(evaluated({ ...literal, parameters: distributed }))).toEqual([
      ...times(2, "14"), // 15 · 96 % = 14.4
      ...times(5, "13"),
    ]);
  });
});

describe("the rounding difference, distributed over the rows", () => {
  it("gives the missing hundredths to the largest remainders: 21 weights that make 100", () => {
    // 21 · 4.76 = 99.96: four rows take one hundredth more; all remainders tie.
    const literal = { parameters: DISTRIBUTED, objectives: times(21, DONE) };
    expect(shownWeights(evaluated(literal))).toEqual([...times(4, "4.77"), ...times(17, "4.76")]);
    expect(shownSum(literal, "weight")).toBe("100.00");
    expect(objectiveAt(evaluated(literal), 20).weight?.rounding).toBe("largestRemainder");
  });

  it("gives ties to the earlier rows", () => {
    const literal = { parameters: DISTRIBUTED, objectives: times(3, DONE) };
    expect(shownWeights(evaluated(literal))).toEqual(["33.34", "33.33", "33.33"]);
  });

  it.each([
    // Floors 24.99, 24.99, 50.01 make 99.99; of the remainders 3, 4, 3 thousandths the second is largest.
    [
      ["24.993", "24.994", "50.013"],
      ["24.99", "25.00", "50.01"],
    ],
    // Floors 16.66, 33.33, 49.99 make 99.98; remainders 6, 6, 8: the third, then the first of the two.
    [
      ["16.666", "33.336", "49.998"],
      ["16.67", "33.33", "50.00"],
    ],
    // Plain rounding would make 100.01: the third, with 5 thousandths, gets nothing.
    [
      ["20.006", "20.008", "20.005", "20.009", "19.972"],
      ["20.01", "20.01", "20.00", "20.01", "19.97"],
    ],
  ])("gives the larger remainders of %j the hundredths: %j", (weights, expected) => {
    const literal: PlanLiteral = {
      parameters: { ...DISTRIBUTED, weights: "assigned" },
      objectives: weights.map((weight) => weighing(weight)),
    };
    expect(shownWeights(evaluated(literal))).toEqual(expected);
  });

  it("changes no exact figure", () => {
    const objectives = [...times(2, DONE), MISSED];
    const noted = kindOf(evaluated({ objectives }));
    const distributed = kindOf(evaluated({ parameters: DISTRIBUTED, objectives }));
    expect(distributed.index).toEqual(noted.index);
    expect(distributed.totalWeight).toEqual(noted.totalWeight);
    expect(distributed.totalResult).toEqual(noted.totalResult);
    const first = objectiveAt(evaluated({ parameters: DISTRIBUTED, objectives }), 0);
    expect(shown(first.weight)).toBe("33.34");
    expect(isExactly(first.weight, exact(100, 3))).toBe(true);
  });

  it("holds for no objective that is excluded", () => {
    const objectives = [{ outcome: "excluded" } as const, ...times(3, DONE)];
    const evaluation = evaluated({ parameters: DISTRIBUTED, objectives });
    expect(shownWeights(evaluation)).toEqual(["n.d.", "33.34", "33.33", "33.33"]);
  });

  it("makes up the rounded sum of what is left, when the excluded weight is not redistributed", () => {
    // 33.335 + 33.335 left = 66.67; each alone would be 33.34, 66.68 together.
    const literal: PlanLiteral = {
      parameters: { ...DISTRIBUTED, weights: "assigned", excludedWeight: "notRedistributed" },
      objectives: [
        weighing("33.335"),
        weighing("33.33", { outcome: "excluded" }),
        weighing("33.335"),
      ],
    };
    expect(shownWeights(evaluated(literal))).toEqual(["33.34", "n.d.", "33.33"]);
    expect(shown(kindOf(evaluated(literal)).totalWeight)).toBe("66.67");
  });

  it("makes up the sum of each unit, where each unit has its own", () => {
    // Were it one sum of 200, its two hundredths would go to rows 1 and 2 of the first unit.
    const thirds = (unit: number): readonly ObjectiveLiteral[] =>
      times(3, weighing("33.3333333333333", { units: [unit] }));
    const literal: PlanLiteral = {
      parameters: { ...DISTRIBUTED, weights: "assigned", weightsSumPer: "unit" },
      units: ["Uno", "Due"],
      objectives: [...thirds(0), ...thirds(1)],
    };
    const unit = ["33.34", "33.33", "33.33"];
    expect(shownWeights(evaluated(literal))).toEqual([...unit, ...unit]);
  });

  it("keeps the order of the table where the rows of the units alternate", () => {
    const third = (unit: number): ObjectiveLiteral =>
      weighing("33.3333333333333", { units: [unit] });
    const literal: PlanLiteral = {
      parameters: { ...DISTRIBUTED, weights: "assigned", weightsSumPer: "unit" },
      units: ["Uno", "Due"],
      objectives: [third(1), third(0), third(0), third(1), third(0), third(1)],
    };
    expect(shownWeights(evaluated(literal))).toEqual([
      "33.34",
      "33.34",
      "33.33",
      "33.33",
      "33.33",
      "33.33",
    ]);
  });

  it("shows as whole or no result the shown weight or nothing", () => {
    const objectives = [DONE, MISSED, DONE];
    const evaluation = evaluated({ parameters: DISTRIBUTED, objectives });
    expect(shownResults(evaluation)).toEqual(["33.34", "0.00", "33.33"]);
    expect(isExactly(objectiveAt(evaluation, 0).result, exact(100, 3))).toBe(true);
  });

  it("shows as proportional result the shown weight times the achievement, rounded", () => {
    // 33.34 · 50 % = 16.67 and 33.33 · 50 % = 16.665, half away 16.67; 33.33 · 10 % = 3.333.
    const literal: PlanLiteral = {
      parameters: { ...DISTRIBUTED, ...PROPORTIONAL },
      objectives: [{ grade: 50 }, { grade: 50 }, { grade: 10 }],
    };
    expect(shownResults(evaluated(literal))).toEqual(["16.67", "16.67", "3.33"]);
  });
});
