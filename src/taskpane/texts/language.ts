import type { Texts } from "../../core/texts/texts";
import type { DoneTexts } from "./doneTexts";
import type { PaneTexts } from "./paneTexts";
import type { SetupTexts } from "./setupTexts";

/** All that the pane says in one language. What later screens say is loaded when they are near. */
export interface PaneLanguage {
  readonly first: PaneTexts;
  readonly loadSetup: () => Promise<SetupTexts>;
  readonly loadDone: () => Promise<DoneTexts>;
  /** What a calculation writes in the workbook. */
  readonly loadTexts: () => Promise<Texts>;
}
