import type { Evaluation, WeighedEvaluation } from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import type { Kind } from "../domain/kind";
import { isExcluded } from "../domain/objective";
import { isFinal } from "../domain/phase";
import type { Unit } from "../domain/plan";
import type { Achievement, Percentage } from "../domain/quantities";
import type { FormerGroup, FormerObjective } from "../domain/yearRecords";
import { subtract, type Exact } from "../numeric/exact";
import { unitText } from "./remodulation";
import { changedRules, type ChangedRules } from "./rules";

/** The figures of a year beside those of the year before. */
export interface Comparison {
  readonly formerYear: number;
  readonly changed: ChangedRules;
  /** The whole body first, kind by kind, then the units in their order. */
  readonly groups: readonly ComparedGroup[];
  /** In the order of `Obiettivi`; those that are closed last. */
  readonly objectives: readonly ComparedObjective[];
}

export interface ComparedFigures<Value extends Percentage | Achievement> {
  readonly before: Percentage | null;
  readonly now: Figure<Value> | null;
  /** In percentage points, of the figures as they are shown; null where they may not be compared. */
  readonly difference: Exact | null;
}

export interface ComparedGroup extends ComparedFigures<Percentage> {
  readonly kind: Kind;
  /** Null: the whole body. */
  readonly unit: Unit | null;
  readonly measure: "percentage" | "index";
}

/** `excludedBefore`: it is no new one, and has nothing to be compared with. */
export type ComparedStatus = "kept" | "new" | "closed" | "excludedBefore";

export interface ComparedObjective extends ComparedFigures<Achievement> {
  readonly status: ComparedStatus;
  readonly code: string;
  /** Position in `Plan.objectives`; null: closed. */
  readonly objective: number | null;
  readonly unit: string | null;
  readonly title: string | null;
}

/**
 * The comparison with the year before, of which the workbook keeps the figures; null where it keeps none. A difference
 * is shown between final figures alone, and where no rule that gives them has changed.
 */
export function comparisonOf(evaluation: Evaluation): Comparison | null {
  const { former } = evaluation.plan.records;
  if (former === null) return null;
  const changed = changedRules(former.rules, evaluation.plan);
  const context = { evaluation, changed };
  return {
    formerYear: former.year,
    changed,
    groups: former.groups
      .flatMap((group) => comparedGroup(group, context))
      .sort((a, b) => place(a, evaluation) - place(b, evaluation)),
    objectives: [
      ...evaluation.objectives.flatMap((_, position) => presentObjective(position, context)),
      ...former.objectives.filter(isClosed).map((each): ComparedObjective => ({
        ...names(each),
        status: "closed",
        before: each.achievement,
        now: null,
        difference: null,
      })),
    ],
  };
}

interface Context {
  readonly evaluation: Evaluation;
  readonly changed: ChangedRules;
}

/** A unit that is no longer there has nothing to be compared with. */
function comparedGroup(
  former: FormerGroup,
  { evaluation, changed }: Context,
): readonly ComparedGroup[] {
  const { kind, unit: name, position } = former;
  const unit = position === null ? null : (evaluation.plan.units[position] ?? null);
  if (name !== null && unit === null) return [];
  const now: WeighedEvaluation | undefined =
    unit === null
      ? evaluation.kinds.find((each) => each.kind === kind)
      : evaluation.units.find((each) => each.kind === kind && each.unit === unit);
  if (now === undefined) return [];
  const base = { kind, unit };
  const percentage: ComparedGroup = {
    ...base,
    measure: "percentage",
    ...compared(former.percentage, now.percentage, changed.ofPercentages, evaluation),
  };
  const index: ComparedGroup = {
    ...base,
    measure: "index",
    ...compared(former.index, now.index, changed.ofIndexes, evaluation),
  };
  return [...(kind === "performance" ? [index] : []), percentage].filter(
    ({ before, now: figure }) => before !== null || figure !== null,
  );
}

function compared<Value extends Percentage | Achievement>(
  before: Percentage | null,
  now: Figure<Value> | null,
  changes: ChangedRules["ofIndexes"],
  evaluation: Evaluation,
): ComparedFigures<Value> {
  const isComparable = isFinal(evaluation) && changes.length === 0;
  const difference =
    isComparable && before !== null && now !== null ? subtract(now.shown, before) : null;
  return { before, now, difference };
}

function place({ unit }: ComparedGroup, { plan }: Evaluation): number {
  return unit === null ? -1 : plan.units.indexOf(unit);
}

/** An objective that is excluded this year is neither new nor compared. */
function presentObjective(
  position: number,
  { evaluation, changed }: Context,
): readonly ComparedObjective[] {
  const evaluated = evaluation.objectives[position];
  if (evaluated === undefined || isExcluded(evaluated.objective)) return [];
  const { objective, achievement } = evaluated;
  const former = evaluation.plan.records.former?.objectives.find(
    (each) => each.objective === position,
  );
  const base = {
    code: objective.code,
    objective: position,
    unit: unitText(evaluation.plan, position),
    title: objective.operationalObjective,
  };
  if (former === undefined) {
    return [{ ...base, status: "new", before: null, now: achievement, difference: null }];
  }
  if (former.wasExcluded) {
    const status = "excludedBefore";
    return [{ ...base, status, before: null, now: achievement, difference: null }];
  }
  const figures = compared(former.achievement, achievement, changed.ofPercentages, evaluation);
  return [{ ...base, status: "kept", ...figures }];
}

/** What was excluded had left the plan already. */
function isClosed({ objective, wasExcluded }: FormerObjective): boolean {
  return objective === null && !wasExcluded;
}

function names({ code, unit, title, objective }: FormerObjective) {
  return { code, unit, title, objective };
}
