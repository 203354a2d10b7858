import fc from "fast-check";
import type { Evaluation, WeighedEvaluation } from "../../../src/core/domain/evaluation";
import type { Figure } from "../../../src/core/domain/figure";
import type { CountedObjectives, Membership, Objective } from "../../../src/core/domain/objective";
import type { Plan } from "../../../src/core/domain/plan";
import {
  compare,
  exact,
  HUNDRED,
  subtract,
  ZERO,
  type Exact,
} from "../../../src/core/numeric/exact";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { percentage } from "../../fixtures/plan";
import { aPlan, type RandomPlan } from "../../fixtures/randomPlan";

const SOME = { numRuns: 1000 };

function scored({ plan, wantsDraft }: RandomPlan): Evaluation {
  const { evaluation, issues } = evaluatePlan(plan, wantsDraft);
  if (!evaluation) throw new Error(`not evaluated: ${issues.map(({ code }) => code).join(", ")}`);
  return evaluation;
}

/** The same text for the same figures: faster to compare than thousands of rationals with their methods. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, found: unknown) =>
    typeof found === "bigint" ? found.toString() : found,
  );
}

/** Units and whole body alike, each with a name. */
function groupsOf({ units, kinds }: Evaluation): ReadonlyMap<string, WeighedEvaluation> {
  const ofUnits = units.map((group) => [`${group.unit.name} ${group.kind}`, group] as const);
  const ofBody = kinds.map((group) => [`whole body ${group.kind}`, group] as const);
  return new Map<string, WeighedEvaluation>([...ofUnits, ...ofBody]);
}

function isWithin(figure: Figure | null, least: Exact, most: Exact): boolean {
  if (figure === null) return true;
  return [figure.exact, figure.shown].every(
    (value) => compare(value, least) >= 0 && compare(value, most) <= 0,
  );
}

describe("any plan", () => {
  it("brings home at most its weights, as exact and as shown", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { objectives } = scored(random);
        const outside = objectives.filter(
          ({ weight, result }) =>
            result !== null &&
            (weight === null ||
              compare(result.exact, ZERO) < 0 ||
              compare(result.exact, weight.exact) > 0 ||
              compare(result.shown, ZERO) < 0 ||
              compare(result.shown, weight.shown) > 0),
        );
        expect(outside).toEqual([]);
      }),
      SOME,
    );
  });

  it("has totals of results within the totals of weights", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const outside = [...groupsOf(scored(random)).values()].filter(
          ({ totalResult, totalWeight }) =>
            totalResult !== null &&
            (totalWeight === null || compare(totalResult.exact, totalWeight.exact) > 0),
        );
        expect(outside).toEqual([]);
      }),
      SOME,
    );
  });

  it("has percentages, indexes and evaluations from 0 to 100", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const outside = [...groupsOf(scored(random)).values()].flatMap(
          ({ percentage: share, index, measured, evaluation }) =>
            [share, index, measured, evaluation].filter(
              (figure) => !isWithin(figure, ZERO, HUNDRED),
            ),
        );
        expect(outside).toEqual([]);
      }),
      SOME,
    );
  });

  it("shows every figure within half a unit of what it is, and a share within one and a half", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { objectives } = scored(random);
        const figures = [
          ...objectives.flatMap(({ achievement, weight, result }) => [achievement, weight, result]),
          ...[...groupsOf(scored(random)).values()].flatMap((group) => [
            group.totalWeight,
            group.totalResult,
            group.percentage,
            group.index,
            group.evaluation,
          ]),
        ].flatMap((figure) => figure ?? []);
        const { decimals } = random.plan.parameters;
        const wrong = figures.filter(({ exact: value, shown, places, rounding }) => {
          // A share of a rounded total is less than a unit away, a result of one half a unit more.
          const most = exact(rounding === "halfAway" ? 1 : 3, 2n * 10n ** BigInt(decimals));
          const away = subtract(shown, value);
          return places !== decimals || compare(exact(away.n, away.d), most) > 0;
        });
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("has the same figures as a draft and in Monitoraggio", () => {
    fc.assert(
      fc.property(aPlan, ({ plan }) => {
        const draft = evaluatePlan(
          { ...plan, parameters: { ...plan.parameters, phase: "final" } },
          true,
        );
        fc.pre(draft.evaluation?.isDraft === true);
        const monitoring = scored({
          plan: { ...plan, parameters: { ...plan.parameters, phase: "monitoring" } },
          wantsDraft: false,
        });
        const pick = ({ kinds, units, categories, objectives }: Evaluation) => ({
          ...{ kinds, units, categories, objectives },
        });
        expect(written(pick(draft.evaluation))).toBe(written(pick(monitoring)));
      }),
      SOME,
    );
  });

  it("has in Programmazione nothing that an outcome other than Escluso can change", () => {
    fc.assert(
      fc.property(aPlan, ({ plan }) => {
        const parameters = { ...plan.parameters, phase: "planning" } as const;
        const blank = (row: Objective): Objective => ({
          ...row,
          outcome: row.outcome === "excluded" ? "excluded" : null,
          grade: null,
        });
        const full = scored({ plan: { ...plan, parameters }, wantsDraft: false });
        const empty = scored({
          plan: {
            ...plan,
            parameters,
            objectives: plan.objectives.map(blank),
            counted: plan.counted.map((row) => ({ ...row, achieved: null })),
          },
          wantsDraft: false,
        });
        const pick = ({ kinds, units, categories, objectives }: Evaluation) => ({
          ...{ kinds, units, categories },
          objectives: objectives.map(({ objective: _row, ...figures }) => figures),
        });
        expect(written(pick(full))).toBe(written(pick(empty)));
      }),
      SOME,
    );
  });
});

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
      fc.property(aPlan, fc.nat(), fc.integer({ min: 0, max: 10000 }), (random, pick, more) => {
        const before = scored(random);
        const assessed = before.objectives.filter(({ status }) => status === "assessed");
        const raised = assessed[pick % Math.max(assessed.length, 1)];
        fc.pre(raised !== undefined);
        const grade = percentage(exact(more, 100));
        fc.pre(raised.achievement !== null && compare(grade, raised.achievement.exact) >= 0);
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
        expect(lowered(scored(random), after)).toEqual([]);
      }),
      SOME,
    );
  });
});

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
        expect(written(figuresOf(moved))).toBe(written(figuresOf(scored(random))));
      }),
      SOME,
    );
  });
});
