import { isPending, type Counts, type ObjectiveEvaluation } from "../domain/evaluation";
import type { Kind } from "../domain/kind";
import { isExcluded, type CountedObjectives, type Membership } from "../domain/objective";
import { hasResults, isProvisional, type PhaseDecision } from "../domain/phase";
import type { Plan } from "../domain/plan";
import { exact, HUNDRED, ONE, RunningSum } from "../numeric/exact";
import { pendingOf } from "./phase";

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
  /** How far what is not excluded has got, and the weights of it, while something is provisional (rules.md §5, progress). */
  readonly progress: RunningSum;
  readonly progressWeights: RunningSum;
}

/** A plan added up in every way that a figure needs; a group without rows has no tally. */
export interface PlanTallies {
  /** Each objective once, however many units it has. */
  readonly body: ReadonlyMap<Kind, Tally>;
  /** By position of the unit: an objective counts in each of its units, with its full weight (rules.md §6). */
  readonly units: readonly ReadonlyMap<Kind, Tally>[];
  /** The Strategico ones, in order of first appearance; null for those without a category. */
  readonly categories: ReadonlyMap<string | null, Tally>;
}

export function tallyPlan(
  plan: Plan,
  objectives: readonly ObjectiveEvaluation[],
  decision: PhaseDecision,
): PlanTallies {
  const body = new Map<Kind, Tally>();
  const units = plan.units.map(() => new Map<Kind, Tally>());
  const everyUnit = [...units.keys()];
  const categories = new Map<string | null, Tally>();
  const hasProgress = isProvisional(decision);
  const addEvaluated = (tally: Tally, evaluated: ObjectiveEvaluation): void => {
    addObjective(tally, evaluated);
    if (hasProgress) addProgress(tally, evaluated);
  };
  for (const evaluated of objectives) addToEach(evaluated.objective, evaluated, addEvaluated);
  for (const row of plan.counted) {
    addToEach(row, row, (tally) => {
      addCounted(tally, row, decision);
    });
  }
  return { body, units, categories };

  function addToEach<Row>(
    { kind, units: members, category }: Tallied,
    row: Row,
    add: (tally: Tally, row: Row) => void,
  ): void {
    add(tallyIn(body, kind), row);
    for (const position of members === "all" ? everyUnit : members) {
      const unit = units[position];
      if (unit) add(tallyIn(unit, kind), row);
    }
    if (kind === "strategic") add(tallyIn(categories, category), row);
  }
}

/** What tells the groups of a row. */
interface Tallied {
  readonly kind: Kind;
  readonly units: Membership;
  readonly category: string | null;
}

function tallyIn<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const fresh = emptyTally();
  tallies.set(key, fresh);
  return fresh;
}

function emptyTally(): Tally {
  return {
    assigned: 0,
    excluded: 0,
    pending: 0,
    achieved: 0,
    weights: new RunningSum(),
    assessedWeights: new RunningSum(),
    results: new RunningSum(),
    progress: new RunningSum(),
    progressWeights: new RunningSum(),
  };
}

function addObjective(tally: Tally, evaluated: ObjectiveEvaluation): void {
  const { objective, isAchieved, weight, result } = evaluated;
  tally.assigned += 1;
  if (isPending(evaluated)) tally.pending += 1;
  if (isAchieved === true) tally.achieved += 1;
  if (isExcluded(objective)) {
    tally.excluded += 1;
    return;
  }
  if (weight === null) return;
  tally.weights.add(weight.exact);
  if (result === null) return;
  tally.assessedWeights.add(weight.exact);
  tally.results.add(result.exact);
}

/** Its achievement, else its own progress, else nothing; weighed in Performance, once in the other kinds. */
function addProgress(
  tally: Tally,
  { objective, achievement, progress, weight }: ObjectiveEvaluation,
): void {
  if (isExcluded(objective)) return;
  const share = objective.kind === "performance" ? weight?.exact : ONE;
  if (share === undefined) return;
  const reached = (achievement ?? progress)?.exact;
  tally.progressWeights.add(share);
  if (reached !== undefined) tally.progress.addProduct(share, reached);
}

function addCounted(tally: Tally, row: CountedObjectives, decision: PhaseDecision): void {
  const assessable = row.assigned - row.excluded;
  tally.assigned += row.assigned;
  tally.excluded += row.excluded;
  tally.progressWeights.add(exact(assessable));
  if (!hasResults(decision) || row.achieved === null) {
    tally.pending += assessable;
    return;
  }
  tally.achieved += row.achieved;
  tally.progress.addProduct(exact(row.achieved), HUNDRED);
  tally.pending += pendingOf(row, decision);
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
