import {
  isPending,
  type Evaluation,
  type ObjectiveEvaluation,
  type WeighedEvaluation,
} from "../../../core/domain/evaluation";
import { hasResults } from "../../../core/domain/phase";
import { isOfUnit, type CountedObjectives, type Membership } from "../../../core/domain/objective";

/** Objectives of a group that a reader asks about: by name, or how many of a row of objectives in numbers. */
export interface GroupList {
  readonly code: "missed" | "excluded" | "pending";
  readonly objectives: readonly ObjectiveEvaluation[];
  readonly counted: readonly { readonly row: CountedObjectives; readonly count: number }[];
  readonly count: number;
}

/** Of a group what was not achieved, what is excluded and what is still to be assessed; only lists with something. */
export function groupLists(group: WeighedEvaluation, evaluation: Evaluation): readonly GroupList[] {
  const objectives = objectivesOf(group, evaluation);
  const rows = evaluation.plan.counted.filter(isOf(group, evaluation));
  const lists = [
    listOf(
      "missed",
      objectives.filter(({ isAchieved }) => isAchieved === false),
      rows.map((row) => [row, row.achieved === null ? 0 : assessable(row) - row.achieved]),
    ),
    listOf(
      "excluded",
      objectives.filter(({ status }) => status === "excluded"),
      rows.map((row) => [row, row.excluded]),
    ),
    listOf(
      "pending",
      objectives.filter(isPending),
      rows.map((row) => [row, row.achieved === null ? assessable(row) : 0]),
    ),
  ];
  // In Programmazione everything is pending, and nobody asks.
  const showsPending = hasResults(evaluation);
  return lists.filter(({ code, count }) => count > 0 && (showsPending || code !== "pending"));
}

function listOf(
  code: GroupList["code"],
  objectives: readonly ObjectiveEvaluation[],
  rows: readonly (readonly [row: CountedObjectives, count: number])[],
): GroupList {
  const counted = rows.flatMap(([row, count]) => (count > 0 ? [{ row, count }] : []));
  const count = counted.reduce((sum, each) => sum + each.count, objectives.length);
  return { code, objectives, counted, count };
}

function assessable({ assigned, excluded }: CountedObjectives): number {
  return assigned - excluded;
}

export function objectivesOf(
  group: WeighedEvaluation,
  evaluation: Evaluation,
): readonly ObjectiveEvaluation[] {
  const isOfGroup = isOf(group, evaluation);
  return evaluation.objectives.filter(({ objective }) => isOfGroup(objective));
}

function isOf(
  group: WeighedEvaluation,
  { plan, units: evaluated }: Evaluation,
): (row: { readonly kind: WeighedEvaluation["kind"]; readonly units: Membership }) => boolean {
  const unit = evaluated.find((each) => each === group)?.unit ?? null;
  const position = unit && plan.units.indexOf(unit);
  return ({ kind, units }) =>
    kind === group.kind && (position === null || isOfUnit(units, position));
}
