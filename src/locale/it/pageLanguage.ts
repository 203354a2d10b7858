import type { PageLanguage } from "../../page/texts/pageLanguage";
import { ITALIAN_GRID } from "./gridTexts";
import type { PaneTexts } from "../../taskpane/texts/paneTexts";
import { PAGE_TEXTS } from "./page";
import { PANE_TEXTS } from "./pane";
import { ITALIAN_PANE } from "./paneLanguage";
import { refusalSentence } from "./refusals";

const FIRST_USE: PaneTexts["firstUse"] = {
  ...PANE_TEXTS.firstUse,
  notRenamed:
    "Una formula usa il nome della tabella: rinominatela nel vostro programma di fogli di calcolo, salvate e riaprite qui il file.",
  privacy: PAGE_TEXTS.start.privacy,
};

/** The one-file page in Italian. */
export const ITALIAN_PAGE: PageLanguage = {
  page: PAGE_TEXTS,
  grid: ITALIAN_GRID,
  pane: {
    ...ITALIAN_PANE,
    first: { ...PANE_TEXTS, firstUse: FIRST_USE },
    loadSetup: async () => {
      const texts = await ITALIAN_PANE.loadSetup();
      // Here a file may refuse, too.
      return { ...texts, refused: { ...texts.refused, sentence: refusalSentence } };
    },
  },
};
