import { PARAMETERS } from "../../../src/core/contract/parameters";
import type { StatedParameters } from "../../../src/core/domain/parameters";
import type { StatedPlan } from "../../../src/core/domain/plan";
import { parameterPlace } from "../../../src/core/domain/place";
import { fullText } from "../../../src/core/numeric/decimal";
import { withDefaults } from "../../../src/core/scoring/defaults";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { plan, type PlanLiteral } from "../../fixtures/plan";

// Rules.md §4–§6: what an empty parameter means, and where nothing but the ente's choice will do.

/** A plan with empty parameters, but for the year, a Consuntivo and those given. */
function stated(literal: PlanLiteral, chosen: Partial<StatedParameters> = {}): StatedPlan {
  const empty = Object.fromEntries(PARAMETERS.map(({ id }) => [id, null])) as StatedParameters;
  return { ...plan(literal), parameters: { ...empty, year: 2022, phase: "final", ...chosen } };
}

const ACHIEVED = { outcome: "achieved" } as const;

function codesOf(of: StatedPlan): readonly string[] {
  return evaluatePlan(of, false).issues.map(({ code }) => code);
}

describe("a parameter left empty", () => {
  it("takes its default, and is known to have taken it", () => {
    const { parameters } = withDefaults(stated({ objectives: [ACHIEVED] }));
    expect(parameters).toMatchObject({
      body: null,
      period: "2022-2024",
      weights: "equal",
      attribution: "wholeOrNothing",
      weightsSumPer: "body",
      whenSumDiffers: "error",
      excludedWeight: "redistributed",
      roundingDifference: "noted",
      decimals: 2,
      thresholdsMetBy: "equalOrAbove",
      evaluationMeasure: "index",
      unitsEvaluatedOn: "performance",
      unitTerm: "sector",
      startingValueUse: "informative",
      evaluationBody: "nucleo",
    });
    expect(fullText(parameters.totalWeight, 0)).toBe("100");
    expect(fullText(parameters.achievementThreshold, 0)).toBe("100");
    expect([...parameters.defaulted].sort()).toEqual([
      ...["achievementThreshold", "attribution", "decimals", "evaluationBody"],
      ...["evaluationMeasure", "excludedWeight", "period", "roundingDifference"],
      ...["startingValueUse", "thresholdsMetBy", "totalWeight", "unitTerm"],
      ...["unitsEvaluatedOn", "weights", "weightsSumPer", "whenSumDiffers"],
    ]);
  });

  it("gives no triennio without a year", () => {
    expect(withDefaults(stated({}, { year: null })).parameters.period).toBeNull();
  });

  it("is told by its name, with the value that was taken", () => {
    const of = stated({ objectives: [ACHIEVED] });
    expect(evaluatePlan(of, false).issues).toEqual([
      {
        code: "parameter-not-chosen",
        params: { parameter: "weights", taken: "equal" },
        place: parameterPlace("weights"),
      },
      {
        code: "parameter-not-chosen",
        params: { parameter: "attribution", taken: "wholeOrNothing" },
        place: parameterPlace("attribution"),
      },
    ]);
  });

  it("has no default where only a regulation can set it", () => {
    const { parameters } = withDefaults(stated({}));
    const { minimum, performanceThreshold, belowMinimum, defaulted } = parameters;
    expect([minimum, performanceThreshold, belowMinimum]).toEqual([null, null, null]);
    for (const id of ["minimum", "performanceThreshold", "belowMinimum", "year"] as const) {
      expect(defaulted.has(id)).toBe(false);
    }
  });

  it("evaluates the units on Ordinario if any row is, in either table", () => {
    const kindOf = (literal: PlanLiteral) =>
      withDefaults(stated(literal)).parameters.unitsEvaluatedOn;
    expect(kindOf({ objectives: [{ kind: "ordinary" }] })).toBe("ordinary");
    expect(kindOf({ counted: [{ assigned: 3 }] })).toBe("ordinary");
    expect(kindOf({ objectives: [{ kind: "strategic" }] })).toBe("performance");
  });
});

