import type { CountedObjectives, Objective } from "../domain/objective";
import type { Plan, Unit } from "../domain/plan";

/** What one unit has still to assess, as the plan states it, whatever the phase. */
export interface PendingOfUnit {
  /** Null for the rows of no unit: the whole body's. */
  readonly unit: Unit | null;
  readonly objectives: readonly Objective[];
  readonly counted: readonly CountedObjectives[];
}

/**
 * The units that have something to assess, in the order of every output; an objective of several units is pending in
 * each of them, one of all of them (`Tutti`) in each that the plan knows (rules.md §2).
 */
export function pendingByUnit({ units, objectives, counted }: Plan): readonly PendingOfUnit[] {
  const pending = objectives.filter(isUndecided);
  const numbers = counted.filter(({ achieved }) => achieved === null);
  const isOf =
    (position: number) =>
    ({ units: own }: Pick<Objective, "units">): boolean =>
      own === "all" || own.includes(position);
  const ofUnits = units.map((unit, position) => ({
    unit,
    objectives: pending.filter(isOf(position)),
    counted: numbers.filter(isOf(position)),
  }));
  const isOfNone = ({ units: own }: Pick<Objective, "units">): boolean =>
    own === "all" ? units.length === 0 : own.length === 0;
  const ofNone = {
    unit: null,
    objectives: pending.filter(isOfNone),
    counted: numbers.filter(isOfNone),
  };
  return [...ofUnits, ofNone].filter((group) => group.objectives.length + group.counted.length > 0);
}

/** Neither outcome nor grade nor a figure that measures it; `In corso` is pending too. */
export function isUndecided({ outcome, grade, measurement }: Objective): boolean {
  if (outcome === "inProgress") return true;
  return outcome === null && grade === null && !(measurement?.hasFigures ?? false);
}
