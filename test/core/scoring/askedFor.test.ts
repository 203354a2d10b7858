import { parameterPlace } from "../../../src/core/domain/place";
import type { PlanLiteral } from "../../fixtures/plan";
import { evaluated, issuesOf, issuesWithout } from "./scored";

// What is asked for where the ente has not chosen, and what the evaluation says of its weights (rules.md §4–§6).

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;

describe("a choice that is missing", () => {
  const shared = {
    parameters: { weights: "assigned", weightsSumPer: "unit" },
    units: ["Uno", "Due"],
    objectives: [
      { ...DONE, units: [0], weight: 60 },
      { outcome: "excluded", units: [0], weight: 40 },
      { ...MISSED, units: [1], weight: 100 },
    ],
  } as const;

  it("is told once where it matters, and plainly where it does not", () => {
    const codes = (literal: PlanLiteral) =>
      issuesWithout(literal, "excludedWeight").map(({ code }) => code);
    expect(codes(shared)).toEqual(["choice-matters"]);
    const objectives = [...shared.objectives.slice(0, 2), { ...DONE, units: [1], weight: 100 }];
    expect(codes({ ...shared, objectives })).toEqual(["parameter-not-chosen"]);
  });

  it("is told beside the others that are missing", () => {
    const found = issuesWithout(shared, "excludedWeight", "attribution");
    expect(
      found.map(({ code, params }) => [code, "parameter" in params && params.parameter]),
    ).toEqual([
      ["parameter-not-chosen", "attribution"],
      ["choice-matters", "excludedWeight"],
    ]);
  });
});

describe("Risultato dell'obiettivo left empty", () => {
  it("is asked for by the Performance objectives that lie between 0 and 100", () => {
    const literal: PlanLiteral = {
      objectives: [
        DONE,
        MISSED,
        { outcome: "partlyAchieved", grade: 50 },
        { outcome: "partlyAchieved", grade: "99.99" },
        { kind: "strategic", outcome: "partlyAchieved", grade: 50 },
      ],
    };
    // Told once: nothing is said of the default beside it.
    expect(issuesWithout(literal, "attribution")).toEqual([
      {
        code: "attribution-not-chosen",
        params: { objectives: 2 },
        place: parameterPlace("attribution"),
      },
    ]);
  });
});

describe("Valutazione sotto il minimo left empty", () => {
  const asked = (literal: PlanLiteral) =>
    issuesOf(literal).filter(({ code }) => code === "below-minimum-not-chosen");
  const literal = {
    parameters: { minimum: 60, unitsEvaluatedOn: "performance", belowMinimum: null },
    units: ["Uno", { name: "Due", minimum: 10 }],
    objectives: [
      { ...DONE, units: [0] },
      { ...MISSED, units: [1] },
      { ...DONE, units: [1] },
    ],
    counted: [{ units: [0], assigned: 2, achieved: 2 }],
  } as const;

  it("is asked for where the ente alone is below, and names the units that are", () => {
    const objectives = [...literal.objectives, { ...MISSED, units: [0] }];
    const told = { code: "below-minimum-not-chosen", place: parameterPlace("belowMinimum") };
    expect(asked({ ...literal, objectives })).toEqual([{ ...told, params: { units: ["Uno"] } }]);
    const alone = { ...literal, units: [{ name: "Uno", minimum: 10 }, literal.units[1]] };
    expect(asked({ ...alone, objectives })).toEqual([{ ...told, params: { units: [] } }]);
  });

  it("is not asked for where every result reaches its minimum", () => {
    expect(asked(literal)).toEqual([]);
  });

  it("is not asked for before the end of the year", () => {
    const parameters = { ...literal.parameters, minimum: 90, phase: "monitoring" } as const;
    expect(asked({ ...literal, parameters })).toEqual([]);
  });
});

describe("weights that were re-proportioned", () => {
  const weighed = (...weights: readonly number[]) =>
    evaluated({
      parameters: { weights: "assigned", whenSumDiffers: "reproportion" },
      objectives: weights.map((weight) => ({ ...DONE, weight })),
    }).hasReproportionedWeights;

  it("are known to be so, beside other remarks on weights too", () => {
    expect(weighed(30, 30)).toBe(true);
    expect(weighed(30, 0)).toBe(true);
    expect(weighed(50, 50)).toBe(false);
    expect(weighed(100, 0)).toBe(false);
  });
});
