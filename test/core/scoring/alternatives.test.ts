import fc from "fast-check";
import { PARAMETER_CHOICES } from "../../../src/core/contract/parameters";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import { isError } from "../../../src/core/domain/severity";
import type { ShownFigure } from "../../../src/core/domain/issue";
import { fixedText } from "../../../src/core/numeric/decimal";
import type { StatedParameters } from "../../../src/core/domain/parameters";
import type { ScaleEntry } from "../../../src/core/domain/scales";
import { exact } from "../../../src/core/numeric/exact";
import { choicesThatMatter } from "../../../src/core/scoring/alternatives";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { byIndicatorRows } from "../../fixtures/measuring";
import { plan, times, type PlanLiteral } from "../../fixtures/plan";
import { aPlan } from "../../fixtures/randomPlan";
import { issuesWithout } from "./scored";

// Rules.md, opening: what the ente did not choose is told where another value would change a result.

const DONE = { outcome: "achieved" } as const;
const MISSED = { outcome: "notAchieved" } as const;

function printed(figure: ShownFigure | null): string {
  return figure === null ? "n.d." : fixedText(figure.shown, figure.places);
}

/** What is told of the parameters that are left empty, each with the two results. */
function told(literal: PlanLiteral, ...empty: readonly (keyof StatedParameters)[]) {
  return issuesWithout(literal, ...empty).flatMap((found) => {
    if (found.code !== "choice-matters") return [];
    const { parameter, taken, other, change } = found.params;
    const results =
      change.quantity === "judgement"
        ? [change.from, change.to]
        : [printed(change.from), printed(change.to)];
    return [[parameter, taken, other, change.quantity, ...results]];
  });
}

describe("a choice that the ente did not make", () => {
  const atThreshold = {
    parameters: { performanceThreshold: 90 },
    objectives: [...times(18, DONE), ...times(2, MISSED)],
  };

  it("is told with both results where another value changes the judgement", () => {
    expect(told(atThreshold, "thresholdsMetBy")).toEqual([
      ["thresholdsMetBy", "equalOrAbove", "above", "judgement", true, false],
    ]);
  });

  it("is not told where every value gives the same results", () => {
    const above = { ...atThreshold, objectives: times(20, DONE) };
    expect(told(above, "thresholdsMetBy")).toEqual([]);
  });

  it("is not told of a choice that was made", () => {
    expect(told(atThreshold)).toEqual([]);
  });

  it("is told where it changes the evaluation of a unit", () => {
    const literal = {
      parameters: { weights: "assigned", minimum: 60 },
      objectives: [
        { ...DONE, weight: 20 },
        { ...DONE, weight: 30 },
        { ...MISSED, weight: 50 },
      ],
    } as const;
    expect(told(literal, "evaluationMeasure")).toEqual([
      ["evaluationMeasure", "index", "percentage", "evaluation", "50.00", "100.00"],
    ]);
    const met = { ...literal, parameters: { ...literal.parameters, minimum: 50 } };
    expect(told(met, "evaluationMeasure")).toEqual([]);
  });

  it("is told of the kind that evaluates units only among the kinds that have rows", () => {
    const literal = {
      parameters: { minimum: 80 },
      objectives: [DONE],
      counted: [{ assigned: 10, achieved: 9 }],
    };
    expect(told(literal, "unitsEvaluatedOn")).toEqual([
      ["unitsEvaluatedOn", "ordinary", "performance", "evaluation", "n.d.", "100.00"],
    ]);
    expect(told({ ...literal, counted: [] }, "unitsEvaluatedOn")).toEqual([]);
  });

  it("is told where weights sum up for the body or for each unit", () => {
    const literal = {
      parameters: { weights: "assigned", whenSumDiffers: "reproportion" },
      units: ["Uno", "Due"],
      objectives: [
        { ...DONE, units: [0], weight: 30 },
        { ...MISSED, units: [0], weight: 30 },
        { ...DONE, units: [1], weight: 40 },
      ],
    } as const;
    expect(told(literal, "weightsSumPer")).toEqual([
      ["weightsSumPer", "body", "unit", "index", "70.00", "75.00"],
    ]);
  });

  it("is told where the weight of the excluded goes to the others or not", () => {
    const literal = {
      parameters: { weights: "assigned", weightsSumPer: "unit" },
      units: ["Uno", "Due"],
      objectives: [
        { ...DONE, units: [0], weight: 60 },
        { outcome: "excluded", units: [0], weight: 40 },
        { ...MISSED, units: [1], weight: 100 },
      ],
    } as const;
    expect(told(literal, "excludedWeight")).toEqual([
      ["excludedWeight", "redistributed", "notRedistributed", "index", "50.00", "37.50"],
    ]);
  });

  it("is told where the starting value would be part of the calculation", () => {
    // 100 · 18 : 20 = 90; from the starting value, 100 · (18 − 10) : (20 − 10) = 80.
    const rising = { trend: "increasing", target: 20, actual: 18 } as const;
    const withStart = (unchosenStart: number) => ({
      parameters: { attribution: "proportional" } as const,
      objectives: [{ measurement: byIndicatorRows({ ...rising, unchosenStart }) }],
    });
    expect(told(withStart(10), "startingValueUse")).toEqual([
      ["startingValueUse", "informative", "inCalculation", "index", "90.00", "80.00"],
    ]);
    // The way from 0 gives the same.
    expect(told(withStart(0), "startingValueUse")).toEqual([]);
    expect(told(withStart(10))).toEqual([]);
  });

  it("is told where a unit stands at its minimum", () => {
    const literal = {
      parameters: { minimum: 50, belowMinimum: "zero" },
      objectives: [DONE, MISSED],
    } as const;
    expect(told(literal, "thresholdsMetBy")).toEqual([
      ["thresholdsMetBy", "equalOrAbove", "above", "evaluation", "100.00", "0.00"],
    ]);
  });

  it("is told of the judgement where a kind without one has rows too", () => {
    const withOrdinary = { ...atThreshold, counted: [{ assigned: 3, achieved: 3 }] };
    expect(told(withOrdinary, "thresholdsMetBy")).toEqual([
      ["thresholdsMetBy", "equalOrAbove", "above", "judgement", true, false],
    ]);
  });

  it("is not told beside an error, when nothing is calculated", () => {
    expect(told({ ...atThreshold, objectives: [{}] }, "thresholdsMetBy")).toEqual([]);
  });
});

