import type { Evaluation, WeighedEvaluation } from "../../../core/domain/evaluation";
import type { Figure } from "../../../core/domain/figure";
import { groupLists, objectivesOf, type GroupList } from "./membership";
import type { ObjectiveEvaluation } from "../../../core/domain/evaluation";

/** A figure of a group of objectives: the figures it comes from, and the objectives that it is about. */
export interface Explanation {
  readonly lines: readonly NamedFigure[];
  /** What was missed, excluded or is pending. */
  readonly lists: readonly GroupList[];
  /** Those with a weight, which are explained one by one. */
  readonly weighed: readonly ObjectiveEvaluation[];
}

export interface NamedFigure {
  readonly name: FigureName;
  readonly figure: Figure;
}

export type FigureName =
  "index" | "percentage" | "progress" | "totalResult" | "totalWeight" | "evaluation";

/** Explains a figure of a group of objectives. */
export function explainFigure(
  figure: Figure,
  group: WeighedEvaluation,
  evaluation: Evaluation,
): Explanation {
  const name = nameOf(figure);
  const from = name === "evaluation" ? group.unitResult : null;
  return {
    lines: [{ name, figure }, ...(from === null ? [] : [{ name: nameOf(from), figure: from }])],
    lists: groupLists(group, evaluation),
    weighed: objectivesOf(group, evaluation).filter(({ weight }) => weight !== null),
  };
}

/** By the rule that gave it. */
function nameOf({ trace: { rule } }: Figure): FigureName {
  switch (rule) {
    case "percentage":
    case "index":
      return rule;
    case "groupProgress":
      return "progress";
    case "sumOfResults":
      return "totalResult";
    case "sumOfWeights":
      return "totalWeight";
    case "evaluationAtMinimum":
    case "evaluationActual":
    case "evaluationProportional":
    case "evaluationZero":
    case "evaluationByBand":
      return "evaluation";
    default:
      throw new Error(`No group of objectives has a figure by the rule ${rule}.`);
  }
}