describe("Pesi left empty", () => {
  it("is Uguali with a warning where no weight is typed", () => {
    const of = stated({ objectives: [ACHIEVED] }, { attribution: "wholeOrNothing" });
    expect(codesOf(of)).toEqual(["parameter-not-chosen"]);
  });

  it("is asked for by an error where a weight of Performance is typed", () => {
    const of = stated(
      { objectives: [{ ...ACHIEVED, weight: 100 }] },
      { attribution: "proportional" },
    );
    expect(evaluatePlan(of, false).evaluation).toBeNull();
    expect(evaluatePlan(of, false).issues).toEqual([
      { code: "weights-not-chosen", params: { objectives: 1 }, place: parameterPlace("weights") },
    ]);
  });

  it("is Uguali where only other kinds have weights, which count for nothing", () => {
    const of = stated(
      { objectives: [ACHIEVED, { ...ACHIEVED, kind: "ordinary", weight: 100 }] },
      { attribution: "wholeOrNothing" },
    );
    expect(codesOf(of)).toEqual(["parameter-not-chosen"]);
  });
});

it("weights typed beside Uguali are said not to count", () => {
  const of = stated(
    {
      objectives: [
        { ...ACHIEVED, weight: 60 },
        { ...ACHIEVED, weight: 40 },
      ],
    },
    { weights: "equal", attribution: "wholeOrNothing" },
  );
  const { issues, evaluation } = evaluatePlan(of, false);
  expect(issues).toMatchObject([{ code: "assigned-weights-ignored", params: { objectives: 2 } }]);
  expect(evaluation).not.toBeNull();
});

describe("Risultato dell'obiettivo left empty", () => {
  it("is Tutto o niente with a warning where every p is 0 or 100", () => {
    const of = stated({ objectives: [ACHIEVED, { outcome: "notAchieved" }] }, { weights: "equal" });
    expect(codesOf(of)).toEqual(["parameter-not-chosen"]);
  });

  it("is asked for by an error where an assessed Performance objective has a p between", () => {
    const of = stated({ objectives: [ACHIEVED, { grade: "99.99" }] }, { weights: "equal" });
    expect(codesOf(of)).toContain("attribution-not-chosen");
    expect(evaluatePlan(of, false).evaluation).toBeNull();
  });

  it("is not asked for by objectives of the other kinds", () => {
    const of = stated(
      { objectives: [ACHIEVED, { kind: "ordinary", grade: 50 }] },
      { weights: "equal" },
    );
    expect(codesOf(of)).toEqual(["parameter-not-chosen"]);
  });
});

describe("Peso degli esclusi left empty", () => {
  const ASSIGNED = { weights: "assigned", attribution: "wholeOrNothing" } as const;
  const toldOf = (literal: PlanLiteral, chosen: Partial<StatedParameters> = ASSIGNED) =>
    evaluatePlan(stated(literal, chosen), false).issues.filter(
      ({ code }) => code === "parameter-not-chosen",
    );
  const FORTY = { ...ACHIEVED, weight: 40 };

  it("is Redistribuito with a warning where an excluded objective has a weight", () => {
    expect(toldOf({ objectives: [FORTY, { outcome: "excluded", weight: 60 }] })).toEqual([
      {
        code: "parameter-not-chosen",
        params: { parameter: "excludedWeight", taken: "redistributed" },
        place: parameterPlace("excludedWeight"),
      },
    ]);
  });

  it("is not told where nothing of some weight is excluded", () => {
    const hundred = { ...ACHIEVED, weight: 100 };
    expect(toldOf({ objectives: [hundred] })).toEqual([]);
    expect(toldOf({ objectives: [hundred, { outcome: "excluded" }] })).toEqual([]);
    expect(toldOf({ objectives: [hundred, { outcome: "excluded", weight: 0 }] })).toEqual([]);
    const ordinary = { kind: "ordinary", outcome: "excluded", weight: 60 } as const;
    expect(toldOf({ objectives: [hundred, ordinary] })).toEqual([]);
  });

  it("is not told of weights that are not typed", () => {
    const equal = { ...ASSIGNED, weights: "equal" } as const;
    expect(toldOf({ objectives: [ACHIEVED, { outcome: "excluded", weight: 60 }] }, equal)).toEqual(
      [],
    );
  });
});
