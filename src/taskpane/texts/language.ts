import type { Parameters } from "../../core/domain/parameters";
import type { PendingOfUnit } from "../../core/scoring/phase";
import type { Texts } from "../../core/texts/texts";
import type { DoneTexts } from "./doneTexts";
import type { PaneTexts } from "./paneTexts";
import type { SetupTexts } from "./setupTexts";

/** What is said of single issues and units: an empty workbook has none, and their groups are closed at first. */
export interface DetailTexts extends Pick<Texts, "issue"> {
  /** For who has outcomes of a unit to enter. */
  readonly reminder: (pending: PendingOfUnit, parameters: Parameters) => string;
}

/** All that the pane says in one language. What later screens say is loaded when they are near. */
export interface PaneLanguage {
  readonly first: PaneTexts;
  readonly loadDetails: () => Promise<DetailTexts>;
  readonly loadSetup: () => Promise<SetupTexts>;
  readonly loadDone: () => Promise<DoneTexts>;
  /** What a calculation writes in the workbook. */
  readonly loadTexts: () => Promise<Texts>;
}
