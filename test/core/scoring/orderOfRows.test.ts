import fc from "fast-check";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import type { Figure } from "../../../src/core/domain/figure";
import type { CountedObjectives, Membership, Objective } from "../../../src/core/domain/objective";
import type { Plan } from "../../../src/core/domain/plan";
import { aPlan } from "../../fixtures/randomPlan";
import { groupsOf, scored, SOME, written } from "./scoredRandomly";

describe("the order of rows", () => {
  /** Everything but the order: groups by name, objectives by code; shown weights only where they do not share a rounding. */
  function figuresOf(evaluation: Evaluation): unknown {
    const isNoted = evaluation.plan.parameters.roundingDifference === "noted";
    const seen = (figure: Figure | null): unknown =>
      figure === null || isNoted ? figure : { ...figure, shown: null };
    const groups = [...groupsOf(evaluation)].sort(([a], [b]) => a.localeCompare(b));
    const categories = [...evaluation.categories]
      .sort((a, b) => (a.category ?? "").localeCompare(b.category ?? ""))
      .map(({ category, counts, percentage: share }) => ({ category, counts, share }));
    const objectives = evaluation.objectives
      .map(({ objective: { code }, status, achievement, isAchieved, weight, result }) => ({
        ...{ code, status, achievement, isAchieved },
        weight: seen(weight),
        result: seen(result),
      }))
      .sort((a, b) => a.code.localeCompare(b.code));
    return { groups, categories, objectives };
  }

  /** The same plan, its rows in the order of the `keys`. */
  function shuffled(plan: Plan, keys: readonly number[]): Plan {
    const places = [...plan.units.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    const moved = (units: Membership): Membership =>
      units === "all" ? units : units.map((at) => places.indexOf(at));
    const byKey = <Row extends Objective | CountedObjectives>(
      rows: readonly Row[],
    ): readonly Row[] =>
      rows
        .map((row, at) => ({ row, key: keys[at] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ row }) => ({ ...row, units: moved(row.units) }));
    return {
      ...plan,
      units: places.flatMap((at) => plan.units[at] ?? []),
      objectives: byKey(plan.objectives),
      counted: byKey(plan.counted),
    };
  }

  it("changes no figure", () => {
    const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(aPlan, keys, (random, order) => {
        const moved = scored({ ...random, plan: shuffled(random.plan, order) });
        expect(written(figuresOf(moved))).toBe(written(figuresOf(random.evaluation)));
      }),
      SOME,
    );
  });
});
