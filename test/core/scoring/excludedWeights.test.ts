import { assigned, weighing, WEIGHT_COLUMN } from "./assignedPlan";
import { exact } from "../../../src/core/numeric/exact";
import type {
  NumberLiteral,
  ObjectiveLiteral,
  ParametersLiteral,
  PlanLiteral,
} from "../../fixtures/plan";
import {
  codesOf,
  evaluated,
  isExactly,
  issuesOf,
  kindOf,
  objectiveAt,
  refusedFor,
  shown,
  shownWeights,
  theIssue,
} from "./scored";

function struck(weight: NumberLiteral, change: ObjectiveLiteral = {}): ObjectiveLiteral {
  return { outcome: "excluded", weight, ...change };
}

function missed(weight: NumberLiteral): ObjectiveLiteral {
  return { outcome: "notAchieved", weight };
}

function inTwoUnits(
  objectives: readonly ObjectiveLiteral[],
  parameters: ParametersLiteral = {},
): PlanLiteral {
  return assigned(objectives, parameters, ["Uno", "Due"]);
}

const KEPT = { excludedWeight: "notRedistributed" } as const;

describe("the weight of the excluded, redistributed", () => {
  it("goes to the others in proportion: · total / (total − excluded)", () => {
    const evaluation = evaluated(inTwoUnits([weighing(30), missed(40), struck(30)]));
    const first = objectiveAt(evaluation, 0);
    expect(isExactly(first.weight, exact(300, 7))).toBe(true);
    expect(shownWeights(evaluation)).toEqual(["42.86", "57.14", "n.d."]);
    expect(isExactly(kindOf(evaluation).totalWeight, 100)).toBe(true);
    expect(shown(kindOf(evaluation).index)).toBe("42.86");
    expect(first.weight?.trace).toEqual({
      rule: "redistributedWeight",
      weight: exact(30),
      total: exact(100),
      excluded: exact(30),
    });
  });

  it("goes to what is pending too", () => {
    const literal = inTwoUnits([weighing(30), { weight: 30 }, struck(40)], { phase: "monitoring" });
    expect(shownWeights(evaluated(literal))).toEqual(["50.00", "50.00", "n.d."]);
  });

  it("goes to them in Programmazione too", () => {
    const literal = inTwoUnits([{ weight: 30 }, struck(70)], { phase: "planning" });
    expect(shownWeights(evaluated(literal))).toEqual(["100.00", "n.d."]);
  });

  it("changes nothing where it is zero", () => {
    const evaluation = evaluated(inTwoUnits([weighing(30), weighing(70), struck(0)]));
    expect(shownWeights(evaluation)).toEqual(["30.00", "70.00", "n.d."]);
    expect(objectiveAt(evaluation, 0).weight?.trace).toMatchObject({ rule: "assignedWeight" });
  });

  it("cannot go to others that all weigh zero", () => {
    const found = refusedFor(inTwoUnits([weighing(0), struck(100)]));
    expect(theIssue(found, "weights-left-all-zero")).toEqual({
      code: "weights-left-all-zero",
      params: { unit: null, excluded: exact(100) },
      place: WEIGHT_COLUMN,
    });
  });

  it("leaves at zero an objective that weighs zero beside one that does not", () => {
    const evaluation = evaluated(inTwoUnits([weighing(0), weighing("0.01"), struck("99.99")]));
    expect(shownWeights(evaluation)).toEqual(["0.00", "100.00", "n.d."]);
  });

  it("is lost with a warning where no other is left", () => {
    const literal = inTwoUnits([struck(60), struck(40)]);
    expect(codesOf(literal)).toEqual(["warning excluded-weight-lost"]);
    expect(issuesOf(literal)).toEqual([
      {
        code: "excluded-weight-lost",
        params: { unit: null, excluded: exact(100) },
        place: WEIGHT_COLUMN,
      },
    ]);
    expect(kindOf(evaluated(literal))).toMatchObject({ totalWeight: null, index: null });
  });

  it("is lost in one unit and redistributed in the other, with sums per unit", () => {
    const literal = inTwoUnits(
      [struck(100), weighing(50, { units: [1] }), struck(50, { units: [1] })],
      {
        weightsSumPer: "unit",
      },
    );
    expect(issuesOf(literal)).toMatchObject([
      { code: "excluded-weight-lost", params: { unit: "Uno", excluded: exact(100) } },
    ]);
    const evaluation = evaluated(literal);
    expect(shownWeights(evaluation)).toEqual(["n.d.", "100.00", "n.d."]);
    expect(shown(kindOf(evaluation).totalWeight)).toBe("100.00");
  });

  it("may leave all zero in one unit only, which is an error that names it", () => {
    const literal = inTwoUnits(
      [weighing(100), weighing(0, { units: [1] }), struck(100, { units: [1] })],
      {
        weightsSumPer: "unit",
      },
    );
    expect(theIssue(refusedFor(literal), "weights-left-all-zero").params).toMatchObject({
      unit: "Due",
    });
  });
});

describe("the weight of the excluded, not redistributed", () => {
  it("leaves a sum below the total, and the index over what remains", () => {
    const evaluation = evaluated(inTwoUnits([weighing(30), missed(40), struck(30)], KEPT));
    expect(shownWeights(evaluation)).toEqual(["30.00", "40.00", "n.d."]);
    expect(shown(kindOf(evaluation).totalWeight)).toBe("70.00");
    expect(shown(kindOf(evaluation).totalResult)).toBe("30.00");
    expect(shown(kindOf(evaluation).index)).toBe("42.86");
  });

  it("is no error where the others all weigh zero: the index has nothing to divide by", () => {
    const literal = inTwoUnits([weighing(0), struck(100)], KEPT);
    expect(codesOf(literal)).toEqual(["warning weight-zero"]);
    const { totalWeight, index, percentage } = kindOf(evaluated(literal));
    expect([totalWeight, index, percentage].map(shown)).toEqual(["0.00", "n.d.", "100.00"]);
  });
});
