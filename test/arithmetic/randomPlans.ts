import { exact } from "../../src/core/numeric/exact";
import { KINDS } from "../../src/core/domain/kind";
import type { Plan } from "../../src/core/domain/plan";
import {
  plan,
  type CountedLiteral,
  type NumberLiteral,
  type ObjectiveLiteral,
  type ParametersLiteral,
} from "../fixtures/plan";
import { pick, wholeBetween, type Random } from "./seededRandom";

/** A plan of any parameters and rows; not every one can be evaluated. */
export function randomPlan(random: Random): Plan {
  const parameters = randomParameters(random);
  const unitCount = wholeBetween(random, 1, 6);
  const isPerUnit = parameters.weights === "assigned" && parameters.weightsSumPer === "unit";
  return plan({
    parameters,
    units: Array.from({ length: unitCount }, (_, at) => ({
      name: `Settore ${at + 1}`,
      ...(random() < 0.3 ? { minimum: hundredths(random, 5000, 9900) } : {}),
    })),
    objectives: Array.from({ length: wholeBetween(random, 1, 40) }, () =>
      randomObjective(parameters, unitCount, isPerUnit, random),
    ),
    counted: Array.from({ length: wholeBetween(random, 0, 5) }, () =>
      randomCounted(parameters, unitCount, random),
    ),
  });
}

function randomParameters(random: Random): ParametersLiteral {
  return {
    phase: pick(random, ["final", "final", "monitoring", "planning"]),
    weights: pick(random, ["equal", "assigned", "assigned"]),
    attribution: pick(random, ["wholeOrNothing", "proportional"]),
    totalWeight: pick(random, [100, 100, 1000, 60]),
    weightsSumPer: pick(random, ["body", "unit"]),
    whenSumDiffers: "reproportion",
    excludedWeight: pick(random, ["redistributed", "notRedistributed"]),
    decimals: pick(random, [2, 2, 0, 1, 3, 4]),
    achievementThreshold: pick(random, [100, 80, "66.67"]),
    evaluationMeasure: pick(random, ["percentage", "index"]),
    belowMinimum: pick(random, ["actual", "proportionalToMinimum", "zero"]),
    performanceThreshold: hundredths(random, 4000, 9500),
    ...(random() < 0.8 ? { minimum: hundredths(random, 5000, 9500) } : {}),
  };
}

function randomObjective(
  { phase }: ParametersLiteral,
  unitCount: number,
  hasOneUnit: boolean,
  random: Random,
): ObjectiveLiteral {
  const kind = pick(random, ["performance", "performance", "performance", ...KINDS] as const);
  const first = wholeBetween(random, 0, unitCount - 1);
  const second = wholeBetween(random, 0, unitCount - 1);
  const isShared = !hasOneUnit && random() < 0.2 && first !== second;
  const isEveryones = !hasOneUnit && random() < 0.05;
  return {
    kind,
    units: isEveryones ? "all" : isShared ? [first, second] : [first],
    ...(kind === "performance" ? { weight: randomWeight(random) } : {}),
    ...randomOutcome(phase === "final", random),
  };
}

/** Points, weights of two or four decimals, thirds: what people write. */
function randomWeight(random: Random): NumberLiteral {
  const points = wholeBetween(random, 0, 3000);
  return pick(random, [
    exact(Math.ceil(points / 100)),
    exact(points, 100),
    exact(points * 7, 10_000),
    exact(Math.round((points * 1e9) / 3), 1_000_000_000),
  ]);
}

function randomOutcome(
  isFinal: boolean,
  random: Random,
): Pick<ObjectiveLiteral, "outcome" | "grade"> {
  const grade = hundredths(random, 1, 9999);
  const outcome = pick(random, [
    "achieved",
    "achieved",
    "partlyAchieved",
    "notAchieved",
    "excluded",
    "graded",
    "inProgress",
    "none",
  ] as const);
  switch (outcome) {
    case "partlyAchieved":
      return { outcome, grade };
    case "graded":
      return { grade };
    case "inProgress":
    case "none":
      if (isFinal) return { outcome: "achieved" };
      return outcome === "none" ? {} : { outcome };
    default:
      return { outcome };
  }
}

function randomCounted(
  { phase }: ParametersLiteral,
  unitCount: number,
  random: Random,
): CountedLiteral {
  const assigned = wholeBetween(random, 0, 60);
  const excluded = wholeBetween(random, 0, Math.min(5, assigned));
  const isPending = phase !== "final" && random() < 0.3;
  return {
    kind: pick(random, ["strategic", "ordinary"]),
    units: random() < 0.1 ? "all" : [wholeBetween(random, 0, unitCount - 1)],
    assigned,
    excluded,
    achieved: isPending ? null : wholeBetween(random, 0, assigned - excluded),
  };
}

function hundredths(random: Random, least: number, most: number): NumberLiteral {
  return exact(wholeBetween(random, least, most), 100);
}
