import { figure, type Figure, type Trace } from "../../domain/figure";
import { issue, type Issue } from "../../domain/issue";
import type { Objective } from "../../domain/objective";
import type { Parameters } from "../../domain/parameters";
import { cellPlace } from "../../domain/place";
import type { Plan } from "../../domain/plan";
import { asWeight, type Weight } from "../../domain/quantities";
import {
  compare,
  divide,
  isNegative,
  isZero,
  multiply,
  ONE,
  percentOf,
  subtract,
  sum,
  ZERO,
  type Exact,
} from "../../numeric/exact";
import { roundedUnits } from "../../numeric/rounding";
import { cellOf } from "../achievement/outcome";
import type { Report } from "../report";
import { isWeighted, showSum, weightsOf, type WeighedSum, type Weighing } from "./weighing";

/** Sums are compared after rounding to so many decimals; a smaller difference is normalised silently. */
const SUM_DECIMALS = 9;

/** What concerns a sum concerns the whole column. */
const WEIGHTS = cellPlace("objectives", null, "assignedWeight");

/** The objectives whose weights make one total: those of the ente, or of one unit. */
interface WeightSum {
  readonly unit: string | null;
  /** What they are to make: of the ente, or the unit's own. */
  readonly total: Weight;
  readonly objectives: readonly Objective[];
}

/** Something done to every weight of a sum: what it is multiplied by, and the rule when it is worth telling. */
interface Step {
  readonly factor: Exact;
  readonly explain: ((before: Weight) => Trace) | null;
}

/** Rules.md §4, Assegnati: checked against the total, re-proportioned, then redistributed. */
export function weighAssigned(plan: Plan): Weighing {
  const issues: Issue[] = [];
  const report = (found: Issue): void => void issues.push(found);
  const sums = weightSums(plan, report).map((each) => weighSum(each, plan.parameters, report));
  return { weights: weightsOf(sums.flatMap((weighed) => weighed ?? [])), issues };
}

/** None where an objective of several units leaves no sum to be sure of. */
/** `Totale dei pesi` of single units that no sum is held against: told, for a filled column that does not count. */
export function unusedUnitTotals({ units, parameters }: Plan): readonly Issue[] {
  const count = parameters.weights === "assigned" && parameters.weightsSumPer === "unit";
  if (count || units.every(({ totalWeight }) => totalWeight === null)) return [];
  return [issue("unit-totals-unused", {}, cellPlace("units", null, "totalWeight"))];
}

function weightSums(
  { objectives: all, units, parameters }: Plan,
  report: Report,
): readonly WeightSum[] {
  const objectives = all.filter(({ kind }) => kind === "performance");
  const total = parameters.totalWeight;
  if (parameters.weightsSumPer === "body") return [{ unit: null, total, objectives }];
  const positionsOf = ({ units: members }: Objective): readonly number[] =>
    members === "all" ? [...units.keys()] : members;
  const shared = objectives.filter((objective) => positionsOf(objective).length > 1);
  for (const objective of shared) {
    const params = { objective: objective.code };
    report(issue("weight-in-several-units", params, cellOf(objective, "unit")));
  }
  if (shared.length > 0) return [];
  const byUnit = units.map(({ name, totalWeight: own }) => ({
    unit: name,
    total: own ?? total,
    objectives: [] as Objective[],
  }));
  for (const objective of objectives) {
    for (const position of positionsOf(objective)) byUnit[position]?.objectives.push(objective);
  }
  return byUnit;
}

/** Null where there is nothing to weigh, or beside an issue. */
function weighSum(weightSum: WeightSum, parameters: Parameters, report: Report): WeighedSum | null {
  const { total, objectives } = weightSum;
  if (objectives.length === 0) return null;
  const assigned = objectives.map((objective) => assignedWeight(objective, total, report));
  if (!assigned.every((weight) => weight !== null)) return null;
  const balancing = balance(assigned, weightSum, parameters, report);
  if (balancing === null) return null;
  const remaining = objectives.filter(isWeighted);
  const left = objectives.flatMap((objective, at) =>
    isWeighted(objective) ? (assigned[at] ?? []) : [],
  );
  const sharing = shareExcluded(left, balancing, weightSum, parameters, report);
  if (sharing === null) return null;
  const figures = left.map(finalWeights([...balancing, ...sharing], parameters.decimals));
  return { objectives: remaining, figures: showSum(figures, parameters) };
}

