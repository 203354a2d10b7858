import { fullText } from "../../../../src/core/numeric/decimal";
import {
  achievementByFormula,
  type FormulaInputs,
} from "../../../../src/core/scoring/achievement/numberFormulas";
import type { NumberTrend } from "../../../../src/core/domain/trend";
import { number, type NumberLiteral } from "../../../fixtures/plan";

// Rules.md §3, the table of `Andamento atteso`: which formula gives p, and p before it is limited to 0–100.

interface Given {
  readonly start?: NumberLiteral;
  readonly beyondTarget?: FormulaInputs["beyondTarget"];
  readonly isUnbounded?: boolean;
}

function by(
  trend: NumberTrend,
  actual: NumberLiteral,
  target: NumberLiteral,
  { start, beyondTarget = null, isUnbounded = false }: Given = {},
): string {
  const result = achievementByFormula(trend, {
    actual: { exact: number(actual), judged: number(actual) },
    target: number(target),
    start: start === undefined ? null : number(start),
    beyondTarget,
    isUnbounded,
  });
  if (result.kind === "fault") return result.fault;
  return `${result.formula} ${result.value === null ? "endless" : fullText(result.value, 0)}`;
}

it("a minimum and a maximum are met or not, at their bound too", () => {
  expect(by("atLeast", 5, 5)).toBe("atLeast 100");
  expect(by("atLeast", "4.99", 5)).toBe("atLeast 0");
  expect(by("atMost", 5, 5)).toBe("atMost 100");
  expect(by("atMost", "5.01", 5)).toBe("atMost 0");
});

describe("a rising indicator", () => {
  it("is actual by target, beyond 100 too", () => {
    expect(by("increasing", 3, 4)).toBe("increasing 75");
    expect(by("increasing", 5, 4)).toBe("increasing 125");
  });

  it("is met by any figure that is not negative where the target is zero", () => {
    expect(by("increasing", 0, 0)).toBe("zeroTarget 100");
    expect(by("increasing", -1, 0)).toBe("zeroTarget 0");
  });

  it("has no negative target", () => {
    expect(by("increasing", 1, -1)).toBe("indicator-target-negative");
  });
});

describe("a falling indicator", () => {
  it("is met within its target, and at it", () => {
    expect(by("decreasing", 20, 30)).toBe("withinTarget 100");
    for (const beyondTarget of ["zero", "linear", "inverse", null] as const) {
      expect(by("decreasing", 30, 30, { beyondTarget, isUnbounded: true })).toBe(
        "withinTarget 100",
      );
    }
  });

  it("is met at or below zero where the target is zero", () => {
    expect(by("decreasing", 0, 0)).toBe("zeroTarget 100");
    expect(by("decreasing", 1, 0)).toBe("zeroTarget 0");
  });

  it("asks what counts beyond the target, and has no negative target", () => {
    expect(by("decreasing", 31, 30)).toBe("beyond-target-not-chosen");
    expect(by("decreasing", 31, -30)).toBe("indicator-target-negative");
  });

  it("beyond it counts nothing, or falls in a line, or by the inverse", () => {
    expect(by("decreasing", 40, 32, { beyondTarget: "zero" })).toBe("beyondIsZero 0");
    expect(by("decreasing", 40, 32, { beyondTarget: "linear" })).toBe("linear 75");
    expect(by("decreasing", 40, 32, { beyondTarget: "inverse" })).toBe("inverse 80");
  });

  it("under a band of Grado senza limite goes by the formula below the target too", () => {
    const unbounded = { isUnbounded: true } as const;
    expect(by("decreasing", 16, 32, { ...unbounded, beyondTarget: "zero" })).toBe(
      "withinTarget 100",
    );
    expect(by("decreasing", 16, 32, { ...unbounded, beyondTarget: "linear" })).toBe("linear 150");
    expect(by("decreasing", 16, 32, { ...unbounded, beyondTarget: "inverse" })).toBe("inverse 200");
    expect(by("decreasing", 0, 32, { ...unbounded, beyondTarget: "inverse" })).toBe(
      "inverse endless",
    );
    expect(by("decreasing", -4, 32, { ...unbounded, beyondTarget: "inverse" })).toBe(
      "inverse endless",
    );
  });
});

describe("with a starting value", () => {
  it("is the part of the way that was gone, upwards and downwards", () => {
    expect(by("increasing", 15, 20, { start: 10 })).toBe("fromStart 50");
    expect(by("decreasing", 15, 10, { start: 20 })).toBe("fromStart 50");
    expect(by("increasing", 5, 20, { start: 10 })).toBe("fromStart -50");
  });

  it("is met at the target where that is the starting value", () => {
    expect(by("increasing", 10, 10, { start: 10 })).toBe("startIsTarget 100");
    expect(by("increasing", 9, 10, { start: 10 })).toBe("startIsTarget 0");
    expect(by("decreasing", 11, 10, { start: 10 })).toBe("startIsTarget 0");
    expect(by("decreasing", 10, 10, { start: 10 })).toBe("startIsTarget 100");
  });

  it("has its target on the side where it goes", () => {
    expect(by("increasing", 5, 9, { start: 10 })).toBe("indicator-target-wrong-side");
    expect(by("decreasing", 5, 11, { start: 10 })).toBe("indicator-target-wrong-side");
  });
});
