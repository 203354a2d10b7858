import type { PageLanguage } from "../../page/texts/pageLanguage";
import { ITALIAN_GRID } from "./gridTexts";
import { PAGE_TEXTS } from "./page";
import { ITALIAN_PANE } from "./paneLanguage";
import { refusalSentence } from "./refusals";

/** The one-file page in Italian. */
export const ITALIAN_PAGE: PageLanguage = {
  page: PAGE_TEXTS,
  grid: ITALIAN_GRID,
  pane: {
    ...ITALIAN_PANE,
    loadSetup: async () => {
      const texts = await ITALIAN_PANE.loadSetup();
      // Here a file may refuse, too.
      return { ...texts, refused: { ...texts.refused, sentence: refusalSentence } };
    },
  },
};
