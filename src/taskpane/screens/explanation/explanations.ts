import type {
  Evaluation,
  ObjectiveEvaluation,
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

/** A figure of a group of objectives, by the rule that gave it. */
export function explainFigure(
  figure: Figure,
  group: WeighedEvaluation,
  evaluation: Evaluation,
): Explanation {
  switch (figure.trace.rule) {
    case "percentage":
      return { name: "percentage", figure, parts: none };
    case "index":
      return { name: "index", figure, parts: () => partsOfIndex(group, evaluation) };
    case "sumOfResults":
      return {
        name: "totalResult",
        figure,
        parts: () => objectivesOf(group, evaluation).flatMap(result),
      };
    case "sumOfWeights":
      return {
        name: "totalWeight",
        figure,
        parts: () => objectivesOf(group, evaluation).flatMap(weight),
      };
    case "evaluationAtMinimum":
    case "evaluationActual":
    case "evaluationProportional":
    case "evaluationZero":
      return {
        name: "evaluation",
        figure,
        parts: () => explained([group.unitResult], group, evaluation),
      };
    default:
      throw new Error(`No group of objectives has a figure by the rule ${figure.trace.rule}.`);
  }
}

function partsOfIndex(group: WeighedEvaluation, evaluation: Evaluation): readonly Explanation[] {
  return explained([group.totalResult, group.totalWeight], group, evaluation);
}

function explained(
  figures: readonly (Figure | null)[],
  group: WeighedEvaluation,
  evaluation: Evaluation,
): readonly Explanation[] {
  return figures
    .filter((figure) => figure !== null)
    .map((figure) => explainFigure(figure, group, evaluation));
}

function objectivesOf(
  group: WeighedEvaluation,
  { plan, objectives, units }: Evaluation,
): readonly ObjectiveEvaluation[] {
  const unit = units.find((each) => each === group)?.unit ?? null;
  const position = unit && plan.units.indexOf(unit);
  const isOfUnit = ({ units: own }: Objective): boolean =>
    position === null || own === "all" || own.includes(position);
  return objectives.filter(({ objective }) => objective.kind === group.kind && isOfUnit(objective));
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
