import type { SetupTexts } from "../../taskpane/texts/setupTexts";
import { openRefusalSentence } from "./openRefusals";
import { PANE_ADDING } from "./paneAdding";
import { PANE_IMPORT } from "./paneImport";
import { PANE_QUESTIONS } from "./paneQuestions";
import { PANE_RELAZIONE } from "./paneRelazione";
import { PANE_REMOVAL } from "./paneRemoval";
import { PANE_PLAN_CHECK } from "./panePlanCheck";
import { PANE_TEXT_CHECK } from "./paneTextCheck";
import { PUBLISHING_TEXTS } from "./publishing";
import { PANE_YEAR } from "./paneYear";
import { PANE_RESTORED } from "./paneRestored";

/** Titles and sentences that a screen reader is told too. */
const ANNOUNCED: SetupTexts["announced"] = {
  finished: {
    prepare: "Tabelle aggiunte",
    answer: "Risposte salvate",
    copyTable: "Righe copiate",
    recordYear: "Registrazione eseguita",
    beginYear: "Nuovo anno iniziato",
    remove: "Dati rimossi",
  },
  halted: "Non è stato scritto nulla",
  wrongAnswers: (count) =>
    count === 1
      ? "Non è stato scritto nulla: una risposta è da correggere."
      : `Non è stato scritto nulla: ${count} risposte sono da correggere.`,
  nothingFound: (place) =>
    place.kind === "table"
      ? `Nella tabella «${place.table}» non si è trovata una colonna per l'obiettivo. Controllate di aver scelto la tabella giusta e le sue intestazioni.`
      : `Nel foglio «${place.sheet}» non si è trovata la riga delle intestazioni con una colonna per l'obiettivo. Controllate di aver scelto il foglio giusto, oppure selezionate le celle della tabella.`,
  unusableSelection:
    "La selezione non si può leggere: selezionate un solo gruppo di celle vicine e riprovate.",
  restoreAsk: {
    calculation: "Ci sono modifiche fatte dopo il calcolo",
    preparation: "Ci sono modifiche fatte dopo aver aggiunto le tabelle",
    recording: "Ci sono modifiche fatte dopo la registrazione",
    newYear: "Ci sono modifiche fatte dopo aver iniziato il nuovo anno",
    answers: "Ci sono modifiche fatte dopo le risposte",
    import: "Ci sono modifiche fatte dopo la copia",
  },
  restored: "Ripristino eseguito",
  nothingToRestore: "Non c'è nulla da ripristinare",
};

/** What the screens beside the calculation say: fetched with them. */
export const SETUP_TEXTS: SetupTexts = {
  adding: PANE_ADDING,
  questions: PANE_QUESTIONS,
  importing: PANE_IMPORT,
  removal: PANE_REMOVAL,
  relazione: PANE_RELAZIONE,
  planCheck: PANE_PLAN_CHECK,
  textCheck: PANE_TEXT_CHECK,
  year: PANE_YEAR,
  publishing: PUBLISHING_TEXTS,
  restoring: PANE_RESTORED,
  refused: {
    title: "Non è stato possibile",
    filterTitle: "Il filtro è stato tolto: reimpostatelo",
    retry: "Riprova",
    liftFilter: "Togli il filtro, scrivi e rimettilo",
    sentence: openRefusalSentence,
  },
  announced: ANNOUNCED,
  undo: "Annulla: rimetti com'era prima",
  toCheck: "Vai al controllo",
  toQuestions: "Rispondi alle domande",
  halted: {
    sentence: "Prima correggete questo punto:",
    retry: "Riprova",
  },
};