describe("the plan is scored again", () => {
  /** The values with which a plan is scored again where the parameter is left empty. */
  function tried(literal: PlanLiteral, empty: keyof StatedParameters) {
    const chosen = plan(literal);
    const stated = { ...chosen, parameters: { ...chosen.parameters, [empty]: null } };
    const { evaluation } = evaluatePlan(stated, false);
    if (evaluation === null) throw new Error("Not evaluated.");
    const values: unknown[] = [];
    choicesThatMatter(stated, evaluation, ({ parameters }) => {
      values.push(parameters[empty]);
      return null;
    });
    return values;
  }

  const HALF = { grade: 50 } as const;
  const ORDINARY = { ...HALF, kind: "ordinary" } as const;
  const high: ScaleEntry = { scale: "importance", entry: "Alta", points: exact(3) };
  const scales = { entries: [high], faults: [] };
  const assigned = { weights: "assigned" } as const;
  const heldTo50 = { minimum: 50, belowMinimum: "zero" } as const;
  const FOR_HALF = { ...DONE, weight: 50 };
  const LEFT_OUT = { outcome: "excluded", weight: 50 } as const;

  it.each<readonly [keyof StatedParameters, string, PlanLiteral, readonly string[]]>([
    ["weights", "where a scale has points", { scales, objectives: [DONE] }, ["scales"]],
    ["weights", "not where none has", { objectives: [DONE] }, []],
    ["weights", "not of ordinary rows alone", { scales, objectives: [ORDINARY] }, []],
    [
      "weightsSumPer",
      "of typed weights",
      { parameters: assigned, objectives: [{ ...DONE, weight: 100 }] },
      ["unit"],
    ],
    ["weightsSumPer", "not of equal ones", { objectives: [DONE] }, []],
    [
      "excludedWeight",
      "where one of some weight is excluded",
      { parameters: assigned, objectives: [FOR_HALF, LEFT_OUT] },
      ["notRedistributed"],
    ],
    [
      "excludedWeight",
      "not where it has no weight",
      {
        parameters: assigned,
        objectives: [
          { ...DONE, weight: 100 },
          { outcome: "excluded", weight: 0 },
        ],
      },
      [],
    ],
    [
      "excludedWeight",
      "not where none is excluded",
      { parameters: assigned, objectives: [FOR_HALF, FOR_HALF] },
      [],
    ],
    ["excludedWeight", "not of equal weights", { objectives: [DONE, LEFT_OUT] }, []],
    [
      "thresholdsMetBy",
      "where the index is at its threshold",
      { parameters: { performanceThreshold: 50 }, objectives: [DONE, MISSED] },
      ["above"],
    ],
    [
      "thresholdsMetBy",
      "where a unit is at its minimum",
      { parameters: heldTo50, objectives: [DONE, MISSED] },
      ["above"],
    ],
    [
      "thresholdsMetBy",
      "not where nothing is at its bound",
      { parameters: { ...heldTo50, performanceThreshold: 90 }, objectives: [DONE] },
      [],
    ],
    [
      "evaluationMeasure",
      "where there is a minimum",
      { parameters: heldTo50, objectives: [DONE] },
      ["percentage"],
    ],
    [
      "evaluationMeasure",
      "where a unit has its own",
      {
        parameters: { belowMinimum: "zero" },
        units: [{ name: "Servizi tecnici", minimum: 50 }],
        objectives: [DONE],
      },
      ["percentage"],
    ],
    ["evaluationMeasure", "not without one", { objectives: [DONE] }, []],
    [
      "evaluationMeasure",
      "not where ordinary rows evaluate",
      { parameters: heldTo50, objectives: [DONE, { ...DONE, kind: "ordinary" }] },
      [],
    ],
    [
      "evaluationMeasure",
      "not before the end of the year",
      { parameters: { ...heldTo50, phase: "monitoring" }, objectives: [DONE] },
      [],
    ],
    [
      "unitsEvaluatedOn",
      "not without a minimum",
      { objectives: [DONE, { ...DONE, kind: "ordinary" }] },
      [],
    ],
  ])("with other values of %s %s", (empty, _when, literal, values) => {
    expect(tried(literal, empty)).toEqual(values);
  });
});

