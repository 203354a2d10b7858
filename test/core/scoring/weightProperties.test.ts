import fc from "fast-check";
import type { Evaluation, ObjectiveEvaluation } from "../../../src/core/domain/evaluation";
import { compare, divide, multiply, sum, ZERO, type Exact } from "../../../src/core/numeric/exact";
import { roundHalfAway } from "../../../src/core/numeric/rounding";
import { evaluatePlan } from "../../../src/core/scoring/evaluate";
import { aPlan } from "../../fixtures/randomPlan";
import { scored, SOME } from "./scoredRandomly";

/** The Performance objectives that share one total of weights (rules.md §4, Somma dei pesi per). */
function sumsOf({ plan, objectives }: Evaluation): readonly (readonly ObjectiveEvaluation[])[] {
  const weighed = objectives.filter(({ objective }) => objective.kind === "performance");
  const { weights, weightsSumPer } = plan.parameters;
  if (weights !== "assigned" || weightsSumPer === "body") return [weighed];
  return plan.units.map((_, unit) =>
    weighed.filter(({ objective: { units } }) => units === "all" || units.includes(unit)),
  );
}

/** What the sum at that position is to make: a unit may have a total of its own. */
function totalAt({ plan: { parameters, units } }: Evaluation, at: number): Exact {
  const isPerUnit = parameters.weights === "assigned" && parameters.weightsSumPer === "unit";
  return (isPerUnit ? units[at]?.totalWeight : null) ?? parameters.totalWeight;
}

function isKept({ status }: ObjectiveEvaluation): boolean {
  return status !== "excluded";
}

function exactSum(rows: readonly ObjectiveEvaluation[]): Exact {
  return sum(rows.flatMap(({ weight }) => weight?.exact ?? []));
}

describe("the weights of any plan", () => {
  it("are of every Performance objective that is not excluded, and of no other", () => {
    fc.assert(
      fc.property(aPlan, ({ evaluation }) => {
        const wrong = evaluation.objectives.filter(
          ({ objective, status, weight }) =>
            (weight !== null) !== (objective.kind === "performance" && status !== "excluded"),
        );
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("make each total exactly, when what is excluded is redistributed", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, evaluation }) => {
        const { weights, excludedWeight } = plan.parameters;
        fc.pre(weights !== "assigned" || excludedWeight === "redistributed");
        const wrong = sumsOf(evaluation).filter(
          (rows, at) => rows.some(isKept) && compare(exactSum(rows), totalAt(evaluation, at)) !== 0,
        );
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("make what the excluded leave of each total, when it is not redistributed", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, wantsDraft }) => {
        const parameters = {
          ...plan.parameters,
          weights: "assigned",
          excludedWeight: "notRedistributed",
        } as const;
        const { evaluation } = evaluatePlan({ ...plan, parameters }, wantsDraft);
        fc.pre(evaluation !== null);
        const wrong = sumsOf(evaluation).filter((rows, at) => {
          const given = (some: readonly ObjectiveEvaluation[]): Exact =>
            sum(some.flatMap(({ objective }) => objective.assignedWeight ?? []));
          const left = divide(
            multiply(totalAt(evaluation, at), given(rows.filter(isKept))),
            given(rows),
          );
          return rows.length > 0 && compare(exactSum(rows), left ?? ZERO) !== 0;
        });
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("keep the proportions that the ente gave them, within each total", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, evaluation }) => {
        fc.pre(plan.parameters.weights === "assigned");
        const wrong = sumsOf(evaluation).flatMap((rows) => {
          const kept = rows.filter(isKept);
          const [first] = kept;
          return kept.filter(
            ({ weight, objective }) =>
              compare(
                multiply(weight?.exact ?? ZERO, first?.objective.assignedWeight ?? ZERO),
                multiply(first?.weight?.exact ?? ZERO, objective.assignedWeight ?? ZERO),
              ) !== 0,
          );
        });
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("are shown so that they add up, when the difference is distributed", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, wantsDraft }) => {
        const parameters = { ...plan.parameters, roundingDifference: "distributed" } as const;
        const wrong = sumsOf(scored({ plan: { ...plan, parameters }, wantsDraft })).filter(
          (rows) => {
            const shown = sum(rows.flatMap(({ weight }) => weight?.shown ?? []));
            return compare(shown, roundHalfAway(exactSum(rows), parameters.decimals)) !== 0;
          },
        );
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  it("are the same whichever way the difference is shown", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, wantsDraft }) => {
        const [noted, distributed] = (["noted", "distributed"] as const).map((roundingDifference) =>
          scored({
            plan: { ...plan, parameters: { ...plan.parameters, roundingDifference } },
            wantsDraft,
          }),
        );
        const exactOf = (evaluation: Evaluation | undefined): unknown =>
          evaluation?.objectives.map(({ weight, result }) => [weight?.exact, result?.exact]);
        expect(exactOf(distributed)).toEqual(exactOf(noted));
      }),
      SOME,
    );
  });
});

describe("what is excluded", () => {
  it("counts for nothing: without those rows every figure is the same", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, wantsDraft, evaluation }) => {
        const { weights, excludedWeight } = plan.parameters;
        fc.pre(weights !== "assigned" || excludedWeight === "redistributed");
        const objectives = plan.objectives.filter(({ outcome }) => outcome !== "excluded");
        const counted = plan.counted.map((row) => ({
          ...row,
          assigned: row.assigned - row.excluded,
          excluded: 0,
        }));
        const before = evaluation;
        const after = scored({ plan: { ...plan, objectives, counted }, wantsDraft });
        expect(figuresOf(before)).toEqual(figuresOf(after));
      }),
      SOME,
    );
  });

  it("is told apart in the counts and in nothing else", () => {
    fc.assert(
      fc.property(aPlan, ({ plan, evaluation }) => {
        const wrong = evaluation.kinds.filter(({ kind, counts }) => {
          const rows = plan.objectives.filter((row) => row.kind === kind);
          const numbers = plan.counted.filter((row) => row.kind === kind);
          const excluded =
            rows.filter(({ outcome }) => outcome === "excluded").length +
            numbers.reduce((total, row) => total + row.excluded, 0);
          const assigned = rows.length + numbers.reduce((total, row) => total + row.assigned, 0);
          return (
            counts.assigned !== assigned ||
            counts.excluded !== excluded ||
            counts.assessable !== assigned - excluded
          );
        });
        expect(wrong).toEqual([]);
      }),
      SOME,
    );
  });

  /** The exact figures of what is left; groups with nothing to assess have none. */
  function figuresOf({ objectives, units, kinds }: Evaluation): unknown {
    const text = (value: { readonly exact: Exact } | null): string =>
      value === null ? "n.d." : `${value.exact.s * value.exact.n}/${value.exact.d}`;
    const groups = [
      ...units.map((group) => ({ name: group.unit.name, ...group })),
      ...kinds.map((group) => ({ name: "whole body", ...group })),
    ];
    return {
      objectives: objectives
        .filter(isKept)
        .map(({ weight, result, achievement }) => [weight, result, achievement].map(text)),
      groups: groups
        .filter(({ counts }) => counts.assessable > 0)
        .map((group) => [
          group.name,
          group.kind,
          group.counts.achieved,
          group.counts.pending,
          ...[
            group.totalWeight,
            group.totalResult,
            group.percentage,
            group.index,
            group.evaluation,
          ].map(text),
        ]),
    };
  }
});
