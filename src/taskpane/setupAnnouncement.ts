import type { PaneTexts } from "../locale/it/pane";
import type { FinishedWork, SetupState } from "./state/setupStates";

/** What is said of the screens beside the calculation when they come; "" for nothing. */
export function setupAnnouncement(state: SetupState, texts: PaneTexts): string {
  switch (state.kind) {
    case "firstUse":
      return state.hasOpenedExample ? texts.firstUse.exampleOpened : "";
    case "questions":
      return state.wrong.length === 0 ? "" : texts.questions.wrong(state.wrong.length);
    case "importing":
      return state.failed === null ? "" : texts.importing.places.failed(state.failed);
    case "adding":
    case "matching":
    case "removing":
      return "";
    case "finished":
      return finishedTitle(state.work, texts);
    case "halted":
      return texts.setup.halted.title;
  }
}

export function finishedTitle(work: FinishedWork, texts: PaneTexts): string {
  switch (work.kind) {
    case "prepare":
      return texts.firstUse.finished.title;
    case "answer":
      return texts.questions.finished.title;
    case "copyTable":
      return texts.importing.finished.title;
    case "remove":
      return texts.removal.finished.title;
  }
}
