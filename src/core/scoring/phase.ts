import { issue, type Issue } from "../domain/issue";
import { isExcluded, isOfUnit, type CountedObjectives, type Objective } from "../domain/objective";
import { KINDS, type Kind } from "../domain/kind";
import type { Activity, Indicator, Measurement } from "../domain/measurement";
import type { Parameters, Phase } from "../domain/parameters";
import { hasResults, isFinal, isMonitoring, isYearEnd, type PhaseDecision } from "../domain/phase";
import { cellPlace, parameterPlace } from "../domain/place";
import type { Plan, StatedPlan, Unit } from "../domain/plan";

export interface PhaseReading {
  /** Null beside the issue that asks for it. */
  readonly decision: PhaseDecision | null;
  readonly issues: readonly Issue[];
}

/**
 * Rules.md §2: the phase that the ente chose, else the one that the outcomes tell. A draft that is wanted is a
 * draft only of a Consuntivo.
 */
export function decidePhase(plan: Plan, wantsDraft: boolean): PhaseReading {
  const decided =
    plan.objectives.filter(isDecided).length +
    plan.counted.filter(({ achieved }) => achieved !== null).length;
  const open = plan.objectives.length + plan.counted.length - decided;
  const phase = plan.parameters.phase ?? inferredPhase(decided, open, wantsDraft);
  if (phase === null) {
    const params = { assessed: decided, pending: open };
    return { decision: null, issues: [issue("phase-ambiguous", params, parameterPlace("phase"))] };
  }
  const isDraft = wantsDraft && isYearEnd({ phase });
  return {
    decision: { phase, isDraft },
    issues: wantsDraft && !isDraft ? [issue("draft-not-needed", {}, null)] : [],
  };
}

function inferredPhase(decided: number, open: number, wantsDraft: boolean): Phase | null {
  if (decided === 0) return "planning";
  return open === 0 || wantsDraft ? "final" : null;
}

/** Its row, or what measures it, says something of how it went. */
function isDecided({ outcome, grade, measurement }: Objective): boolean {
  return outcome !== null || grade !== null || (measurement?.hasFigures ?? false);
}

/** What is to be said of a plan as a whole, before its rows (rules.md §2). */
export function remarksOn(plan: Plan, decision: PhaseDecision): readonly Issue[] {
  if (plan.objectives.length + plan.counted.length === 0) {
    return [issue("nothing-to-assess", {}, null)];
  }
  return hasResults(decision) ? missingNumbers(plan, decision) : ignoredOutcomes(plan);
}

function ignoredOutcomes({ objectives, counted }: Plan): readonly Issue[] {
  const ignored = objectives.filter((objective) => !isExcluded(objective) && isDecided(objective));
  const rows = ignored.length + counted.filter(({ achieved }) => achieved !== null).length;
  return rows === 0 ? [] : [issue("outcomes-ignored", { rows }, null)];
}

function missingNumbers({ counted }: Plan, decision: PhaseDecision): readonly Issue[] {
  if (!isFinal(decision)) return [];
  return counted
    .filter(({ achieved }) => achieved === null)
    .map(({ row }) => issue("counted-achieved-missing", {}, cellPlace("counted", row, "achieved")));
}

/** What one unit has still to assess, as the plan states it. */
export interface PendingOfUnit {
  /** Null for the rows of no unit: the whole body's. */
  readonly unit: Unit | null;
  /** Those that wait for their outcome. */
  readonly objectives: readonly Objective[];
  /** Those that wait for figures of their indicators or activities. */
  readonly measured: readonly WaitingMeasures[];
  readonly counted: readonly CountedObjectives[];
}

/** The rows of one objective that have no figure yet. */
export interface WaitingMeasures {
  readonly objective: Objective;
  readonly source: Measurement["source"];
  readonly rows: readonly (Indicator | Activity)[];
}

/**
 * The units that have something to assess, in the order of every output; an objective of several units is pending in
 * each of them, one of all of them (`Tutti`) in each that the plan knows (rules.md §2).
 */
