import type {
  Evaluation,
  GroupEvaluation,
  ObjectiveEvaluation,
  UnitEvaluation,
  WeighedEvaluation,
} from "../../../core/domain/evaluation";
import type { Figure } from "../../../core/domain/figure";
import type { Objective } from "../../../core/domain/objective";

/** A figure with those that it came from, worked out when somebody opens them. */
export interface Explanation {
  readonly name: FigureName;
  readonly figure: Figure;
  readonly parts: () => readonly Explanation[];
}

export type FigureName =
  | "index"
  | "percentage"
  | "totalResult"
  | "totalWeight"
  | "evaluation"
  | "weight"
  | "achievement"
  /** Of one objective: its result, or its weight in a total of weights. */
  | { readonly objective: Objective };

/** What a group is measured by: its index, or its percentage of objectives achieved. */
export function explainMeasure(
  figure: Figure,
  group: WeighedEvaluation | UnitEvaluation,
  evaluation: Evaluation,
): Explanation {
  return figure.trace.rule === "index"
    ? explainIndex(figure, group, evaluation)
    : explainPercentage(figure);
}

export function explainPercentage(figure: Figure): Explanation {
  return { name: "percentage", figure, parts: () => [] };
}

export function explainIndex(
  figure: Figure,
  group: WeighedEvaluation | UnitEvaluation,
  evaluation: Evaluation,
): Explanation {
  const { totalResult, totalWeight } = group;
  return {
    name: "index",
    figure,
    parts: () => {
      const rows = objectivesOf(group, evaluation);
      return [
        ...(totalResult === null
          ? []
          : [
              {
                name: "totalResult",
                figure: totalResult,
                parts: () => rows.flatMap(result),
              } as const,
            ]),
        ...(totalWeight === null ? [] : [explainWeights(totalWeight, group, evaluation)]),
      ];
    },
  };
}

/** The total of the weights of a group, by its objectives. */
export function explainWeights(
  figure: Figure,
  group: WeighedEvaluation | UnitEvaluation,
  evaluation: Evaluation,
): Explanation {
  return {
    name: "totalWeight",
    figure,
    parts: () => objectivesOf(group, evaluation).flatMap(weight),
  };
}

/** What counts for the people of a unit, and what it was taken from. */
export function explainEvaluation(
  figure: Figure,
  group: UnitEvaluation,
  evaluation: Evaluation,
): Explanation {
  const { unitResult } = group;
  return {
    name: "evaluation",
    figure,
    parts: () => (unitResult === null ? [] : [explainMeasure(unitResult, group, evaluation)]),
  };
}

function objectivesOf(
  group: GroupEvaluation | UnitEvaluation,
  { plan, objectives }: Evaluation,
): readonly ObjectiveEvaluation[] {
  const position = "unit" in group ? plan.units.indexOf(group.unit) : null;
  return objectives.filter(
    ({ objective: { kind, units } }) =>
      kind === group.kind && (position === null || units === "all" || units.includes(position)),
  );
}

function result({
  objective,
  result: figure,
  weight: own,
  achievement,
}: ObjectiveEvaluation): readonly Explanation[] {
  if (figure === null) return [];
  const parts = (): readonly Explanation[] => [
    ...(own === null ? [] : [{ name: "weight", figure: own, parts: none } as const]),
    ...(achievement === null
      ? []
      : [{ name: "achievement", figure: achievement, parts: none } as const]),
  ];
  return [{ name: { objective }, figure, parts }];
}

function weight({ objective, weight: figure }: ObjectiveEvaluation): readonly Explanation[] {
  return figure === null ? [] : [{ name: { objective }, figure, parts: none }];
}

function none(): readonly Explanation[] {
  return [];
}
