import type { PaneTexts } from "./texts/paneTexts";
import { setupAnnouncement } from "./setupAnnouncement";
import type { PaneState, Refused, Working } from "./state/paneState";

/** A refusal is announced with the texts of its screen. */
export type AnnouncedState = Exclude<PaneState, Refused>;

/** What a screen reader is told of a state; "" for nothing. */
export function announcement(state: AnnouncedState, texts: PaneTexts): string {
  if (state.kind !== "working") return resting(state, texts);
  if (!state.isShown) return "";
  return state.isWaitingForCell ? texts.working.waiting : texts.working.title[state.job.kind];
}

function resting(state: Exclude<AnnouncedState, Working>, texts: PaneTexts): string {
  switch (state.kind) {
    case "starting":
      return "";
    case "blocked":
      return texts.blocked[state.reason].sentence;
    case "ready":
      return state.hasChanged ? texts.changed.sentence : readySentence(state, texts);
    case "done":
      return state.hasChanged ? texts.changed.sentence : doneSentence(state, texts);
    case "restoreAsk":
      return texts.restoring.ask[state.command];
    case "restored":
      return state.restoring.kind === "restored"
        ? texts.restoring.restored
        : texts.restoring.nothing;
    case "halted":
      return texts.setup.haltedTitle;
    case "fault":
      return state.cause === "ours" ? texts.fault.sentence : texts.notFetched.sentence;
    default:
      return setupAnnouncement(state, texts);
  }
}

function readySentence(
  { issues, stopped }: Extract<PaneState, { kind: "ready" }>,
  { ready }: PaneTexts,
): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  if (errors > 0) {
    const found = ready.issues.group("error", errors);
    return stopped ? `${ready.stopped} ${found}.` : `${found}.`;
  }
  if (stopped) return ready.notRestorable;
  const warnings = issues.filter(({ severity }) => severity === "warning").length;
  if (warnings > 0) return `${ready.issues.group("warning", warnings)}.`;
  return issues.length === 0 ? ready.issues.none : "";
}

function doneSentence(
  { calculation: { hasWritten, summarySheet } }: Extract<PaneState, { kind: "done" }>,
  { finished }: PaneTexts,
): string {
  return hasWritten ? finished.written(summarySheet) : finished.unchanged;
}
