import { exact } from "../../../src/core/numeric/exact";
import type { NumberLiteral, ObjectiveLiteral, ParametersLiteral } from "../../fixtures/plan";
import { times } from "../../fixtures/plan";
import { evaluated, isExactly, kindOf, objectiveAt, shown, shownResults } from "./scored";

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;
const STRUCK = { outcome: "excluded" } as const;

const partly = (grade: NumberLiteral): ObjectiveLiteral => ({ outcome: "partlyAchieved", grade });

describe("the whole weight or nothing", () => {
  it("is the weight of what is achieved, and nothing of the rest", () => {
    const evaluation = evaluated({ objectives: [DONE, partly(99), MISSED, DONE] });
    expect(shownResults(evaluation)).toEqual(["25.00", "0.00", "0.00", "25.00"]);
    expect(objectiveAt(evaluation, 1).result?.trace).toMatchObject({
      rule: "wholeOrNothingResult",
      achievement: exact(99),
      threshold: exact(100),
    });
  });

  it.each([
    ["79.99", "0.00"],
    ["80", "100.00"],
    ["80.01", "100.00"],
  ])("with a threshold of 80 and an achievement of %s is %s", (grade, result) => {
    const parameters = { achievementThreshold: 80 };
    expect(shownResults(evaluated({ parameters, objectives: [partly(grade)] }))).toEqual([result]);
  });

  it("keeps the weight exact", () => {
    const evaluation = evaluated({ objectives: times(3, DONE) });
    expect(isExactly(objectiveAt(evaluation, 0).result, exact(100, 3))).toBe(true);
    expect(isExactly(kindOf(evaluation).totalResult, 100)).toBe(true);
  });
});

describe("the proportional result", () => {
  const parameters: ParametersLiteral = { attribution: "proportional" };

  it("is the weight times the achievement", () => {
    const evaluation = evaluated({ parameters, objectives: [DONE, partly(90), MISSED, DONE] });
    expect(shownResults(evaluation)).toEqual(["25.00", "22.50", "0.00", "25.00"]);
    expect(objectiveAt(evaluation, 1).result?.trace).toEqual({
      rule: "proportionalResult",
      weight: exact(25),
      achievement: exact(90),
    });
  });

  it("knows no threshold: that is for counting only", () => {
    const evaluation = evaluated({
      parameters: { ...parameters, achievementThreshold: 80 },
      objectives: [partly(80), partly("79.99")],
    });
    expect(shownResults(evaluation)).toEqual(["40.00", "40.00"]);
    expect(isExactly(objectiveAt(evaluation, 1).result, "39.995")).toBe(true);
    expect(kindOf(evaluation).counts.achieved).toBe(1);
  });

  it("adds exact results and rounds once: 3 · 8.333… is 25.00, not 24.99", () => {
    const objectives = times(3, partly(25));
    const evaluation = evaluated({ parameters, objectives });
    expect(shownResults(evaluation)).toEqual(["8.33", "8.33", "8.33"]);
    expect(shown(kindOf(evaluation).totalResult)).toBe("25.00");
    expect(isExactly(kindOf(evaluation).index, 25)).toBe(true);
  });
});

describe("the percentage", () => {
  it("is achieved of assessed", () => {
    const { percentage } = kindOf(evaluated({ objectives: [DONE, DONE, MISSED] }));
    expect(isExactly(percentage, exact(200, 3))).toBe(true);
    expect(shown(percentage)).toBe("66.67");
    expect(percentage?.trace).toEqual({ rule: "percentage", achieved: 2, assessed: 3 });
  });

  it("has neither excluded nor pending ones under it", () => {
    const evaluation = evaluated({
      parameters: { phase: "monitoring" },
      objectives: [DONE, DONE, MISSED, STRUCK, {}, { outcome: "inProgress" }],
    });
    expect(shown(kindOf(evaluation).percentage)).toBe("66.67");
  });

  it("counts as achieved what reaches the threshold, however it came about", () => {
    const evaluation = evaluated({
      parameters: { achievementThreshold: 70 },
      objectives: [DONE, partly(70), { grade: 70 }, { grade: "69.9" }],
    });
    expect(shown(kindOf(evaluation).percentage)).toBe("75.00");
  });

  it("is n.d. where nothing is assessed, and 0 where nothing is achieved", () => {
    const parameters = { phase: "monitoring" } as const;
    expect(shown(kindOf(evaluated({ parameters, objectives: [{}] })).percentage)).toBe("n.d.");
    expect(shown(kindOf(evaluated({ parameters, objectives: [MISSED, {}] })).percentage)).toBe(
      "0.00",
    );
    expect(shown(kindOf(evaluated({ objectives: [STRUCK] })).percentage)).toBe("n.d.");
  });

  it.each([
    [1, 3, "33.33"],
    [2, 3, "66.67"],
    [1, 8, "12.50"],
    [1, 800, "0.13"],
    [7999, 8000, "99.99"],
    [0, 7, "0.00"],
  ])("%s of %s is %s", (achieved, assigned, text) => {
    const evaluation = evaluated({ counted: [{ assigned, achieved }] });
    expect(shown(kindOf(evaluation, "ordinary").percentage)).toBe(text);
  });
});

