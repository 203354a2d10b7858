import type { SetupTexts } from "../../taskpane/texts/setupTexts";
import { PANE_ADDING } from "./paneAdding";
import { PANE_IMPORT } from "./paneImport";
import { PANE_QUESTIONS } from "./paneQuestions";
import { PANE_REMOVAL } from "./paneRemoval";
import { PANE_RESTORED } from "./paneRestored";

/** What the screens beside the calculation say: fetched with them. */
export const SETUP_TEXTS: SetupTexts = {
  adding: PANE_ADDING,
  questions: PANE_QUESTIONS,
  importing: PANE_IMPORT,
  removal: PANE_REMOVAL,
  restoring: PANE_RESTORED,
  undo: "Annulla: rimetti com'era prima",
  toCheck: "Vai al controllo",
  toQuestions: "Rispondi alle domande",
  halted: {
    sentence: "Prima c'è da risolvere questo:",
    retry: "Riprova",
  },
};
