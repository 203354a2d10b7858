import type { RestorableCommand } from "../../core/domain/restoring";
import type { RestoredTexts } from "../../taskpane/texts/setupTexts";
import { RESTORING_TEXTS } from "./restoring";

const BEFORE: Record<RestorableCommand, string> = {
  calculation: "prima del calcolo",
  preparation: "prima di aggiungere le tabelle",
  recording: "prima della registrazione",
  newYear: "prima di iniziare il nuovo anno",
  answers: "prima delle risposte",
  import: "prima della copia",
};

/** What restoring asks, and what it has done. */
export const PANE_RESTORED: RestoredTexts = {
  ask: {
    sentence: (command) =>
      `Ripristinando com'era ${BEFORE[command]}, queste modifiche vanno perse:`,
    confirm: "Ripristina lo stesso",
    decline: "Lascia tutto com'è",
  },
  restored: {
    sentence: (command) => `La cartella di lavoro è di nuovo com'era ${BEFORE[command]}.`,
    partly: "Il ripristino è stato eseguito, ma qualcosa è rimasto com'era: leggete qui sotto.",
    putBack: "Che cosa è stato rimesso",
    left: "Che cosa è rimasto",
    nothing: "Non c'era nulla da rimettere.",
  },
  nothing: {
    sentence: "La cartella di lavoro non conserva che cosa c'era prima dell'ultima operazione.",
    damaged:
      "I dati per il ripristino sono stati modificati da qualcuno o lasciati da un'altra versione del componente, e non si possono usare: non è stato toccato nulla.",
  },
  back: "Torna al controllo",
  putBack: RESTORING_TEXTS.putBack,
  changed: RESTORING_TEXTS.changed,
  left: RESTORING_TEXTS.left,
};
