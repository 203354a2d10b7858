import fc from "fast-check";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import {
  compare,
  exact,
  HUNDRED,
  multiply,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../../../src/core/numeric/exact";
import { percentage } from "../../fixtures/plan";
import { aPlan } from "../../fixtures/randomPlan";
import { groupsOf, scored, SOME } from "./scoredRandomly";

describe("more achievement", () => {
  /** Every figure that may only rise; a judgement is 0 or 1. */
  function heights(evaluation: Evaluation): ReadonlyMap<string, Exact> {
    const named = [...groupsOf(evaluation)].flatMap(([name, group]) =>
      [group.percentage, group.index, group.totalResult, group.evaluation].flatMap((figure, at) =>
        figure === null
          ? []
          : [
              [`${name} ${at}`, figure.exact] as const,
              [`${name} ${at} shown`, figure.shown] as const,
            ],
      ),
    );
    const judgements = evaluation.kinds.flatMap(({ kind, judgement }) =>
      judgement === null ? [] : [[kind, judgement.isPositive ? HUNDRED : ZERO] as const],
    );
    return new Map([...named, ...judgements]);
  }

  /** The figures that are lower, or no longer there, when `after` is compared with `before`. */
  function lowered(before: Evaluation, after: Evaluation): readonly string[] {
    const later = heights(after);
    return [...heights(before)].flatMap(([name, height]) => {
      const found = later.get(name);
      return found === undefined || compare(found, height) < 0 ? [name] : [];
    });
  }

  it("of one objective lowers no figure of the plan", () => {
    fc.assert(
      fc.property(aPlan, fc.nat(), fc.nat(10), (random, pick, tenths) => {
        const before = random.evaluation;
        // In Monitoraggio a grade does not assess.
        fc.pre(before.phase === "final");
        const assessed = before.objectives.filter(({ status }) => status === "assessed");
        const raised = assessed[pick % Math.max(assessed.length, 1)];
        fc.pre(raised !== undefined && raised.achievement !== null);
        // So many tenths of what is missing to 100: none and all included.
        const missing = subtract(HUNDRED, raised.achievement.exact);
        const grade = percentage(
          sum([raised.achievement.exact, multiply(missing, exact(tenths, 10))]),
        );
        const objectives = random.plan.objectives.map((row) =>
          row === raised.objective ? { ...row, outcome: null, grade } : row,
        );
        const after = scored({ ...random, plan: { ...random.plan, objectives } });
        expect(lowered(before, after)).toEqual([]);
      }),
      SOME,
    );
  });

  it("of rows in numbers lowers no figure of the plan", () => {
    fc.assert(
      fc.property(aPlan, fc.nat(), (random, pick) => {
        const raisable = random.plan.counted.filter(
          ({ achieved, assigned, excluded }) => achieved !== null && achieved < assigned - excluded,
        );
        const raised = raisable[pick % Math.max(raisable.length, 1)];
        fc.pre(raised !== undefined);
        const counted = random.plan.counted.map((row) =>
          row === raised ? { ...row, achieved: (row.achieved ?? 0) + 1 } : row,
        );
        const after = scored({ ...random, plan: { ...random.plan, counted } });
        expect(lowered(random.evaluation, after)).toEqual([]);
      }),
      SOME,
    );
  });
});
