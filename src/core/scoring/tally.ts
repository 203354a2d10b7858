import type { ObjectiveEvaluation } from "../domain/evaluation";
import type { Counts } from "../domain/evaluation";
import type { CountedObjectives } from "../domain/objective";
import type { Exact } from "../numeric/exact";
import type { PhaseDecision } from "../domain/phase";

/** What is added up of one group of objectives: a unit's, a category's, the whole body's. */
export interface Tally {
  assigned: number;
  excluded: number;
  pending: number;
  achieved: number;
  /** Of what is not excluded; results and assessed weights only of what is assessed. */
  readonly weights: Exact[];
  readonly assessedWeights: Exact[];
  readonly results: Exact[];
}

export function emptyTally(): Tally {
  return {
    assigned: 0,
    excluded: 0,
    pending: 0,
    achieved: 0,
    weights: [],
    assessedWeights: [],
    results: [],
  };
}

export function addObjective(tally: Tally, evaluated: ObjectiveEvaluation): void {
  const { status, isAchieved, weight, result } = evaluated;
  tally.assigned += 1;
  if (status === "excluded") tally.excluded += 1;
  if (status === "pending") tally.pending += 1;
  if (isAchieved === true) tally.achieved += 1;
  if (weight === null) return;
  tally.weights.push(weight.exact);
  if (result === null) return;
  tally.assessedWeights.push(weight.exact);
  tally.results.push(result.exact);
}

export function addCounted(tally: Tally, row: CountedObjectives, { phase }: PhaseDecision): void {
  tally.assigned += row.assigned;
  tally.excluded += row.excluded;
  if (phase === "planning" || row.achieved === null) {
    tally.pending += row.assigned - row.excluded;
  } else {
    tally.achieved += row.achieved;
  }
}

/** Rules.md §1; in Programmazione nothing can have been achieved yet, so there is no number for it. */
export function countsOf(tally: Tally, { phase }: PhaseDecision): Counts {
  return {
    assigned: tally.assigned,
    excluded: tally.excluded,
    assessable: tally.assigned - tally.excluded,
    pending: tally.pending,
    achieved: phase === "planning" ? null : tally.achieved,
  };
}
