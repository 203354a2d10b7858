import type { Trace } from "../domain/figure";
import { issue, type Issue } from "../domain/issue";
import type { Objective } from "../domain/objective";
import type { Parameters } from "../domain/parameters";
import type { Plan } from "../domain/plan";
import { asWeight, type Weight } from "../domain/quantities";
import {
  compare,
  divide,
  isNegative,
  isZero,
  multiply,
  subtract,
  sum,
  ZERO,
} from "../numeric/exact";
import type { Exact } from "../numeric/exact";
import { roundedUnits } from "../numeric/rounding";
import { cellOf } from "./achievement";
import { figure } from "./figures";
import { sharesInWeights, showSum, type Weighing, type WeighedObjective } from "./weighing";

/** Sums are compared after rounding to so many decimals; a smaller difference is normalised silently. */
const SUM_DECIMALS = 9;

/** The objectives whose weights make one total: those of the ente, or of one unit. */
interface WeightSum {
  readonly unit: string | null;
  readonly objectives: readonly Objective[];
}

interface Assigned {
  readonly objective: Objective;
  readonly weight: Weight;
  readonly trace: Trace;
}

/** Rules.md §4, Assegnati: checked against the total, re-proportioned, then redistributed. */
export function weighAssigned(plan: Plan): Weighing {
  const issues: Issue[] = [];
  const report = (found: Issue): void => void issues.push(found);
  const weighed = weightSums(plan, report).flatMap((sum) => weighSum(sum, plan.parameters, report));
  return { weights: new Map(weighed), issues };
}

function weightSums(plan: Plan, report: (found: Issue) => void): readonly WeightSum[] {
  const objectives = plan.objectives.filter(({ kind }) => kind === "performance");
  if (plan.parameters.weightsSumPer === "body") return [{ unit: null, objectives }];
  const byUnit = plan.units.map(({ name }) => ({ unit: name, objectives: [] as Objective[] }));
  for (const objective of objectives) {
    const units = objective.units === "all" ? [...plan.units.keys()] : objective.units;
    if (units.length > 1) {
      const code = objective.code;
      report(issue("weight-in-several-units", { objective: code }, cellOf(objective, "unit")));
    }
    byUnit[units[0] ?? -1]?.objectives.push(objective);
  }
  return byUnit;
}

function weighSum(
  { unit, objectives }: WeightSum,
  parameters: Parameters,
  report: (found: Issue) => void,
): readonly WeighedObjective[] {
  if (objectives.length === 0) return [];
  const assigned = objectives.map((objective) => assignedWeight(objective, report));
  if (!assigned.every((weight) => weight !== null)) return [];
  const balanced = balance(assigned, unit, parameters, report);
  if (balanced === null) return [];
  const shared = shareExcluded(balanced, unit, parameters, report);
  const figures = shared.map(({ objective, weight, trace }): WeighedObjective => [
    objective,
    figure(weight, parameters.decimals, trace),
  ]);
  return showSum(figures, parameters);
}

function assignedWeight(objective: Objective, report: (found: Issue) => void): Assigned | null {
  const { assignedWeight: weight, code } = objective;
  const cell = cellOf(objective, "assignedWeight");
  if (weight === null) {
    if (!sharesInWeights(objective)) return asAssigned(objective, asWeight(ZERO));
    report(issue("weight-missing", { objective: code }, cell));
    return null;
  }
  if (isNegative(weight)) {
    report(issue("weight-negative", { objective: code, weight }, cell));
    return null;
  }
  if (isZero(weight) && sharesInWeights(objective)) {
    report(issue("weight-zero", { objective: code }, cell));
  }
  return asAssigned(objective, weight);
}

function asAssigned(objective: Objective, weight: Weight): Assigned {
  return { objective, weight, trace: { rule: "assignedWeight", assigned: weight } };
}

/** Makes the weights of a sum add up to the total, or says why they cannot; null beside an error. */
function balance(
  assigned: readonly Assigned[],
  unit: string | null,
  { totalWeight: total, whenSumDiffers }: Parameters,
  report: (found: Issue) => void,
): readonly Assigned[] | null {
  const found = sum(assigned.map(({ weight }) => weight));
  if (compare(found, total) === 0) return assigned;
  const factor = divide(total, found);
  const isSame = roundedUnits(found, SUM_DECIMALS) === roundedUnits(total, SUM_DECIMALS);
  const place = { table: "objectives", row: null, field: "assignedWeight" } as const;
  if (factor === null && whenSumDiffers === "reproportion") {
    report(issue("weights-sum-zero", { unit, total }, place));
    return null;
  }
  if (factor === null || (!isSame && whenSumDiffers === "error")) {
    report(issue("weights-sum-differs", { unit, sum: found, total }, place));
    return null;
  }
  if (!isSame) report(issue("weights-reproportioned", { unit, sum: found, total }, place));
  return assigned.map(({ objective, weight, trace }) => ({
    objective,
    weight: asWeight(multiply(weight, factor)),
    trace: isSame ? trace : { rule: "reproportionedWeight", assigned: weight, total, sum: found },
  }));
}

/** The weights of what is not excluded, with what the excluded ones leave (Peso degli esclusi). */
function shareExcluded(
  assigned: readonly Assigned[],
  unit: string | null,
  { totalWeight: total, excludedWeight }: Parameters,
  report: (found: Issue) => void,
): readonly Assigned[] {
  const remaining = assigned.filter(({ objective }) => sharesInWeights(objective));
  const left = sum(remaining.map(({ weight }) => weight));
  const excluded: Exact = subtract(total, left);
  if (excludedWeight === "notRedistributed" || isZero(excluded)) return remaining;
  const place = { table: "objectives", row: null, field: "assignedWeight" } as const;
  if (remaining.length === 0) {
    report(issue("excluded-weight-lost", { unit, excluded }, place));
    return [];
  }
  const factor = divide(total, left);
  if (factor === null) {
    report(issue("weights-left-all-zero", { unit, excluded }, place));
    return [];
  }
  return remaining.map(({ objective, weight }) => ({
    objective,
    weight: asWeight(multiply(weight, factor)),
    trace: { rule: "redistributedWeight", weight, total, excluded },
  }));
}
