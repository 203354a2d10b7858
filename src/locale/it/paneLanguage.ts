import type { PaneLanguage } from "../../taskpane/texts/language";
import { PANE_TEXTS } from "./pane";

/** The pane in Italian. */
export const ITALIAN_PANE: PaneLanguage = {
  first: PANE_TEXTS,
  loadDetails: async () => (await import("./paneDetails")).PANE_DETAILS,
  loadSetup: async () => (await import("./setupTexts")).SETUP_TEXTS,
  loadDone: async () => (await import("./paneDone")).PANE_DONE,
  loadTexts: async () => (await import("./texts")).ITALIAN,
};
