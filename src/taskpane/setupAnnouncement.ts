import type { PaneTexts } from "./texts/paneTexts";
import { finishedTitle } from "./finishedWork";
import type { Importing, SetupState } from "./state/setupStates";

/** What is said of the screens beside the calculation when they come; "" for nothing. */
export function setupAnnouncement(state: SetupState, texts: PaneTexts): string {
  switch (state.kind) {
    case "firstUse":
      return state.hasOpenedExample ? texts.firstUse.exampleOpened : "";
    case "questions":
      return state.wrong.length === 0 ? "" : texts.setup.wrongAnswers(state.wrong.length);
    case "importing":
      return state.failed === null ? "" : failedSentence(state.failed, texts);
    case "adding":
    case "matching":
    case "removing":
      return "";
    case "finished":
      return finishedTitle(state.work, texts);
  }
}

/** Why nothing could be made of a choice. */
export function failedSentence(
  failed: NonNullable<Importing["failed"]>,
  { setup }: PaneTexts,
): string {
  return failed.kind === "nothingFound"
    ? setup.nothingFound(failed.place)
    : setup.unusableSelection;
}
