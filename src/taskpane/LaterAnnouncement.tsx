import { finishedTitle } from "./finishedWork";
import { useSetupTexts } from "./paneTools";
import type { LaterState } from "./announcement";
import type { Importing } from "./state/setupStates";
import type { SetupTexts } from "./texts/setupTexts";

/** What a screen reader is told of a screen that is loaded later. Suspends until its texts are there. */
export default function LaterAnnouncement({ state }: { readonly state: LaterState }): string {
  return laterSentence(state, useSetupTexts());
}

function laterSentence(state: LaterState, texts: SetupTexts): string {
  const { announced } = texts;
  switch (state.kind) {
    case "restoreAsk":
      return announced.restoreAsk[state.command];
    case "restored":
      return state.restoring.kind === "restored" ? announced.restored : announced.nothingToRestore;
    case "refused":
      return texts.refused.sentence(state.refusal);
    case "halted":
      return announced.halted;
    case "questions":
      return state.wrong.length === 0 ? "" : announced.wrongAnswers(state.wrong.length);
    case "importing":
      return state.failed === null ? "" : failedSentence(state.failed, texts);
    case "adding":
    case "matching":
    case "removing":
    case "year":
      return "";
    case "relazione":
      return state.document.mark ?? "";
    case "planCheck":
      return texts.planCheck.summary(state.findings.length);
    case "textCheck": {
      const check = state.checked?.check;
      return check ? texts.textCheck.summary(check.marks.length, check.compared) : "";
    }
    case "finished":
      return finishedTitle(state.work, texts);
  }
}

/** Why nothing could be made of a choice. */
export function failedSentence(
  failed: NonNullable<Importing["failed"]>,
  { announced }: SetupTexts,
): string {
  return failed.kind === "nothingFound"
    ? announced.nothingFound(failed.place)
    : announced.unusableSelection;
}
