import type { ObjectiveEvaluation } from "../domain/evaluation";
import type { Membership } from "../domain/objective";
import type { Kind } from "../domain/kind";
import type { Plan } from "../domain/plan";
import type { PhaseDecision } from "../domain/phase";
import { addCounted, addObjective, emptyTally, type Tally } from "./tally";

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
  for (const evaluated of objectives) {
    forEachTally(evaluated.objective, (tally) => {
      addObjective(tally, evaluated);
    });
  }
  for (const row of plan.counted) {
    forEachTally(row, (tally) => {
      addCounted(tally, row, decision);
    });
  }
  return { body, units, categories };

  function forEachTally(row: Tallied, add: (tally: Tally) => void): void {
    add(tallyIn(body, row.kind));
    for (const position of row.units === "all" ? everyUnit : row.units) {
      const unit = units[position];
      if (unit) add(tallyIn(unit, row.kind));
    }
    if (row.kind === "strategic") add(tallyIn(categories, row.category));
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
