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

const { save, saveCopy, openOther } = PAGE_TEXTS.bar;

/** The page has no menu of Excel's, and saves where the file was opened. */
const NEW_YEAR = {
  sentence:
    `Prepara questo file per l'anno dopo. Scaricatene prima una copia con «${saveCopy}» (o con «${save}», se c'è soltanto quello), ` +
    `apritela qui con «${openOther}» e lavorate in quella: il file dell'anno chiuso resta com'è.`,
  saveFirst: `Scaricate prima una copia e apritela qui con «${openOther}», poi confermate qui sopra.`,
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
      return {
        ...texts,
        refused: { ...texts.refused, sentence: refusalSentence },
        year: { ...texts.year, newYear: { ...texts.year.newYear, ...NEW_YEAR } },
      };
    },
  },
};