/** What assigned weights become; those that are one and the same number (the reading keeps each once) become one figure. */
function finalWeights(
  steps: readonly Step[],
  places: number,
): (assigned: Weight) => Figure<Weight> {
  const known = new Map<Weight, Figure<Weight>>();
  return (assigned) => {
    let final = known.get(assigned);
    if (final === undefined) {
      const { weight, trace } = follow(steps, assigned);
      final = figure(weight, places, trace);
      known.set(assigned, final);
    }
    return final;
  };
}

function follow(
  steps: readonly Step[],
  assigned: Weight,
): { readonly weight: Weight; readonly trace: Trace } {
  let weight = assigned;
  let trace: Trace = { rule: "assignedWeight", assigned };
  for (const { factor, explain } of steps) {
    if (explain) trace = explain(weight);
    weight = asWeight(multiply(weight, factor));
  }
  return { weight, trace };
}

/** Null beside an error. */
function assignedWeight(objective: Objective, total: Weight, report: Report): Weight | null {
  const { assignedWeight: written, isWeightShare, code } = objective;
  const weight = isWeightShare && written !== null ? shareOf(written, total) : written;
  if (weight === null) {
    if (!isWeighted(objective)) return asWeight(ZERO);
    const cell = cellOf(objective, "assignedWeight");
    report(issue("weight-missing", { objective: code }, cell));
    return null;
  }
  if (isNegative(weight)) {
    const cell = cellOf(objective, "assignedWeight");
    report(issue("weight-negative", { objective: code, weight }, cell));
    return null;
  }
  if (isZero(weight) && isWeighted(objective)) {
    report(issue("weight-zero", { objective: code }, cellOf(objective, "assignedWeight")));
  }
  return weight;
}

function shareOf(percentage: Exact, total: Weight): Weight {
  return asWeight(percentOf(total, percentage));
}

/** What makes the weights of a sum add up to the total, or why nothing can; null beside an error. */
function balance(
  assigned: readonly Weight[],
  { unit, total }: WeightSum,
  { whenSumDiffers }: Parameters,
  report: Report,
): readonly Step[] | null {
  const found = sum(assigned);
  if (compare(found, total) === 0) return [];
  const factor = divide(total, found);
  const isSame = isAlike(found, total);
  if (factor === null && whenSumDiffers === "reproportion") {
    report(issue("weights-sum-zero", { unit, total }, WEIGHTS));
    return null;
  }
  if (factor === null || (!isSame && whenSumDiffers === "error")) {
    const areFractions = isAlike(found, ONE) && assigned.every((each) => compare(each, ONE) <= 0);
    report(issue("weights-sum-differs", { unit, sum: found, total, areFractions }, WEIGHTS));
    return null;
  }
  if (isSame) return [{ factor, explain: null }];
  report(issue("weights-reproportioned", { unit, sum: found, total }, WEIGHTS));
  const explain = (assigned: Weight): Trace => ({
    rule: "reproportionedWeight",
    assigned,
    total,
    sum: found,
  });
  return [{ factor, explain }];
}

function isAlike(a: Exact, b: Exact): boolean {
  return roundedUnits(a, SUM_DECIMALS) === roundedUnits(b, SUM_DECIMALS);
}

/**
 * What gives the others the weight that the excluded ones leave (Peso degli esclusi);
 * null where there are no others with a weight.
 */
function shareExcluded(
  remaining: readonly Weight[],
  balancing: readonly Step[],
  { unit, total }: WeightSum,
  { excludedWeight }: Parameters,
  report: Report,
): readonly Step[] | null {
  const left = balancing.reduce((weight, { factor }) => multiply(weight, factor), sum(remaining));
  const excluded = subtract(total, left);
  if (excludedWeight === "notRedistributed" || isZero(excluded)) return [];
  if (remaining.length === 0) {
    report(issue("excluded-weight-lost", { unit, excluded }, WEIGHTS));
    return null;
  }
  const factor = divide(total, left);
  if (factor === null) {
    report(issue("weights-left-all-zero", { unit, excluded }, WEIGHTS));
    return null;
  }
  const explain = (weight: Weight): Trace => ({
    rule: "redistributedWeight",
    weight,
    total,
    excluded,
  });
  return [{ factor, explain }];
}
