import { isMet } from "../../../src/core/scoring/groups";
import fc from "fast-check";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import type { Figure } from "../../../src/core/domain/figure";
import type { Objective } from "../../../src/core/domain/objective";
import {
  compare,
  divide,
  exact,
  HUNDRED,
  multiply,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../../../src/core/numeric/exact";
import { aPlan } from "../../fixtures/randomPlan";
import { groupsOf, scored, SOME, written } from "./scoredRandomly";

function isWithin(figure: Figure | null, least: Exact, most: Exact): boolean {
  if (figure === null) return true;
  return [figure.exact, figure.shown].every(
    (value) => compare(value, least) >= 0 && compare(value, most) <= 0,
  );
}

/** True where the figure is above / below · 100, or is none where there is nothing below. */
function isQuotient(figure: Figure | null, above: Exact, below: Exact): boolean {
  const expected = divide(multiply(above, HUNDRED), below);
  if (expected === null || figure === null) return expected === null && figure === null;
  return compare(figure.exact, expected) === 0;
}

describe("any plan", () => {
  it("brings home at most its weights, as exact and as shown", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { objectives } = random.evaluation;
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
        const outside = [...groupsOf(random.evaluation).values()].filter(
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
        const outside = [...groupsOf(random.evaluation).values()].flatMap(
          ({ percentage: share, index, unitResult, evaluation }) =>
            [share, index, unitResult, evaluation].filter(
              (figure) => !isWithin(figure, ZERO, HUNDRED),
            ),
        );
        expect(outside).toEqual([]);
      }),
      SOME,
    );
  });

  it("pools: percentage and index are what is achieved over what is assessed", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { evaluation } = random;
        const rowsOf = (kind: string) =>
          evaluation.objectives.filter(
            ({ objective, status }) => objective.kind === kind && status === "assessed",
          );
        const wrong = evaluation.kinds.filter(({ kind, percentage, index }) => {
          const numbers = evaluation.plan.counted.filter(
            (row) => row.kind === kind && row.achieved !== null && evaluation.phase !== "planning",
          );
          const inNumbers = (count: (row: (typeof numbers)[number]) => number): number =>
            numbers.reduce((total, row) => total + count(row), 0);
          const achieved =
            rowsOf(kind).filter(({ isAchieved }) => isAchieved).length +
            inNumbers((row) => row.achieved ?? 0);
          const isInterim = evaluation.phase === "monitoring";
          const assessed =
            rowsOf(kind).length +
            inNumbers((row) => (isInterim ? (row.achieved ?? 0) : row.assigned - row.excluded));
          const results = sum(rowsOf(kind).flatMap(({ result }) => result?.exact ?? []));
          const weights = sum(rowsOf(kind).flatMap(({ weight }) => weight?.exact ?? []));
          return (
            !isQuotient(percentage, exact(achieved), exact(assessed)) ||
            !isQuotient(index, results, weights)
          );
        });
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("evaluates at 100 from the minimum up, and below it as the ente chose", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const wrong = [...groupsOf(random.evaluation).values()].filter(
          ({ unitResult, minimum, evaluation }) => {
            if (unitResult === null || minimum === null || evaluation === null) {
              return evaluation !== null;
            }
            if (isMet(unitResult.shown, minimum, random.plan.parameters))
              return compare(evaluation.exact, HUNDRED) !== 0;
            const { belowMinimum } = random.plan.parameters;
            if (belowMinimum === null) return true;
            // What a band gives is in evaluation.test.ts.
            if (typeof belowMinimum !== "string") return false;
            const share = divide(multiply(unitResult.exact, HUNDRED), minimum) ?? ZERO;
            const expected = {
              actual: unitResult.exact,
              // 33,333… that is shown as 33 misses a minimum of 33,33: an evaluation ends at 100 (rules.md §1).
              proportionalToMinimum: compare(share, HUNDRED) > 0 ? HUNDRED : share,
              zero: ZERO,
            };
            return compare(evaluation.exact, expected[belowMinimum]) !== 0;
          },
        );
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("shows every figure within half a unit of what it is, and a share within one and a half", () => {
    fc.assert(
      fc.property(aPlan, (random) => {
        const { objectives } = random.evaluation;
        const figures = [
          ...objectives.flatMap(({ achievement, weight, result }) => [achievement, weight, result]),
          ...[...groupsOf(random.evaluation).values()].flatMap((group) => [
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
