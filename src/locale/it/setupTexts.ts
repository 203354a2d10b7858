import type { SetupTexts } from "../../taskpane/texts/setupTexts";
import { openRefusalSentence } from "./openRefusals";
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
  refused: {
    title: "Non è stato possibile",
    filterTitle: "Manca solo il filtro",
    retry: "Riprova",
    liftFilter: "Togli il filtro, scrivi e rimettilo",
    sentence: openRefusalSentence,
  },
  undo: "Annulla: rimetti com'era prima",
  toCheck: "Vai al controllo",
  toQuestions: "Rispondi alle domande",
  halted: {
    sentence: "Prima c'è da risolvere questo:",
    retry: "Riprova",
  },
};
