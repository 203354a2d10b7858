import fc from "fast-check";
import { evaluatePlan } from "../../../../src/core/scoring/evaluate";
import { plan, times, type PlanLiteral } from "../../../fixtures/plan";
import { aPlan } from "../../../fixtures/randomPlan";
import { secondOpinion } from "./opinion";
import { productOpinion } from "./productOpinion";

// Two implementations of rules.md, of which one was written without looking at the other.

const RUNS = { numRuns: Number(process.env["PROPERTY_RUNS"] ?? 500) };

const PROPORTIONAL = {
  attribution: "proportional",
  belowMinimum: "proportionalToMinimum",
} as const;

describe("a second implementation of the rules", () => {
  it("says the same of any plan, to the last digit", () => {
    fc.assert(
      fc.property(aPlan, ({ plan: made, wantsDraft, evaluation }) => {
        expect(productOpinion(evaluation)).toEqual(secondOpinion(made, wantsDraft));
      }),
      RUNS,
    );
  });

  // What is rounded lies on the other side of what it is held against than what is exact.
  const EDGES: readonly (readonly [string, PlanLiteral])[] = [
    [
      "an index of 89.9966…, shown as 90, against 90",
      {
        parameters: { ...PROPORTIONAL, performanceThreshold: 90, minimum: 90 },
        objectives: [{ grade: 95 }, { grade: 90 }, { grade: "84.99" }],
      },
    ],
    [
      "an index of 85.4, shown as 85, against 85.25",
      {
        parameters: {
          ...PROPORTIONAL,
          performanceThreshold: "85.25",
          minimum: "85.25",
          decimals: 0,
        },
        objectives: [{ grade: "85.4" }],
      },
    ],
    [
      "a grade of 99.996, shown as 100, against 100",
      { parameters: PROPORTIONAL, objectives: [{ grade: "99.996" }, { grade: "99.994" }] },
    ],
  ];

  it.each(EDGES)("says the same of %s", (_, literal) => {
    const made = plan(literal);
    const { evaluation } = evaluatePlan(made, false);
    expect(evaluation && productOpinion(evaluation)).toEqual(secondOpinion(made, false));
  });

  it("gives the figures of rules.md §8, where it is not the product that is asked", () => {
    const sondrio = plan({
      parameters: { performanceThreshold: 90 },
      objectives: [...times(20, { outcome: "achieved" } as const), { outcome: "notAchieved" }],
    });
    expect(secondOpinion(sondrio, false)).toMatchObject({
      judgement: true,
      "row 0 weight": "100/21 → 119/25",
      "body performance index": "2000/21 → 2381/25",
      "body performance totalWeight": "100/1 → 100/1",
    });
  });

  it("is told apart from the product by a single other figure", () => {
    const made = plan({ objectives: [{ grade: 80 }, { grade: 40 }] });
    const { evaluation } = evaluatePlan(made, false);
    const other = plan({ objectives: [{ grade: 80 }, { grade: "40.001" }] });
    expect(evaluation && productOpinion(evaluation)).not.toEqual(secondOpinion(other, false));
  });
});
