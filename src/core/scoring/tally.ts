import { isPending, type Counts, type ObjectiveEvaluation } from "../domain/evaluation";
import type { CountedObjectives } from "../domain/objective";
import { runningSum, type RunningSum } from "../numeric/exact";
import { hasResults, type PhaseDecision } from "../domain/phase";

/** What is added up of one group of objectives: a unit's, a category's, the whole body's. */
export interface Tally {
  assigned: number;
  excluded: number;
  pending: number;
  achieved: number;
  /** Of what is not excluded; results and assessed weights only of what is assessed. */
  readonly weights: RunningSum;
  readonly assessedWeights: RunningSum;
  readonly results: RunningSum;
}

export function emptyTally(): Tally {
  return {
    assigned: 0,
    excluded: 0,
    pending: 0,
    achieved: 0,
    weights: runningSum(),
    assessedWeights: runningSum(),
    results: runningSum(),
  };
}

export function addObjective(tally: Tally, evaluated: ObjectiveEvaluation): void {
  const { status, isAchieved, weight, result } = evaluated;
  tally.assigned += 1;
  if (status === "excluded") tally.excluded += 1;
  if (isPending(evaluated)) tally.pending += 1;
  if (isAchieved === true) tally.achieved += 1;
  if (weight === null) return;
  tally.weights.add(weight.exact);
  if (result === null) return;
  tally.assessedWeights.add(weight.exact);
  tally.results.add(result.exact);
}

export function addCounted(tally: Tally, row: CountedObjectives, decision: PhaseDecision): void {
  tally.assigned += row.assigned;
  tally.excluded += row.excluded;
  if (!hasResults(decision) || row.achieved === null) {
    tally.pending += row.assigned - row.excluded;
  } else {
    tally.achieved += row.achieved;
  }
}

/** Rules.md §1; in Programmazione nothing can have been achieved yet, so there is no number for it. */
export function countsOf(tally: Tally, decision: PhaseDecision): Counts {
  return {
    assigned: tally.assigned,
    excluded: tally.excluded,
    assessable: tally.assigned - tally.excluded,
    pending: tally.pending,
    achieved: hasResults(decision) ? tally.achieved : null,
  };
}
