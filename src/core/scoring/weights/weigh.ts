import { figure } from "../../domain/figure";
import type { Plan } from "../../domain/plan";
import { asWeight } from "../../domain/quantities";
import { exact, multiply } from "../../numeric/exact";
import { weighAssigned } from "./assigned";
import { weighByScales } from "./scales";
import { isWeighted, showSum, weightsOf, type WeighedSum, type Weighing } from "./weighing";

/** The weight of every Performance objective that is not excluded (rules.md §4). */
export function weighObjectives(plan: Plan): Weighing {
  switch (plan.parameters.weights) {
    case "equal":
      return { weights: weightsOf([weighEqually(plan)]), issues: [] };
    case "assigned":
      return weighAssigned(plan);
    case "scales":
      return weighByScales(plan);
  }
}

/** Total / n, pending ones included. */
function weighEqually({ objectives, parameters }: Plan): WeighedSum {
  const sharing = objectives.filter(isWeighted);
  if (sharing.length === 0) return { objectives: [], figures: [] };
  const total = parameters.totalWeight;
  const equal = figure(asWeight(multiply(total, exact(1, sharing.length))), parameters.decimals, {
    rule: "equalWeight",
    total,
    objectives: sharing.length,
  });
  const figures = sharing.map(() => equal);
  return { objectives: sharing, figures: showSum(figures, parameters) };
}
