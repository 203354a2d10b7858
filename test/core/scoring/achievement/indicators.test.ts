import { prepareBand } from "../../../../src/core/scoring/achievement/bands";
import type { BeyondTarget } from "../../../../src/core/domain/trend";
import { isFavourable } from "../../../../src/core/domain/measurementEvaluation";
import { cellPlace } from "../../../../src/core/domain/place";
import type { IndicatorFormula } from "../../../../src/core/domain/indicatorTrace";
import { exact } from "../../../../src/core/numeric/exact";
import { indicator, type IndicatorLiteral } from "../../../fixtures/measuring";
import { shown } from "../scored";
import { measuredAlone } from "./measuredAlone";

const RULES = {
  decimals: 2,
  beyondTarget: null,
  preparedBand: (band: Parameters<typeof prepareBand>[0]) => prepareBand(band).prepared,
};

/** Achievement, or the code of the fault; "nothing" with neither. */
function achievement(literal: IndicatorLiteral, beyondTarget: BeyondTarget | null = null): string {
  const { evaluation, fault } = measured(literal, beyondTarget);
  if (fault === null && evaluation.achievement === null) return "nothing";
  return fault?.code ?? shown(evaluation.achievement);
}

function measured(literal: IndicatorLiteral, beyondTarget: BeyondTarget | null = null) {
  return measuredAlone(indicator(literal), { ...RULES, beyondTarget });
}

/** "+5.00 good", "-2.00 bad", "0.00 -". */
function deviation(literal: IndicatorLiteral): string {
  const { evaluation } = measured(literal, "zero");
  const isGood = isFavourable(evaluation);
  const word = isGood === null ? "-" : isGood ? "good" : "bad";
  return evaluation.deviation === null ? "n.d." : `${shown(evaluation.deviation)} ${word}`;
}

describe("an increasing indicator", () => {
  const trend = "increasing";

  it("is worth its actual over the target", () => {
    expect(achievement({ trend, target: 20, actual: 18 })).toBe("90.00");
  });

  it("is worth 100 at the target and no more above it", () => {
    expect(achievement({ trend, target: 10, actual: 10 })).toBe("100.00");
    expect(achievement({ trend, target: 10, actual: 15 })).toBe("100.00");
  });

  it("is worth 0 below zero", () => {
    expect(achievement({ trend, target: 10, actual: -5 })).toBe("0.00");
  });

  it("has a deviation that is favourable above the target", () => {
    expect(deviation({ trend, target: 10, actual: 15 })).toBe("5.00 good");
    expect(deviation({ trend, target: 20, actual: 18 })).toBe("-2.00 bad");
    expect(deviation({ trend, target: 20, actual: 20 })).toBe("0.00 -");
  });

  it("with a target of zero is met from zero upwards", () => {
    expect(achievement({ trend, target: 0, actual: 0 })).toBe("100.00");
    expect(achievement({ trend, target: 0, actual: "-0.01" })).toBe("0.00");
  });

  it("refuses a negative target", () => {
    expect(achievement({ trend, target: -1, actual: 5 })).toBe("indicator-target-negative");
  });

  it("is pending without an actual, and asks for a target that is missing", () => {
    expect(achievement({ trend, target: 10 })).toBe("nothing");
    expect(achievement({ trend, actual: 10 })).toBe("indicator-target-missing");
  });

  it("is shown rounded and kept exact", () => {
    const { evaluation } = measured({ trend, target: 3, actual: 1 });
    expect(shown(evaluation.achievement)).toBe("33.33");
    expect(evaluation.achievement?.exact).toMatchObject({ n: 100n, d: 3n });
  });
});

