import type {
  CategoryEvaluation,
  Counts,
  Evaluation,
  GroupEvaluation,
  WeighedEvaluation,
} from "../domain/evaluation";
import type { Figure } from "../domain/figure";
import { KINDS, type Kind } from "../domain/kind";
import type { Percentage } from "../domain/quantities";
import { hasResults } from "../domain/phase";
import type { Exact } from "../numeric/exact";
import { approvedCounts } from "../year/remodulation";
import type { State } from "./tokens";

/** The objectives that a number may be about, with what the evaluation says of them. */
export interface FactGroup {
  readonly kinds: readonly Kind[];
  /** Position in `Plan.units`; null for the whole body. */
  readonly unit: number | null;
  /** Position in `Evaluation.categories`. */
  readonly category: number | null;
  readonly counts: Counts;
  /** How many the approved plan had; null where it is not known, and of a part of the ente. */
  readonly approved: number | null;
  /** How many are partly achieved; null where some are kept as numbers. */
  readonly partly: number | null;
  /** Null where several kinds are counted together. */
  readonly figures: GroupFigures | null;
}

export interface GroupFigures {
  readonly percentage: Figure<Percentage> | null;
  readonly index: Figure<Percentage> | null;
  readonly unitResult: Figure<Percentage> | null;
  readonly evaluation: Figure<Percentage> | null;
  readonly minimum: Percentage | null;
}

/** Every group that a draft may speak of: kinds, their units, categories, and kinds counted together. */
export function factGroups(evaluation: Evaluation): readonly FactGroup[] {
  const { kinds, units, categories } = evaluation;
  const whole = kinds.map((group) => weighedGroup(evaluation, group, null));
  const ofUnits = units.map((group) =>
    weighedGroup(
      evaluation,
      group,
      evaluation.plan.units.findIndex(({ name }) => name === group.unit.name),
    ),
  );
  const ofCategories = categories.map(categoryGroup);
  return [...whole, ...ofSeveralKinds(whole), ...ofUnits, ...ofCategories];
}

/** All strategic objectives, and all objectives: how many, without percentages. */
function ofSeveralKinds(whole: readonly FactGroup[]): readonly FactGroup[] {
  const strategic = whole.filter(({ kinds }) => !kinds.includes("ordinary"));
  const sets = strategic.length < whole.length ? [strategic, whole] : [whole];
  return sets
    .filter((groups) => groups.length > 1)
    .map((groups) => ({
      kinds: KINDS.filter((kind) => groups.some(({ kinds }) => kinds.includes(kind))),
      unit: null,
      category: null,
      counts: addedCounts(groups.map(({ counts }) => counts)),
      approved: approvedTogether(groups),
      partly: null,
      figures: null,
    }));
}

function approvedTogether(groups: readonly FactGroup[]): number | null {
  if (groups.every(({ approved }) => approved === null)) return null;
  return groups.reduce((sum, { approved, counts }) => sum + (approved ?? counts.assigned), 0);
}

function addedCounts(all: readonly Counts[]): Counts {
  const total = (of: (counts: Counts) => number): number =>
    all.reduce((sum, counts) => sum + of(counts), 0);
  return {
    assigned: total(({ assigned }) => assigned),
    excluded: total(({ excluded }) => excluded),
    assessable: total(({ assessable }) => assessable),
    pending: total(({ pending }) => pending),
    achieved: all.some(({ achieved }) => achieved === null)
      ? null
      : total(({ achieved }) => achieved ?? 0),
  };
}

/** `unit`: its position; null for the whole body. */
function weighedGroup(
  evaluation: Evaluation,
  group: WeighedEvaluation,
  unit: number | null,
): FactGroup {
  const { percentage, index, unitResult, minimum, evaluation: ofPeople } = group;
  return {
    kinds: [group.kind],
    unit,
    category: null,
    counts: group.counts,
    approved:
      unit === null ? (approvedCounts(evaluation.plan, group.kind)?.approved ?? null) : null,
    partly: partlyAchieved(evaluation, group, unit),
    figures: { percentage, index, unitResult, evaluation: ofPeople, minimum },
  };
}

function categoryGroup(
  { kind, counts, percentage }: CategoryEvaluation,
  category: number,
): FactGroup {
  const figures = { percentage, index: null, unitResult: null, evaluation: null, minimum: null };
  return { kinds: [kind], unit: null, category, counts, approved: null, partly: null, figures };
}

function partlyAchieved(
  evaluation: Evaluation,
  { kind }: GroupEvaluation,
  unit: number | null,
): number | null {
  const { counted, units } = evaluation.plan;
  if (!hasResults(evaluation) || counted.some((row) => row.kind === kind)) return null;
  const isOf = (membership: readonly number[] | "all"): boolean =>
    unit === null || (membership === "all" ? unit < units.length : membership.includes(unit));
  return evaluation.objectives.filter(
    ({ objective, achievement }) =>
      objective.kind === kind &&
      isOf(objective.units) &&
      achievement !== null &&
      achievement.exact.n > 0n &&
      achievement.exact.n < 100n * achievement.exact.d,
  ).length;
}

/** What a Piano may say of a group: nobody has excluded or reached anything yet. */
export function asPlanned(group: FactGroup): FactGroup {
  const { assigned } = group.counts;
  const counts = { assigned, excluded: 0, assessable: assigned, pending: assigned, achieved: null };
  const figures = group.figures && {
    ...group.figures,
    percentage: null,
    index: null,
    unitResult: null,
    evaluation: null,
  };
  return { ...group, counts, partly: null, figures };
}

/** How many objectives of a group are in that state; null where the evaluation does not say. */
export function countOf({ counts, partly }: FactGroup, state: State): number | null {
  switch (state) {
    case "assigned":
      return counts.assigned;
    case "excluded":
      return counts.excluded;
    case "assessable":
      return counts.assessable;
    case "pending":
      return counts.pending;
    case "achieved":
      return counts.achieved;
    case "notAchieved":
      // What is partly achieved may or may not be meant.
      return counts.achieved === null || partly !== 0
        ? null
        : counts.assessable - counts.pending - counts.achieved;
    case "partlyAchieved":
      return partly;
  }
}

/** The figure of that name as it is shown; null where there is none. */
export function percentageOf(
  group: FactGroup,
  metric: "percentage" | "index" | "unitResult" | "evaluation" | "minimum",
): { readonly value: Exact; readonly places: number } | null {
  const { figures } = group;
  if (figures === null) return null;
  if (metric === "minimum") return figures.minimum && { value: figures.minimum, places: 0 };
  const figure = figures[metric];
  return figure && { value: figure.shown, places: figure.places };
}
