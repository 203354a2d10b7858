import { issue, type Issue } from "../../domain/issue";
import type { Objective } from "../../domain/objective";
import { cellPlace } from "../../domain/place";
import type { Plan } from "../../domain/plan";
import { asWeight } from "../../domain/quantities";
import { asWarning } from "../../domain/severity";
import { SCALES, type Scale } from "../../domain/scale";
import type { ScaleEntry } from "../../domain/scales";
import { add, divide, isZero, multiply, sum, type Exact } from "../../numeric/exact";
import { figure } from "../../domain/figure";
import { isWeighted, showSum, weightsOf, type WeighedSum, type Weighing } from "./weighing";

/** A table `Scale` that no weight comes from: it stops nothing, whatever is wrong in it. */
export function unusedScales({ parameters, scales }: Plan): readonly Issue[] {
  const isFilled = scales.entries.length + scales.faults.length > 0;
  if (parameters.weights === "scales" || !isFilled) return [];
  const place = cellPlace("scales", null, null);
  return [issue("scales-unused", {}, place), ...scales.faults.map(asWarning)];
}

/** An objective with what its words are worth. */
interface Valued {
  readonly objective: Objective;
  readonly importance: Exact;
  readonly complexity: Exact;
  readonly factor: Exact;
  readonly value: Exact;
}

/** Rules.md §4, Strategicità e complessità: (points + points) · factor, over the objectives not excluded. */
export function weighByScales(plan: Plan): Weighing {
  const issues: Issue[] = [...plan.scales.faults];
  const valued = plan.objectives
    .filter(isWeighted)
    .map((objective) => valueObjective(objective, plan, issues));
  const isComplete = valued.every((each) => each !== null);
  if (!isComplete || issues.length > 0) return { weights: new Map(), issues };
  const total = sum(valued.map(({ value }) => value));
  if (valued.length > 0 && isZero(total)) {
    const place = cellPlace("scales", null, "points");
    return { weights: new Map(), issues: [issue("scale-points-all-zero", {}, place)] };
  }
  return { weights: weightsOf([weighedSum(valued, total, plan)]), issues };
}

function weighedSum(
  valued: readonly Valued[],
  sumOfValues: Exact,
  { parameters }: Plan,
): WeighedSum {
  const { totalWeight: total, decimals } = parameters;
  const figures = valued.map(({ importance, complexity, factor, value }) => {
    const weight = divide(multiply(value, total), sumOfValues) ?? value;
    return figure(asWeight(weight), decimals, {
      rule: "scaleWeight",
      importance,
      complexity,
      factor,
      total,
      sum: sumOfValues,
    });
  });
  return {
    objectives: valued.map(({ objective }) => objective),
    figures: showSum(figures, parameters),
  };
}

/** Null beside an error for each of the three words that is missing or unknown. */
function valueObjective(objective: Objective, plan: Plan, issues: Issue[]): Valued | null {
  const found = SCALES.map((scale) => entryOf(objective, scale, plan, issues));
  const [importance, complexity, nature] = found;
  if (!importance || !complexity || !nature) return null;
  const points = add(importance.points, complexity.points);
  return {
    objective,
    importance: importance.points,
    complexity: complexity.points,
    factor: nature.points,
    value: multiply(points, nature.points),
  };
}

function entryOf(
  objective: Objective,
  scale: Scale,
  { scales }: Plan,
  issues: Issue[],
): ScaleEntry | null {
  const choice = objective.scaleChoices[scale];
  const place = cellPlace("objectives", objective.row, scale);
  if (choice === null) {
    issues.push(issue("scale-word-missing", { objective: objective.code, scale }, place));
    return null;
  }
  if (choice.kind === "entry") return choice.entry;
  const allowed = scales.entries.filter((each) => each.scale === scale).map(({ entry }) => entry);
  issues.push(issue("scale-word-unknown", { scale, word: choice.word, allowed }, place));
  return null;
}
