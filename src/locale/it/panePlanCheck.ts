import type { PlanCheckTexts } from "../../taskpane/texts/planCheckTexts";
import { planCheckTitle } from "./planIssues";

/** *Controlla il piano*. */
export const PANE_PLAN_CHECK: PlanCheckTexts = {
  title: "Controlla il piano",
  sentence:
    "Che cosa conviene verificare prima di approvare il piano. Nulla di questo ferma il calcolo.",
  summary: planCheckTitle,
  repeat: "Ripeti i controlli",
  copyName: "Copia il nome dell'elenco",
};
