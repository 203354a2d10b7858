import type { SetupTexts } from "./texts/setupTexts";
import type { FinishedWork } from "./state/setupStates";

/** Whether the job wrote anything. Somebody else may have done the same a moment before. */
export function hasWritten(work: FinishedWork): boolean {
  switch (work.kind) {
    case "prepare":
      return work.made.length > 0;
    case "answer":
      return work.changed.length > 0;
    case "recordYear": {
      const { recorded } = work;
      return recorded.kind === "variations" ? recorded.added.length > 0 : !recorded.isAlready;
    }
    case "beginYear":
    case "copyTable":
      return true;
    case "remove": {
      const { names, hasRestorePoint, hasChoices, ownSheets, columns } = work.traces;
      return hasRestorePoint || hasChoices || names.length + ownSheets.length + columns.length > 0;
    }
  }
}

export function finishedTitle(work: FinishedWork, { announced }: SetupTexts): string {
  return hasWritten(work) ? announced.finished[work.kind] : announced.halted;
}