describe("a decreasing indicator", () => {
  const trend = "decreasing";
  const late = { trend, target: 30, actual: 32 } as const;

  it("is worth 100 up to its target, whatever is chosen", () => {
    for (const choice of [null, "linear", "inverse", "zero"] as const) {
      expect(achievement({ trend, target: 30, actual: 30 }, choice)).toBe("100.00");
      expect(achievement({ trend, target: 30, actual: -4 }, choice)).toBe("100.00");
    }
  });

  it("beyond it is worth what the ente has chosen", () => {
    expect(achievement(late, "linear")).toBe("93.33");
    expect(achievement(late, "inverse")).toBe("93.75");
    expect(achievement(late, "zero")).toBe("0.00");
  });

  it("beyond it asks for the choice where none was made", () => {
    expect(achievement(late)).toBe("beyond-target-not-chosen");
  });

  it("is never below 0", () => {
    expect(achievement({ trend, target: 30, actual: 61 }, "linear")).toBe("0.00");
    expect(achievement({ trend, target: 30, actual: 60 }, "linear")).toBe("0.00");
  });

  it("with a target of zero is met up to zero, whatever is chosen", () => {
    expect(achievement({ trend, target: 0, actual: 0 })).toBe("100.00");
    expect(achievement({ trend, target: 0, actual: -3 }, "inverse")).toBe("100.00");
    expect(achievement({ trend, target: 0, actual: "0.01" })).toBe("0.00");
  });

  it("refuses a negative target", () => {
    expect(achievement({ trend, target: -1, actual: -5 })).toBe("indicator-target-negative");
  });

  it("has a deviation that is favourable below the target", () => {
    expect(deviation(late)).toBe("2.00 bad");
    expect(deviation({ trend, target: 30, actual: 28 })).toBe("-2.00 good");
  });
});

describe("with the starting value in the calculation", () => {
  it("an increasing indicator is worth its way from there to the target", () => {
    expect(achievement({ trend: "increasing", start: 10, target: 20, actual: 18 })).toBe("80.00");
    expect(achievement({ trend: "increasing", start: 10, target: 20, actual: 9 })).toBe("0.00");
  });

  it("so is a decreasing one, and nothing is to be chosen beyond its target", () => {
    expect(achievement({ trend: "decreasing", start: 40, target: 30, actual: 32 })).toBe("80.00");
  });

  it("targets of zero and below are as good as others", () => {
    expect(achievement({ trend: "increasing", start: -10, target: 0, actual: -5 })).toBe("50.00");
    expect(achievement({ trend: "decreasing", start: 0, target: -10, actual: -1 })).toBe("10.00");
  });

  it("where it is the target, it is met or not", () => {
    expect(achievement({ trend: "increasing", start: 10, target: 10, actual: 10 })).toBe("100.00");
    expect(achievement({ trend: "increasing", start: 10, target: 10, actual: 9 })).toBe("0.00");
    expect(achievement({ trend: "decreasing", start: 10, target: 10, actual: 11 })).toBe("0.00");
    expect(achievement({ trend: "decreasing", start: 10, target: 10, actual: 9 })).toBe("100.00");
  });

  it("a target on the wrong side of it is refused", () => {
    const code = "indicator-target-wrong-side";
    expect(achievement({ trend: "increasing", start: 10, target: 9, actual: 9 })).toBe(code);
    expect(achievement({ trend: "decreasing", start: 10, target: 11, actual: 9 })).toBe(code);
  });
});

describe("at least and at most", () => {
  it("are met at their bound", () => {
    expect(achievement({ trend: "atLeast", target: 95, actual: 95 })).toBe("100.00");
    expect(achievement({ trend: "atLeast", target: 95, actual: "94.99" })).toBe("0.00");
  });

  it("take payment times with any sign: early and punctual in full, a day late not at all", () => {
    expect(achievement({ trend: "atMost", target: 0, actual: -5 })).toBe("100.00");
    expect(achievement({ trend: "atMost", target: 0, actual: 0 })).toBe("100.00");
    expect(achievement({ trend: "atMost", target: 0, actual: 1 })).toBe("0.00");
    expect(achievement({ trend: "atLeast", target: -3, actual: -3 })).toBe("100.00");
  });

  it("hold what was typed against the target as it was typed", () => {
    expect(achievement({ trend: "atLeast", target: 95, actual: "94.999" })).toBe("0.00");
  });

  it("hold a ratio that is calculated as it is printed", () => {
    // 94.996 is printed 95.00; 94.994 is printed 94.99.
    expect(achievement({ trend: "atLeast", target: 95, actual: [23749, 25000] })).toBe("100.00");
    expect(achievement({ trend: "atLeast", target: 95, actual: [47497, 50000] })).toBe("0.00");
  });

  it("refuse a denominator of zero", () => {
    expect(achievement({ trend: "atLeast", target: 95, actual: [1, 0] })).toBe(
      "ratio-denominator-zero",
    );
  });
});

