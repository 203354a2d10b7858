import { KINDS, type Kind } from "../src/core/domain/kind";
import type { FloatMeasure, FloatPlan, FloatRow } from "./floatPlan";

/**
 * The floor of the engine's time: a Consuntivo with assigned weights that are re-proportioned and
 * redistributed and proportional results (rules.md §3–§6), every figure exact and rounded as the
 * engine has it, but in doubles and with nothing to explain them by.
 */
export function evaluateInDoubles(plan: FloatPlan): FloatEvaluation {
  const scale = 10 ** plan.decimals;
  const round = (value: number): number => Math.round(value * scale) / scale;
  const factor = weightFactor(plan);
  const body = new Map<Kind, FloatTally>();
  const units = plan.unitMinimums.map(() => new Map<Kind, FloatTally>());
  const rows = plan.rows.map((row): FloatFigures => {
    const isExcluded = row.outcome === "excluded";
    const measures = (isExcluded ? [] : row.measures).map((measure): FloatMeasured => {
      const p = achievementOfMeasure(measure);
      return { p, shown: round(p), deviation: deviationOf(measure, round) };
    });
    const achievement = achievementOf(row, measures);
    const weighs = row.kind === "performance" && !isExcluded;
    const weight = weighs ? row.weight * factor : null;
    const result = weight !== null && achievement !== null ? (weight * achievement) / 100 : null;
    const isAchieved = achievement === null ? null : round(achievement) >= plan.threshold;
    addTo(tallyOf(body, row.kind), row, weight, result, isAchieved);
    if (row.units === "all") {
      for (const unit of units) addTo(tallyOf(unit, row.kind), row, weight, result, isAchieved);
    } else {
      for (const at of row.units) {
        const unit = units[at];
        if (unit) addTo(tallyOf(unit, row.kind), row, weight, result, isAchieved);
      }
    }
    return {
      measures,
      achievement,
      shownAchievement: achievement === null ? null : round(achievement),
      weight,
      shownWeight: weight === null ? null : round(weight),
      result,
      shownResult: result === null ? null : round(result),
    };
  });
  return {
    rows,
    body: groupsOf(body, plan.minimum, round),
    units: units.map((unit, at) => groupsOf(unit, plan.unitMinimums[at] ?? plan.minimum, round)),
  };
}

export interface FloatEvaluation {
  readonly rows: readonly FloatFigures[];
  readonly body: readonly FloatGroup[];
  readonly units: readonly (readonly FloatGroup[])[];
}

interface FloatMeasured {
  readonly p: number;
  readonly shown: number;
  readonly deviation: number | null;
}

interface FloatFigures {
  readonly measures: readonly FloatMeasured[];
  readonly achievement: number | null;
  readonly shownAchievement: number | null;
  readonly weight: number | null;
  readonly shownWeight: number | null;
  readonly result: number | null;
  readonly shownResult: number | null;
}

interface FloatTally {
  assigned: number;
  excluded: number;
  assessed: number;
  achieved: number;
  weights: number;
  assessedWeights: number;
  results: number;
}

interface FloatGroup {
  readonly kind: Kind;
  readonly assigned: number;
  readonly excluded: number;
  readonly assessed: number;
  readonly achieved: number;
  readonly totalWeight: number | null;
  readonly totalResult: number | null;
  readonly percentage: number | null;
  readonly index: number | null;
  readonly evaluation: number | null;
}

/** Re-proportioning first, excluded rows included, then redistribution (rules.md §4). */
function weightFactor({ rows, total }: FloatPlan): number {
  let all = 0;
  let left = 0;
  for (const { kind, outcome, weight } of rows) {
    if (kind !== "performance") continue;
    all += weight;
    if (outcome !== "excluded") left += weight;
  }
  const reproportioned = total / all;
  return reproportioned * (total / (left * reproportioned));
}

/** Rules.md §3, with `Lineare` beyond a target. */
function achievementOfMeasure(measure: FloatMeasure): number {
  if ("progress" in measure) return measure.progress;
  const { trend, actual, target } = measure;
  switch (trend) {
    case "increasing":
      return Math.min(100, (100 * actual) / target);
    case "decreasing":
      return actual <= target ? 100 : Math.max(0, (100 * (2 * target - actual)) / target);
    case "atLeast":
      return actual >= target ? 100 : 0;
    case "atMost":
      return actual <= target ? 100 : 0;
  }
}

function deviationOf(measure: FloatMeasure, round: (value: number) => number): number | null {
  return "progress" in measure ? null : round(measure.actual - measure.target);
}

function meanOf({ measures }: FloatRow, measured: readonly FloatMeasured[]): number | null {
  let sum = 0;
  let weights = 0;
  measures.forEach(({ weight }, at) => {
    sum += weight * (measured[at]?.p ?? 0);
    weights += weight;
  });
  return weights === 0 ? null : sum / weights;
}

function achievementOf(row: FloatRow, measured: readonly FloatMeasured[]): number | null {
  const { outcome, grade } = row;
  switch (outcome) {
    case "achieved":
      return 100;
    case "notAchieved":
      return 0;
    case "excluded":
    case "inProgress":
      return null;
    default:
      return grade ?? meanOf(row, measured);
  }
}

function tallyOf(tallies: Map<Kind, FloatTally>, kind: Kind): FloatTally {
  const known = tallies.get(kind);
  if (known) return known;
  const fresh = {
    assigned: 0,
    excluded: 0,
    assessed: 0,
    achieved: 0,
    weights: 0,
    assessedWeights: 0,
    results: 0,
  };
  tallies.set(kind, fresh);
  return fresh;
}

function addTo(
  tally: FloatTally,
  { outcome }: FloatRow,
  weight: number | null,
  result: number | null,
  isAchieved: boolean | null,
): void {
  tally.assigned += 1;
  if (outcome === "excluded") tally.excluded += 1;
  if (isAchieved !== null) tally.assessed += 1;
  if (isAchieved === true) tally.achieved += 1;
  if (weight === null) return;
  tally.weights += weight;
  if (result === null) return;
  tally.assessedWeights += weight;
  tally.results += result;
}

function groupsOf(
  tallies: ReadonlyMap<Kind, FloatTally>,
  minimum: number | null,
  round: (value: number) => number,
): readonly FloatGroup[] {
  return KINDS.flatMap((kind) => {
    const tally = tallies.get(kind);
    if (!tally) return [];
    const percentage = tally.assessed === 0 ? null : (tally.achieved / tally.assessed) * 100;
    const index =
      tally.assessedWeights === 0 ? null : (tally.results / tally.assessedWeights) * 100;
    // Only the kind that the units are evaluated on is held against the minimum.
    const held = kind === "performance" ? index : null;
    const evaluation =
      held === null || minimum === null ? null : round(held) >= minimum ? 100 : held;
    return [
      {
        kind,
        assigned: tally.assigned,
        excluded: tally.excluded,
        assessed: tally.assessed,
        achieved: tally.achieved,
        totalWeight: tally.weights === 0 ? null : round(tally.weights),
        totalResult: tally.assessedWeights === 0 ? null : round(tally.results),
        percentage: percentage === null ? null : round(percentage),
        index: index === null ? null : round(index),
        evaluation: evaluation === null ? null : round(evaluation),
      },
    ];
  });
}
