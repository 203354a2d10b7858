import type { Check, WithoutTables } from "../../app/check";
import type { Restoring } from "../../app/restore";
import type { RestorableCommand } from "../../core/domain/restoring";
import type { Refusal } from "../../core/workbook/refusal";
import { canBeLeft, type CalculationEnd, type WorkStep } from "../commands";
import type { SetupAnswer } from "../setup";
import type {
  Done,
  Fault,
  Job,
  Origin,
  PaneState,
  RestingState,
  RestoreAsk,
  Working,
} from "./paneState";
import { keepChoices, reduceSetup } from "./reduceSetup";
import type { FirstUse } from "./setupStates";

/** What happens to the pane. Events of a job carry its token; events of a job that the user has left are dropped. */
export type PaneEvent =
  | { readonly kind: "started"; readonly token: number; readonly job: Job }
  | OfJob<{ readonly kind: "tookLong" }>
  | OfJob<{ readonly kind: "stepped"; readonly step: WorkStep }>
  | OfJob<{ readonly kind: "waited"; readonly isWaiting: boolean }>
  | OfJob<{ readonly kind: "left" }>
  | OfJob<{ readonly kind: "answered"; readonly answer: Answer }>
  | OfJob<{ readonly kind: "failed"; readonly fault: Fault }>
  /** Somebody has changed the tables. */
  | { readonly kind: "dataChanged" }
  /** Back to where a question or a refusal came from. */
  | { readonly kind: "wentBack" };

type OfJob<Event> = Event & { readonly token: number };

/** The outcome of a job. */
export type Answer =
  | { readonly kind: "check"; readonly check: Check }
  | { readonly kind: "calculate"; readonly end: CalculationEnd }
  | { readonly kind: "restore"; readonly restoring: Restoring }
  | { readonly kind: "refusal"; readonly refusal: Refusal }
  | { readonly kind: "setUp"; readonly answer: SetupAnswer };

/** An event that is not allowed in a state leaves it as it is. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "started":
      return started(state, event.token, event.job);
    case "dataChanged":
      return state.kind === "working" ? { ...state, hasChanged: true } : withChanges(state, true);
    case "wentBack":
      return goBack(state);
    default:
      return state.kind === "working" && state.token === event.token
        ? reduceJob(state, event)
        : state;
  }
}

function started(state: PaneState, token: number, job: Job): PaneState {
  if (state.kind === "working" || isFinal(state)) return state;
  return {
    kind: "working",
    token,
    job,
    step: "reading",
    isWaitingForCell: false,
    isShown: false,
    hasChanged: false,
    before: keepChoices(state, job),
  };
}

/** Only opening the pane again leads out of these. */
function isFinal({ kind }: PaneState): boolean {
  return kind === "blocked" || kind === "fault";
}

function reduceJob(state: Working, event: Extract<PaneEvent, { token: number }>): PaneState {
  switch (event.kind) {
    case "tookLong":
      return { ...state, isShown: true };
    case "stepped":
      return { ...state, step: event.step };
    case "waited":
      return { ...state, isWaitingForCell: event.isWaiting };
    case "left":
      return canBeLeft(state.step) ? withChanges(state.before, state.hasChanged) : state;
    case "answered":
      return reduceAnswer(state, event.answer);
    case "failed":
      return event.fault;
    case "started":
      return state;
  }
}

function reduceAnswer(work: Working, answer: Answer): PaneState {
  const { before, hasChanged } = work;
  switch (answer.kind) {
    case "check": {
      const { check } = answer;
      if (check.kind === "noTables") return firstUse(check);
      const { issues } = check;
      return { kind: "ready", check, issues, stopped: null, hasChanged, couldNotRecheck: false };
    }
    case "calculate":
      return afterCalculation(work, answer.end);
    case "restore":
      return answer.restoring.kind === "changedSince"
        ? restoreAsk(work, answer.restoring)
        : { kind: "restored", restoring: answer.restoring };
    case "refusal":
      if (isQuiet(work.job) && before.kind === "ready") {
        return { ...before, hasChanged: true, couldNotRecheck: true };
      }
      return { kind: "refused", refusal: answer.refusal, job: work.job, before: originOf(before) };
    case "setUp":
      return reduceSetup(work.job, answer.answer, originOf(before));
  }

  function restoreAsk(
    { job }: Working,
    { command, changed }: Pick<RestoreAsk, "command" | "changed">,
  ): PaneState {
    const liftsFilters = job.kind === "restore" && job.choice.liftsFilters;
    return {
      kind: "restoreAsk",
      command,
      changed,
      choice: { command, confirmed: changed, liftsFilters },
      // When the question is asked a second time, "no" goes back to before the first one.
      before: withChanges(before.kind === "restoreAsk" ? before.before : before, hasChanged),
    };
  }
}

function isQuiet(job: Job): boolean {
  return job.kind === "check" && job.isQuiet === true;
}

/** The state from which a job was first started; retrying it starts from there again. */
function originOf(state: RestingState): Origin {
  return state.kind === "refused" || state.kind === "halted" ? state.before : state;
}

function afterCalculation({ job, before, hasChanged }: Working, end: CalculationEnd): PaneState {
  switch (end.kind) {
    case "noTables":
      return firstUse(end);
    case "stopped": {
      const { check, issues } = end;
      const stopped = job.kind === "calculate" ? job.choice : null;
      return { kind: "ready", check, issues, stopped, hasChanged, couldNotRecheck: false };
    }
    case "calculated": {
      const { calculation } = end;
      const lastCommand = lastCommandAfter(calculation, originOf(before));
      return { kind: "done", calculation, lastCommand, hasChanged };
    }
  }
}

function firstUse({ lastCommand, renamed, found }: WithoutTables): FirstUse {
  return { kind: "firstUse", hasOpenedExample: false, lastCommand, renamed, found };
}

/**
 * A calculation reports when it left no restore point. One that had nothing to write leaves the restore point of the
 * command before it.
 */
function lastCommandAfter(
  { hasWritten, issues }: Done["calculation"],
  before: Origin,
): RestorableCommand | null {
  if (hasWritten) {
    const isRestorable = issues.every(({ issue }) => issue.code !== "run-not-restorable");
    return isRestorable ? "calculation" : null;
  }
  if (before.kind === "ready") return before.check.lastCommand;
  return before.kind === "done" ? before.lastCommand : null;
}

/** The state behind a question or a refusal; any other state stays. */
function goBack(state: PaneState): PaneState {
  switch (state.kind) {
    case "restoreAsk":
    case "refused":
    case "halted":
      return state.before;
    default:
      return state;
  }
}

/** Marks what is shown as out of date; from a question it marks the state to which the question goes back. */
function withChanges(state: RestingState, hasChanged: boolean): RestingState {
  if (!hasChanged) return state;
  switch (state.kind) {
    case "restoreAsk":
      return { ...state, before: withChanges(state.before, true) };
    case "ready":
      return { ...state, hasChanged, couldNotRecheck: false };
    case "done":
    case "relazione":
      return state.hasChanged ? state : { ...state, hasChanged };
    default:
      return state;
  }
}
