import type { CalendarDate } from "../domain/calendarDate";
import type { Evaluation, ObjectiveEvaluation } from "../domain/evaluation";
import { figure, type Figure } from "../domain/figure";
import { isExcluded, isOfUnit } from "../domain/objective";
import type { Unit } from "../domain/plan";
import { asPercentage, type Percentage } from "../domain/quantities";
import type { MonitoredObjective } from "../domain/yearRecords";
import { divide, HUNDRED, ONE, RunningSum, ZERO, type Exact } from "../numeric/exact";

/** How the objectives have got on, at the dates of `Monitoraggi`. */
export interface Course {
  /** From the first to the last. */
  readonly dates: readonly CalendarDate[];
  /** The units that have monitored objectives, in their order; the whole body last. */
  readonly groups: readonly CourseGroup[];
}

export interface CourseGroup {
  /** Null: the whole body. */
  readonly unit: Unit | null;
  /** One for each date; null where nothing of the group was monitored. */
  readonly points: readonly (CoursePoint | null)[];
}

export interface CoursePoint {
  readonly objectives: number;
  readonly achieved: number;
  readonly progress: Figure<Percentage> | null;
}

interface Monitored {
  readonly row: MonitoredObjective;
  readonly evaluated: ObjectiveEvaluation;
  readonly weight: Exact;
}

/**
 * The progress of each unit at each date (rules.md §5), by the weights of now: an objective that was excluded since
 * counts at no date, one that was added later only from then on. The objectives of Performance; where none was
 * monitored, all others, each counting once. Null where nothing was monitored.
 */
export function courseOf(evaluation: Evaluation): Course | null {
  const { plan, objectives } = evaluation;
  const all = plan.records.monitorings.flatMap((row): readonly Monitored[] => {
    const evaluated = objectives[row.objective];
    if (evaluated === undefined || isExcluded(evaluated.objective) || row.outcome === "excluded") {
      return [];
    }
    const { kind } = evaluated.objective;
    const weight = kind === "performance" ? (evaluated.weight?.exact ?? null) : ONE;
    return weight === null ? [] : [{ row, evaluated, weight }];
  });
  const ofPlan = all.filter(({ evaluated }) => evaluated.objective.kind === "performance");
  const monitored = ofPlan.length > 0 ? ofPlan : all;
  if (monitored.length === 0) return null;
  const dates = [...new Map(monitored.map(({ row }) => [dayNumber(row.date), row.date])).entries()]
    .sort(([a], [b]) => a - b)
    .map(([, date]) => date);
  const groupOf = (unit: Unit | null, members: readonly Monitored[]): CourseGroup => ({
    unit,
    points: dates.map((date) =>
      pointOf(
        members.filter(({ row }) => dayNumber(row.date) === dayNumber(date)),
        evaluation,
      ),
    ),
  });
  const groups = plan.units.flatMap((unit, position) => {
    const own = monitored.filter(({ evaluated }) => isOfUnit(evaluated.objective.units, position));
    return own.length === 0 ? [] : [groupOf(unit, own)];
  });
  return { dates, groups: [...groups, groupOf(null, monitored)] };
}

function pointOf(members: readonly Monitored[], { plan }: Evaluation): CoursePoint | null {
  if (members.length === 0) return null;
  const reached = new RunningSum();
  const weights = new RunningSum();
  for (const { row, weight } of members) {
    reached.addProduct(weight, progressOf(row));
    weights.add(weight);
  }
  const sum = reached.total();
  const progress = divide(sum, weights.total());
  return {
    objectives: members.length,
    achieved: members.filter(({ row }) => row.outcome === "achieved").length,
    progress:
      progress &&
      figure(asPercentage(progress), plan.parameters.decimals, {
        rule: "groupProgress",
        sum,
        weights: weights.total(),
      }),
  };
}

/** As it was written that day; where nothing was, it had not begun. */
function progressOf({ outcome, progress }: MonitoredObjective): Exact {
  if (outcome === "achieved") return HUNDRED;
  return outcome === "notAchieved" ? ZERO : (progress ?? ZERO);
}

/** In the order of the calendar. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return (year * 100 + month) * 100 + day;
}
