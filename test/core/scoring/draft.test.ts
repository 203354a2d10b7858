import type { PlanLiteral } from "../../fixtures/plan";
import { codesOf, evaluated, kindOf, refusedFor, shown } from "./scored";

const DONE = { outcome: "achieved" } as const;
const UNDER_WAY = { outcome: "inProgress" } as const;
const STRUCK = { outcome: "excluded" } as const;
const UNSAID = {};

describe("a draft", () => {
  const thresholds = { minimum: 50, performanceThreshold: 50 };

  it("is a Consuntivo calculated as a Monitoraggio", () => {
    const literal: PlanLiteral = { parameters: thresholds, objectives: [DONE, UNSAID, UNDER_WAY] };
    expect(codesOf(literal, true)).toEqual([]);
    const evaluation = evaluated(literal, true);
    expect(evaluation).toMatchObject({ phase: "final", isDraft: true });
    expect(kindOf(evaluation).counts).toMatchObject({ pending: 2, achieved: 1 });
    expect(shown(kindOf(evaluation).index)).toBe("100.00");
    expect(kindOf(evaluation)).toMatchObject({ judgement: null, evaluation: null });
    expect(evaluation.units).toMatchObject([{ evaluation: null }]);
  });

  it("may have nothing missing but what is under way", () => {
    expect(evaluated({ objectives: [DONE, UNDER_WAY] }, true).isDraft).toBe(true);
  });

  it("without any outcome has no figure but the weights", () => {
    const evaluation = evaluated({ objectives: [UNSAID, UNSAID] }, true);
    const { percentage, index, totalResult, totalWeight } = kindOf(evaluation);
    expect([percentage, index, totalResult].map(shown)).toEqual(["n.d.", "n.d.", "n.d."]);
    expect(shown(totalWeight)).toBe("100.00");
  });

  it("may miss only rows in numbers", () => {
    const evaluation = evaluated({ objectives: [DONE], counted: [{ assigned: 3 }] }, true);
    expect(evaluation.isDraft).toBe(true);
    expect(kindOf(evaluation, "ordinary").counts.pending).toBe(3);
  });

  it("is not made where nothing is missing: a remark, and all the figures", () => {
    const literal: PlanLiteral = { parameters: thresholds, objectives: [DONE, STRUCK] };
    expect(codesOf(literal, true)).toEqual(["remark draft-not-needed"]);
    const evaluation = evaluated(literal, true);
    expect(evaluation.isDraft).toBe(false);
    expect(shown(kindOf(evaluation).evaluation)).toBe("100.00");
    expect(kindOf(evaluation).judgement?.isPositive).toBe(true);
  });

  it.each(["planning", "monitoring"] as const)("is not made in the phase %s", (phase) => {
    const literal: PlanLiteral = { parameters: { phase }, objectives: [UNSAID] };
    expect(codesOf(literal, true)).toEqual(["remark draft-not-needed"]);
    expect(evaluated(literal, true)).toMatchObject({ phase, isDraft: false });
  });

  it("still refuses what is wrong and not merely missing", () => {
    const parameters = { weights: "assigned" } as const;
    const objectives = [{ ...UNSAID, weight: -1 }];
    expect(refusedFor({ parameters, objectives }, true).map(({ code }) => code)).toEqual([
      "weight-negative",
    ]);
  });
});