describe("Sì or No, dates and ranges", () => {
  it("Sì is expected where nothing is", () => {
    expect(achievement({ trend: "yesNo", actual: true })).toBe("100.00");
    expect(achievement({ trend: "yesNo", actual: false })).toBe("0.00");
    expect(achievement({ trend: "yesNo", target: false, actual: false })).toBe("100.00");
    expect(achievement({ trend: "yesNo" })).toBe("nothing");
    expect(deviation({ trend: "yesNo", actual: true })).toBe("n.d.");
  });

  it("a date is met on its day and missed on the next", () => {
    const trend = "date";
    expect(achievement({ trend, target: "2024-02-29", actual: "2024-02-29" })).toBe("100.00");
    expect(achievement({ trend, target: "2024-02-29", actual: "2024-03-01" })).toBe("0.00");
    expect(achievement({ trend, actual: "2024-03-01" })).toBe("indicator-target-missing");
    expect(deviation({ trend, target: "2023-12-31", actual: "2024-03-01" })).toBe("61.00 bad");
    expect(deviation({ trend, target: "2024-03-01", actual: "2024-02-29" })).toBe("-1.00 good");
  });

  it("a range includes its bounds", () => {
    const trend = "range";
    const target = [10, 12] as const;
    expect(achievement({ trend, target, actual: 10 })).toBe("100.00");
    expect(achievement({ trend, target, actual: 12 })).toBe("100.00");
    expect(achievement({ trend, target, actual: "9.99" })).toBe("0.00");
    expect(achievement({ trend, target, actual: "12.01" })).toBe("0.00");
    expect(achievement({ trend, actual: 11 })).toBe("indicator-target-missing");
    expect(deviation({ trend, target, actual: 11 })).toBe("n.d.");
  });
});

describe("how an indicator is explained", () => {
  const traceOf = (literal: IndicatorLiteral, beyondTarget: BeyondTarget | null = null) =>
    measured(literal, beyondTarget).evaluation.achievement?.trace;

  it("is by itself, its formula and what that gives without limits", () => {
    const literal = { trend: "increasing", target: 20, actual: 30, unitOfMeasure: "km" } as const;
    expect(traceOf(literal)).toEqual({
      rule: "indicator",
      indicator: indicator(literal),
      formula: "increasing",
      unbounded: exact(150),
      band: null,
    });
  });

  it.each<readonly [IndicatorFormula, IndicatorLiteral]>([
    ["fromStart", { trend: "increasing", target: 20, start: 10, actual: 15 }],
    ["atLeast", { trend: "atLeast", target: 60, actual: [2, 3] }],
    ["yesNo", { trend: "yesNo", target: false, actual: true }],
    ["date", { trend: "date", target: "2024-12-31", actual: "2024-11-30" }],
    ["range", { trend: "range", target: [10, 12], actual: 11 }],
  ])("is by the formula %s of its kind", (formula, literal) => {
    expect(traceOf(literal)).toMatchObject({ formula });
  });
});

describe("what keeps an indicator from being measured", () => {
  const faultOf = (literal: IndicatorLiteral) => {
    const { fault, evaluation } = measured(literal);
    return { fault, achievement: evaluation.achievement };
  };

  it.each<readonly [string, string, IndicatorLiteral]>([
    ["indicator-target-missing", "target", { trend: "increasing", actual: 1 }],
    ["indicator-target-missing", "target", { trend: null, target: 5, actual: 1 }],
    ["indicator-target-negative", "target", { trend: "increasing", target: -1, actual: 1 }],
    [
      "indicator-target-wrong-side",
      "target",
      { trend: "increasing", target: 5, start: 9, actual: 6 },
    ],
    ["beyond-target-not-chosen", "actual", { trend: "decreasing", target: 5, actual: 6 }],
    ["beyond-target-not-chosen", "numerator", { trend: "decreasing", target: 5, actual: [6, 10] }],
    ["ratio-denominator-zero", "denominator", { trend: "atLeast", target: 5, actual: [1, 0] }],
    ["ratio-denominator-zero", "denominator", { trend: "range", target: [5, 6], actual: [1, 0] }],
  ])("is told as %s on its %s", (code, field, literal) => {
    expect(faultOf(literal)).toEqual({
      fault: {
        code,
        params: { indicator: "Indicatore 1" },
        place: cellPlace("indicators", 0, field as "target"),
      },
      achievement: null,
    });
  });
});
