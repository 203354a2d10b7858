import type { Evaluation } from "../../domain/evaluation";
import type { Parameters } from "../../domain/parameters";

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
      assignedWeight: objective.assignedWeight,
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
    evaluationMeasure: parameters.evaluationMeasure,
    belowMinimum: parameters.belowMinimum,
    unitsEvaluatedOn: parameters.unitsEvaluatedOn,
    decreasingFormula: parameters.decreasingFormula,
    unitTerm: parameters.unitTerm,
    defaulted: [...parameters.defaulted].sort(),
  };
}