describe("the index", () => {
  const weights = { weights: "assigned" } as const;

  it("is results over weights of what is assessed", () => {
    const { index, percentage } = kindOf(
      evaluated({
        parameters: { ...weights, phase: "monitoring" },
        objectives: [{ ...DONE, weight: 30 }, { ...MISSED, weight: 10 }, { weight: 60 }],
      }),
    );
    expect(shown(index)).toBe("75.00");
    expect(shown(percentage)).toBe("50.00");
    expect(index?.trace).toEqual({ rule: "index", results: exact(30), weights: exact(40) });
  });

  it("is over what remains where the sum is not the total", () => {
    const evaluation = evaluated({
      parameters: { totalWeight: 50 },
      objectives: [DONE, MISSED],
    });
    expect(shown(kindOf(evaluation).totalResult)).toBe("25.00");
    expect(shown(kindOf(evaluation).index)).toBe("50.00");
  });

  it("is n.d. where what is assessed weighs nothing, and the result is then 0", () => {
    const { index, totalResult, unitResult, judgement } = kindOf(
      evaluated({
        parameters: { ...weights, phase: "monitoring", performanceThreshold: 50 },
        objectives: [{ ...DONE, weight: 0 }, { weight: 100 }],
      }),
    );
    expect([index, totalResult, unitResult].map(shown)).toEqual(["n.d.", "0.00", "n.d."]);
    expect(judgement).toBeNull();
  });

  it("is exact beyond what a binary float can hold", () => {
    // 1/3 + 1/3 + 1/3 of the weight, thrice a grade of 99.99999999: exactly that grade.
    const { index } = kindOf(
      evaluated({
        parameters: { attribution: "proportional" },
        objectives: times(3, partly("99.99999999999999999")),
      }),
    );
    expect(isExactly(index, "99.99999999999999999")).toBe(true);
  });
});

describe("totals", () => {
  it("of the weights count pending objectives, of the results only assessed ones", () => {
    const { totalWeight, totalResult } = kindOf(
      evaluated({ parameters: { phase: "monitoring" }, objectives: [DONE, MISSED, {}, STRUCK] }),
    );
    expect([totalWeight, totalResult].map(shown)).toEqual(["100.00", "33.33"]);
    expect(totalWeight?.trace).toEqual({ rule: "sumOfWeights", objectives: 3 });
    expect(totalResult?.trace).toEqual({ rule: "sumOfResults", objectives: 2 });
  });

  it("of the results are n.d. without any assessed one, and 0 where all are missed", () => {
    const parameters = { phase: "monitoring" } as const;
    const pending = kindOf(evaluated({ parameters, objectives: [{}] }));
    expect(shown(pending.totalResult)).toBe("n.d.");
    expect(shown(pending.totalWeight)).toBe("100.00");
    const missed = kindOf(evaluated({ parameters, objectives: [MISSED] }));
    expect(shown(missed.totalResult)).toBe("0.00");
  });
});

describe("the judgement", () => {
  const judged = (threshold: NumberLiteral, grade: NumberLiteral) =>
    kindOf(
      evaluated({
        parameters: { attribution: "proportional", performanceThreshold: threshold },
        objectives: [{ grade }],
      }),
    );

  it.each([
    ["89.99", false],
    ["89.9949", false],
    ["89.995", true],
    ["90", true],
    ["90.01", true],
  ])("with a threshold of 90 and an index of %s is positive: %s", (grade, isPositive) => {
    expect(judged(90, grade).judgement).toMatchObject({ isPositive });
  });

  it("is of the index as it is printed: grades 95, 90, 84.99 show 90.00, which is positive", () => {
    const { index, judgement } = kindOf(
      evaluated({
        parameters: { attribution: "proportional", performanceThreshold: 90 },
        objectives: [{ grade: 95 }, { grade: 90 }, { grade: "84.99" }],
      }),
    );
    expect(isExactly(index, exact(26999, 300))).toBe(true);
    expect(shown(index)).toBe("90.00");
    expect(judgement?.isPositive).toBe(true);
  });

  it("of exactly the threshold depends on what meets it: 18 of 20 at 90", () => {
    const judgedBy = (thresholdsMetBy: "equalOrAbove" | "above") =>
      kindOf(
        evaluated({
          parameters: { performanceThreshold: 90, thresholdsMetBy },
          objectives: [...times(18, DONE), ...times(2, MISSED)],
        }),
      ).judgement?.isPositive;
    expect([judgedBy("equalOrAbove"), judgedBy("above")]).toEqual([true, false]);
  });

  it("may have a threshold of 0 and of 100", () => {
    expect(judged(0, 0).judgement?.isPositive).toBe(true);
    expect(judged(100, 100).judgement?.isPositive).toBe(true);
    expect(judged(100, "99.99").judgement?.isPositive).toBe(false);
  });

  it("is none without a threshold", () => {
    expect(kindOf(evaluated({ objectives: [DONE] })).judgement).toBeNull();
  });

  it("is none where the index is n.d., and of the kinds without weights", () => {
    const parameters = { performanceThreshold: 10 };
    expect(kindOf(evaluated({ parameters, objectives: [STRUCK] })).judgement).toBeNull();
    const ordinary = kindOf(
      evaluated({ parameters, counted: [{ assigned: 1, achieved: 1 }] }),
      "ordinary",
    );
    expect(ordinary.judgement).toBeNull();
  });
});
