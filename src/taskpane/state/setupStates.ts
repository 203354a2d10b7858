import type { WithoutTables } from "../../app/check";
import type { LocatedIssue } from "../../app/locatedIssues";
import type { RelazioneReading } from "../../app/readRelazione";
import type { NewYearPreview } from "../../app/newYear";
import type { NewYearFacts } from "../../core/texts/yearTexts";
import type { Recorded, YearRecord } from "../../app/recordYear";
import type { CheckedText } from "../../app/checkText";
import type { OwnTraces } from "../../core/sheet/writing/ownTraces";
import type { CopiedPlace, ImportPlaces } from "../../core/recognition/importing";
import type { ChangedAnswer, WrongAnswer } from "../../core/sheet/newWorkbook/answers";
import type { NewTables } from "../../core/sheet/newWorkbook/newTables";
import type {
  AnswersGiven,
  CopyingChoice,
  GivenText,
  PickedPlace,
  PreparationChoice,
  RemovalChoice,
  SourceReading,
} from "../setup";

/** The states of the other commands, except refusals. */
export type SetupState = FirstUse | Form | Finished;

/** A workbook without our tables. */
export interface FirstUse extends WithoutTables {
  readonly kind: "firstUse";
  /** The example was opened in another window. */
  readonly hasOpenedExample: boolean;
}

/** What would be added, before it is. */
export interface Adding {
  readonly kind: "adding";
  /** *Prepara questo file*: all of it; otherwise those that the user picks. */
  readonly isFirstUse: boolean;
  readonly preview: NewTables;
  /** What was chosen already; null at first. */
  readonly choice: PreparationChoice | null;
}

export interface Questions extends AnswersGiven {
  readonly kind: "questions";
  /** The answers that were not accepted. */
  readonly wrong: readonly WrongAnswer[];
}

/** Which table of the user's is to be copied. */
export interface Importing {
  readonly kind: "importing";
  readonly places: ImportPlaces;
  /** What was picked already; null at first. */
  readonly picked: PickedPlace | null;
  /** What came of the last choice, when nothing could be made of it. */
  readonly failed: Exclude<SourceReading, { kind: "proposed" }> | null;
}

/** What of it is copied, and where. */
export interface Matching extends CopyingChoice {
  readonly kind: "matching";
  readonly page: MatchingPage;
}

export type MatchingPage = "columns" | "rows" | "preview" | "details";

export interface Removing {
  readonly kind: "removing";
  readonly traces: OwnTraces;
  readonly choice: RemovalChoice;
}

/** The sections of the Relazione, to be copied. */
export interface Relazione extends Omit<Extract<RelazioneReading, { kind: "made" }>, "kind"> {
  readonly kind: "relazione";
  /** Somebody has changed the tables since they were read. */
  readonly hasChanged: boolean;
}

/** *Controlla il piano*: what was found. */
export interface PlanCheck {
  readonly kind: "planCheck";
  readonly findings: readonly LocatedIssue[];
}

/** *Controlla un testo*: what was given already, and what was found in it. */
export interface TextCheck {
  readonly kind: "textCheck";
  readonly given: GivenText | null;
  readonly checked: CheckedText | null;
}

/** *Durante l'anno*: approved plan, monitoring, variations, new year. */
export interface CourseOfYear {
  readonly kind: "year";
  readonly preview: NewYearPreview;
  /** What was typed already; null at first. */
  readonly record: YearRecord | null;
}

/** What was written, and whether it can be restored. */
export interface Finished {
  readonly kind: "finished";
  readonly work: FinishedWork;
  readonly canRestore: boolean;
}

export type FinishedWork =
  | { readonly kind: "prepare"; readonly made: NewTables["made"] }
  | { readonly kind: "answer"; readonly changed: readonly ChangedAnswer[] }
  | { readonly kind: "copyTable"; readonly copied: CopiedPlace }
  | { readonly kind: "recordYear"; readonly recorded: Recorded }
  | { readonly kind: "beginYear"; readonly newYear: NewYearFacts }
  | { readonly kind: "remove"; readonly traces: OwnTraces };

/** What is typed or chosen here is kept while it is acted on. */
export type Form =
  | Adding
  | Questions
  | Importing
  | Matching
  | Removing
  | Relazione
  | PlanCheck
  | TextCheck
  | CourseOfYear;
