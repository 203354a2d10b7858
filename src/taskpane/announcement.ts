import { isMissing } from "../core/domain/missing";
import type { PaneTexts } from "./texts/paneTexts";
import type { Form, Finished } from "./state/setupStates";
import type { Halted, PaneState, Refused, RestoreAsk, Restored } from "./state/paneState";

/** The states whose screens are loaded later, and what is said of them with the screens. */
export type LaterState = RestoreAsk | Restored | Refused | Halted | Form | Finished;

/** What a screen reader is told of a state; "" for nothing. */
export function announcement(state: Exclude<PaneState, LaterState>, texts: PaneTexts): string {
  switch (state.kind) {
    case "starting":
      return "";
    case "working":
      if (!state.isShown) return "";
      return state.isWaitingForCell ? texts.working.waiting : texts.working.title[state.job.kind];
    case "blocked":
      return texts.blocked[state.reason].sentence;
    case "firstUse":
      return state.hasOpenedExample ? texts.firstUse.exampleOpened : "";
    case "ready":
      if (!state.hasChanged) return readySentence(state, texts);
      return state.couldNotRecheck ? texts.changed.sentence : "";
    case "done":
      return state.hasChanged ? texts.changed.sentence : doneSentence(state, texts);
    case "fault":
      return state.cause === "ours" ? texts.fault.sentence : texts.notFetched.sentence;
  }
}

/** Whether a state is announced with texts that are loaded later. */
export function isLater(state: PaneState): state is LaterState {
  switch (state.kind) {
    case "starting":
    case "working":
    case "blocked":
    case "firstUse":
    case "ready":
    case "done":
    case "fault":
      return false;
    default:
      return true;
  }
}

function readySentence(
  { issues, stopped, check }: Extract<PaneState, { kind: "ready" }>,
  { ready }: PaneTexts,
): string {
  const lacks = issues.filter(isMissing);
  const errors = issues.filter(({ severity }) => severity === "error").length - lacks.length;
  if (errors > 0) {
    const found = ready.issues.group("error", errors);
    return stopped ? `${ready.stopped} ${found}.` : `${found}.`;
  }
  if (lacks.length > 0) return ready.missing(lacks.flatMap(({ cells }) => cells).length);
  if (check.readiness === "empty") return ready.empty;
  if (stopped) return ready.notRestorable;
  const warnings = issues.filter(({ severity }) => severity === "warning").length;
  if (warnings > 0) return `${ready.issues.group("warning", warnings)}.`;
  return issues.length === 0 ? ready.issues.none(check.pending.length > 0) : "";
}

function doneSentence(
  {
    calculation: { hasWritten, summarySheet, prospettoSheet },
  }: Extract<PaneState, { kind: "done" }>,
  { finished }: PaneTexts,
): string {
  return hasWritten ? finished.written(summarySheet, prospettoSheet) : finished.unchanged;
}
