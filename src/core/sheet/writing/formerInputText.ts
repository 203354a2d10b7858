import type { Evaluation } from "../../domain/evaluation";
import type { Objective } from "../../domain/objective";
import type { Parameters } from "../../domain/parameters";
import { divide, HUNDRED, multiply, type Exact } from "../../numeric/exact";

/**
 * The text that a calculation before the versions of rules had hashed: the whole plan as it was then read, keys in
 * that order. Only for comparing with a stamp without a version; no such stamp is written any more.
 */
export function formerInputText({ plan, phase, isDraft }: Evaluation): string {
  const { parameters, units, objectives, counted, acts } = plan;
  const former = {
    parameters: formerParameters(parameters),
    units: units.map(({ row, name, type, minimum }) => ({ row, name, type, minimum })),
    objectives: objectives.map((objective) => ({
      row: objective.row,
      code: objective.code,
      units: objective.units,
      kind: objective.kind,
      mission: objective.mission,
      programme: objective.programme,
      strategicObjective: objective.strategicObjective,
      operationalObjective: objective.operationalObjective,
      category: objective.category,
      assignedWeight: formerWeight(objective, parameters),
      outcome: objective.outcome,
      grade: objective.grade,
      reason: objective.reason,
      measurement: objective.measurement && {
        source: objective.measurement.source,
        hasFigures: objective.measurement.hasFigures,
      },
    })),
    counted: counted.map((row) => ({
      row: row.row,
      kind: row.kind,
      units: row.units,
      category: row.category,
      assigned: row.assigned,
      excluded: row.excluded,
      achieved: row.achieved,
      reason: row.reason,
    })),
    acts: acts.map(({ title, organ, number, date }) => ({ title, organ, number, date })),
  };
  return JSON.stringify({ rules: 1, plan: former, phase, isDraft }, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

function formerParameters(parameters: Parameters): object {
  return {
    body: parameters.body,
    year: parameters.year,
    period: parameters.period,
    phase: parameters.phase,
    weights: parameters.weights,
    attribution: parameters.attribution,
    minimum: parameters.minimum,
    performanceThreshold: parameters.performanceThreshold,
    totalWeight: parameters.totalWeight,
    weightsSumPer: parameters.weightsSumPer,
    whenSumDiffers: parameters.whenSumDiffers,
    excludedWeight: parameters.excludedWeight,
    roundingDifference: parameters.roundingDifference,
    decimals: parameters.decimals,
    achievementThreshold: parameters.achievementThreshold,
    evaluationMeasure: formerMeasure(parameters),
    belowMinimum: parameters.belowMinimum ?? "actual",
    unitsEvaluatedOn: parameters.unitsEvaluatedOn,
    decreasingFormula: parameters.beyondTarget ?? "linear",
    unitTerm: parameters.unitTerm,
    defaulted: formerDefaults(parameters),
  };
}

/** The percentage was the default where weights were equal. */
function formerMeasure({ defaulted, evaluationMeasure, weights }: Parameters): string {
  return defaulted.has("evaluationMeasure") && weights === "equal"
    ? "percentage"
    : evaluationMeasure;
}

function formerDefaults({ defaulted, belowMinimum, beyondTarget }: Parameters): readonly string[] {
  const known = [...defaulted].filter(
    (id) => id !== "thresholdsMetBy" && id !== "startingValueUse" && id !== "evaluationBody",
  );
  return [
    ...known,
    ...(belowMinimum === null ? ["belowMinimum"] : []),
    ...(beyondTarget === null ? ["decreasingFormula"] : []),
  ].sort();
}

/** A share was turned into a weight of the ente's total when it was read. */
function formerWeight(
  { assignedWeight, isWeightShare }: Objective,
  { totalWeight }: Parameters,
): Exact | null {
  return isWeightShare && assignedWeight !== null
    ? divide(multiply(assignedWeight, totalWeight), HUNDRED)
    : assignedWeight;
}
