import type { PaneLanguage } from "../../taskpane/texts/language";
import type { GridTexts } from "./gridTexts";
import type { PageTexts } from "./pageTexts";

/** All that the page says in one language. */
export interface PageLanguage {
  readonly page: PageTexts;
  readonly grid: GridTexts;
  readonly pane: PaneLanguage;
}