/** The values of the contract: one that `alternatives.ts` does not try, and should, is found here. */
const TRIED = [
  "weights",
  "attribution",
  "weightsSumPer",
  "whenSumDiffers",
  "excludedWeight",
  "thresholdsMetBy",
  "evaluationMeasure",
] as const;

function results({ kinds, units }: Evaluation): string {
  const shown = (figure: ShownFigure | null) => printed(figure);
  return JSON.stringify([
    kinds.map(({ judgement }) => judgement?.isPositive ?? null),
    [...kinds, ...units].map(({ index, percentage, evaluation }) =>
      [index, percentage, evaluation].map(shown),
    ),
  ]);
}

it("misses no choice that would change a result, although it does not try every one", () => {
  fc.assert(
    fc.property(aPlan, fc.constantFrom(...TRIED), ({ plan: chosen, wantsDraft }, id) => {
      const scored = (value: string | null) =>
        evaluatePlan({ ...chosen, parameters: { ...chosen.parameters, [id]: value } }, wantsDraft);
      const empty = scored(null);
      fc.pre(empty.evaluation !== null && !empty.issues.some(isError));
      const before = results(empty.evaluation);
      const changes = PARAMETER_CHOICES[id].some(({ value }) => {
        const { evaluation, issues } = scored(value);
        return evaluation !== null && !issues.some(isError) && results(evaluation) !== before;
      });
      const isTold = empty.issues.some(({ code }) => code === "choice-matters");
      expect([id, isTold || !changes]).toEqual([id, true]);
    }),
    { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 200) },
  );
});
