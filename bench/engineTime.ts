import type { Evaluation } from "../src/core/domain/evaluation";
import type { Plan } from "../src/core/domain/plan";
import { evaluatePlan, scorePlan } from "../src/core/scoring/evaluate";
import { evaluateInDoubles, type FloatEvaluation } from "./floatLoop";
import { asDouble, floatPlan } from "./floatPlan";
import { medianTime } from "./timing";

export interface EngineTime {
  readonly size: number;
  /** Milliseconds. */
  readonly engine: number;
  /** The engine, and the plan scored again for each choice that was left open and may matter. */
  readonly withOpenChoices: number;
  readonly floor: number;
}

/** Rows evaluated at each size, so that every size is measured for about as long. */
const ROWS_MEASURED = 400_000;

/** Where a double falls on the other side of a half, it shows a hundredth more or less. */
const TIE = 0.011;

/** Measures the engine and the plain loop on one plan, after seeing that they say the same. */
export function measureEngine(plan: Plan): EngineTime {
  const doubles = floatPlan(plan);
  checkFigures(evaluation(plan), evaluateInDoubles(doubles));
  const size = plan.objectives.length;
  const runs = Math.ceil(ROWS_MEASURED / size);
  return {
    size,
    engine: medianTime(() => scorePlan(plan, false), runs),
    withOpenChoices: medianTime(() => evaluatePlan(plan, false), runs),
    floor: medianTime(() => evaluateInDoubles(doubles), runs),
  };
}

export function evaluation(plan: Plan): Evaluation {
  const { evaluation: found, issues } = evaluatePlan(plan, false);
  if (found === null) throw new Error(`Not evaluated: ${issues.map(({ code }) => code).join()}`);
  return found;
}

/** A floor that did less than the engine would be no floor: every shown figure is the same. */
function checkFigures(exact: Evaluation, doubles: FloatEvaluation): void {
  const wanted = shownFigures(exact);
  const found = doubleFigures(doubles);
  const differs = wanted.some((figure, at) => !isSame(figure, found[at] ?? null));
  if (differs || wanted.length !== found.length) {
    throw new Error("The plain loop and the engine differ: they do not the same work.");
  }
}

type Shown = number | null;

function isSame(one: Shown, other: Shown): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) < TIE;
}

function shownFigures({ objectives, kinds, units }: Evaluation): readonly Shown[] {
  const figures = [
    ...objectives.flatMap(({ achievement, weight, result, indicators, activities }) => [
      ...[...indicators, ...activities].map((each) => each.achievement),
      ...[achievement, weight, result],
    ]),
    ...[...kinds, ...units].flatMap((group) => [
      group.totalWeight,
      group.totalResult,
      group.percentage,
      group.index,
      group.evaluation,
    ]),
  ];
  return figures.map((figure) => figure && asDouble(figure.shown));
}

function doubleFigures({ rows, body, units }: FloatEvaluation): readonly Shown[] {
  return [
    ...rows.flatMap(({ measures, ...row }) => [
      ...measures.map(({ shown }) => shown),
      ...[row.shownAchievement, row.shownWeight, row.shownResult],
    ]),
    ...[...body, ...units.flat()].flatMap((group) => [
      group.totalWeight,
      group.totalResult,
      group.percentage,
      group.index,
      group.evaluation,
    ]),
  ];
}
