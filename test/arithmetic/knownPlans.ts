import type { Plan } from "../../src/core/domain/plan";
import { exact } from "../../src/core/numeric/exact";
import { plan, times, type ObjectiveLiteral } from "../fixtures/plan";

/** A plan with a name to report it by. */
export interface NamedPlan {
  readonly name: string;
  readonly plan: Plan;
}

/** Plans with figures stated in rules.md §7, and one for each choice of weights and results. */
export function knownPlans(): readonly NamedPlan[] {
  return [
    ...[0, 1, 2, 3].map((missed) => ({
      name: `21 equal weights, ${missed} missed`,
      plan: equalWeights(missed),
    })),
    { name: "assigned weights, whole or nothing", plan: assignedWeights({}) },
    {
      name: "assigned weights, proportional",
      plan: assignedWeights({ attribution: "proportional" }),
    },
    {
      name: "assigned weights, the excluded not redistributed",
      plan: assignedWeights({ attribution: "proportional", excludedWeight: "notRedistributed" }),
    },
    {
      name: "assigned weights, re-proportioned to 1000",
      plan: assignedWeights({
        attribution: "proportional",
        totalWeight: 1000,
        whenSumDiffers: "reproportion",
        decimals: 3,
      }),
    },
    { name: "assigned weights per unit", plan: weightsPerUnit() },
    { name: "weights halfway between two shown ones", plan: halves() },
    { name: "figures exactly at their thresholds", plan: atThresholds() },
  ];
}

function equalWeights(missed: number): Plan {
  const [achieved, lost]: readonly ObjectiveLiteral[] = [
    { outcome: "achieved" },
    { outcome: "notAchieved" },
  ];
  return plan({
    parameters: { performanceThreshold: 90, minimum: 85 },
    units: ["Settore 1", "Settore 2", { name: "Settore 3", minimum: 87 }],
    objectives: [...times(21 - missed, achieved ?? {}), ...times(missed, lost ?? {})],
    counted: [
      { units: [0], assigned: 11, achieved: 11 },
      { units: [0], assigned: 69, achieved: 69 },
      { units: [1], assigned: 24, achieved: 23 },
      { units: [2], assigned: 40, excluded: 5, achieved: 32 },
      { kind: "strategic", units: [], assigned: 5, achieved: 5 },
      { kind: "strategic", units: [], assigned: 2, achieved: 2 },
    ],
  });
}

function assignedWeights(parameters: Parameters<typeof plan>[0]["parameters"]): Plan {
  return plan({
    parameters: { weights: "assigned", performanceThreshold: 90, minimum: 80, ...parameters },
    units: ["Amministrativa", "Tecnica", "Finanziaria"],
    objectives: [
      { units: [0], weight: "12.5", outcome: "achieved" },
      { units: [0, 1], weight: "17.35", outcome: "partlyAchieved", grade: "66.67" },
      { units: [1], weight: 30, grade: 90 },
      { units: "all", weight: "10.15", outcome: "notAchieved" },
      { units: [2], weight: 14, outcome: "achieved" },
      { units: [2], weight: 16, outcome: "excluded" },
    ],
  });
}

function weightsPerUnit(): Plan {
  return plan({
    parameters: {
      weights: "assigned",
      weightsSumPer: "unit",
      attribution: "proportional",
      belowMinimum: "proportionalToMinimum",
      minimum: 80,
    },
    units: ["Amministrativa", "Tecnica"],
    objectives: [
      { units: [0], weight: "33.33", outcome: "achieved" },
      { units: [0], weight: "33.33", grade: "45.5" },
      { units: [0], weight: "33.34", outcome: "excluded" },
      { units: [1], weight: 40, grade: "81.25" },
      { units: [1], weight: 60, outcome: "achieved" },
    ],
  });
}

/** A hundred weights of three decimals that end with a 5: 0.005 and 1.995, 0.015 and 1.985… */
function halves(): Plan {
  return plan({
    parameters: { weights: "assigned", attribution: "proportional" },
    objectives: Array.from({ length: 50 }, (_, at) => 20 * at + 5).flatMap((thousandths) => [
      { weight: exact(thousandths, 1000), outcome: "achieved" as const },
      { weight: exact(2000 - thousandths, 1000), grade: 50 },
    ]),
  });
}

/** 17 of 20 achieved, three of them just: 85 against a minimum and a threshold of 85. */
function atThresholds(): Plan {
  return plan({
    parameters: { minimum: 85, performanceThreshold: 85, achievementThreshold: "66.67" },
    objectives: [
      ...times(14, { outcome: "achieved" as const }),
      ...times(3, { grade: "66.67" }),
      ...times(3, { grade: "66.66" }),
    ],
  });
}
