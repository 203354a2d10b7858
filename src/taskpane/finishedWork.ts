import type { PaneTexts } from "./texts/paneTexts";
import type { FinishedWork } from "./state/setupStates";

/** Whether there was something left to do: somebody else may have done it a moment before. */
export function hasWritten(work: FinishedWork): boolean {
  switch (work.kind) {
    case "prepare":
      return work.made.length > 0;
    case "answer":
      return work.changed.length > 0;
    case "copyTable":
      return true;
    case "remove": {
      const { names, hasRecord, ownSheets, columns } = work.traces;
      return hasRecord || names.length + ownSheets.length + columns.length > 0;
    }
  }
}

export function finishedTitle(work: FinishedWork, { setup }: PaneTexts): string {
  return hasWritten(work) ? setup.finishedTitle[work.kind] : setup.haltedTitle;
}
