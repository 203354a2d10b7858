import type { ObjectiveEvaluation } from "../domain/evaluation";
import type { Kind, Membership } from "../domain/objective";
import type { Plan } from "../domain/plan";
import type { PhaseDecision } from "./phase";
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
  const categories = new Map<string | null, Tally>();
  for (const evaluated of objectives) {
    for (const tally of talliesOf(evaluated.objective)) addObjective(tally, evaluated);
  }
  for (const row of plan.counted) {
    for (const tally of talliesOf(row)) addCounted(tally, row, decision);
  }
  return { body, units, categories };

  function talliesOf(row: {
    readonly kind: Kind;
    readonly units: Membership;
    readonly category: string | null;
  }): readonly Tally[] {
    const members = row.units === "all" ? units : row.units.flatMap((at) => units[at] ?? []);
    return [
      tallyIn(body, row.kind),
      ...members.map((unit) => tallyIn(unit, row.kind)),
      ...(row.kind === "strategic" ? [tallyIn(categories, row.category)] : []),
    ];
  }
}

function tallyIn<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const fresh = emptyTally();
  tallies.set(key, fresh);
  return fresh;
}
