import { issue } from "../domain/issue";
import type { Plan } from "../domain/plan";
import { asWeight } from "../domain/quantities";
import { exact, multiply } from "../numeric/exact";
import { weighAssigned } from "./assignedWeights";
import { figure } from "./figures";
import { sharesInWeights, showSum, type Weighing, type WeighedObjective } from "./weighing";

/** The weight of every Performance objective that is not excluded (rules.md §4). */
export function weighObjectives(plan: Plan): Weighing {
  switch (plan.parameters.weights) {
    case "equal":
      return { weights: new Map(weighEqually(plan)), issues: [] };
    case "assigned":
      return weighAssigned(plan);
    case "scales": {
      const place = { table: "parameters", parameter: "weights" } as const;
      return { weights: new Map(), issues: [issue("scales-not-available", {}, place)] };
    }
  }
}

function weighEqually({ objectives, parameters }: Plan): readonly WeighedObjective[] {
  const sharing = objectives.filter(sharesInWeights);
  if (sharing.length === 0) return [];
  const total = parameters.totalWeight;
  const equal = figure(asWeight(multiply(total, exact(1, sharing.length))), parameters.decimals, {
    rule: "equalWeight",
    total,
    objectives: sharing.length,
  });
  return showSum(
    sharing.map((objective) => [objective, equal]),
    parameters,
  );
}
