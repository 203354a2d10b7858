import type { Texts } from "../../core/texts/texts";
import type { DoneTexts } from "./doneTexts";
import type { PaneTexts } from "./paneTexts";
import type { SetupTexts } from "./setupTexts";

export type IssueSentence = Texts["issue"];

/** All that the pane says in one language. What later screens say is loaded when they are near. */
export interface PaneLanguage {
  readonly first: PaneTexts;
  /** The sentences of issues: most workbooks have few, and an empty one has none. */
  readonly loadIssueSentence: () => Promise<IssueSentence>;
  readonly loadSetup: () => Promise<SetupTexts>;
  readonly loadDone: () => Promise<DoneTexts>;
  /** What a calculation writes in the workbook. */
  readonly loadTexts: () => Promise<Texts>;
}
