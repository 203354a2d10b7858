import type { ImportPreview } from "../../../core/recognition/importing";
import type { ImportChoices } from "../../../core/recognition/recognise";
import type { AnswerValues } from "../../../core/sheet/newWorkbook/answers";
import type { CopyingChoice } from "../../setup";
import type { MatchingPage } from "../../state/setupStates";

/** What a page of the matching shows and changes. */
export interface PageSettings {
  readonly copying: CopyingChoice;
  /** What would be copied now. */
  readonly preview: ImportPreview;
  readonly onChoices: (choices: ImportChoices) => void;
  readonly onAddsUnits: (addsUnits: boolean) => void;
  readonly onAnswers: (answers: AnswerValues) => void;
  readonly turnTo: (page: MatchingPage) => void;
}