export function pendingByUnit({ units, ...plan }: StatedPlan): readonly PendingOfUnit[] {
  const phase = plan.parameters.phase;
  const measured = plan.objectives.flatMap((objective) => waitingMeasures(objective) ?? []);
  const waiting = new Set(measured.map(({ objective }) => objective));
  const pending = plan.objectives.filter(
    (objective) => isUndecided(objective, phase) && !waiting.has(objective),
  );
  const numbers = plan.counted.filter(({ achieved }) => achieved === null);
  const isOf =
    (position: number) =>
    ({ units: own }: Pick<Objective, "units">): boolean =>
      isOfUnit(own, position);
  const ofUnits = units.map((unit, position) => ({
    unit,
    objectives: pending.filter(isOf(position)),
    measured: measured.filter(({ objective }) => isOf(position)(objective)),
    counted: numbers.filter(isOf(position)),
  }));
  const isOfNone = ({ units: own }: Pick<Objective, "units">): boolean =>
    own === "all" ? units.length === 0 : own.length === 0;
  const ofNone = {
    unit: null,
    objectives: pending.filter(isOfNone),
    measured: measured.filter(({ objective }) => isOfNone(objective)),
    counted: numbers.filter(isOfNone),
  };
  return [...ofUnits, ofNone].filter(
    ({ objectives, measured: rows, counted }) =>
      objectives.length + rows.length + counted.length > 0,
  );
}

/** Where neither an outcome nor a grade decides: what its indicators or activities still lack; null for none. */
function waitingMeasures(objective: Objective): WaitingMeasures | null {
  const { outcome, grade, measurement } = objective;
  const isMeasured = outcome === null || outcome === "partlyAchieved" || outcome === "inProgress";
  if (measurement === null || !isMeasured || grade !== null) return null;
  const rows: readonly (Indicator | Activity)[] =
    measurement.source === "indicators"
      ? measurement.rows.filter(
          ({ values, faults }) => values.actual === null && faults.length === 0,
        )
      : measurement.rows.filter(
          ({ progress, isCompleted, faults }) =>
            progress === null && isCompleted === null && faults.length === 0,
        );
  return rows.length === 0 ? null : { objective, source: measurement.source, rows };
}

/** Without an outcome, and, but for Monitoraggio, without any figure that may decide. */
function isUndecided(objective: Objective, phase: Phase | null): boolean {
  if (objective.outcome === "inProgress") return true;
  return isMonitoring({ phase }) ? objective.outcome === null : !isDecided(objective);
}

/** How many of a row with numbers are pending: in Monitoraggio `Raggiunti` is what is reached so far (rules.md §2). */
export function pendingOf(
  { assigned, excluded, achieved }: CountedObjectives,
  { phase }: Pick<Parameters, "phase">,
): number {
  const assessable = assigned - excluded;
  if (achieved === null) return assessable;
  return isMonitoring({ phase }) ? assessable - achieved : 0;
}

export interface KindCount {
  readonly kind: Kind;
  readonly assigned: number;
  readonly pending: number;
}

/** The counts of a plan that cannot be evaluated yet, by the kinds that have rows, in the order of every output. */
export function countStated({ objectives, counted, parameters }: StatedPlan): readonly KindCount[] {
  const total = (numbers: readonly number[]): number =>
    numbers.reduce((sum, each) => sum + each, 0);
  return KINDS.flatMap((kind) => {
    const rows = objectives.filter((objective) => objective.kind === kind);
    const numbers = counted.filter((row) => row.kind === kind);
    if (rows.length + numbers.length === 0) return [];
    const undecided = rows.filter((row) => isUndecided(row, parameters.phase)).length;
    return {
      kind,
      assigned: rows.length + total(numbers.map(({ assigned }) => assigned)),
      pending: undecided + total(numbers.map((row) => pendingOf(row, parameters))),
    };
  });
}
