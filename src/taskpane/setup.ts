import type { Answering } from "../app/answer";
import type { CheckedText } from "../app/checkText";
import type { CommandEnd } from "../app/command";
import type { LocatedIssue } from "../app/locatedIssues";
import type { NewYearPreview } from "../app/newYear";
import type { NewYearFacts } from "../core/texts/yearTexts";
import type { Recorded, YearRecord } from "../app/recordYear";
import type { RelazioneReading } from "../app/readRelazione";
import type { OwnTraces } from "../core/sheet/writing/ownTraces";
import type { NothingFound, PlaceContent } from "../app/importSheet";
import type {
  CopiedPlace,
  ImportPlace,
  ImportPlaces,
  ImportPreview,
} from "../core/recognition/importing";
import type { ChosenSource } from "../core/recognition/understanding";
import type { AnswerValues, Questionnaire } from "../core/sheet/newWorkbook/answers";
import type { NewTables } from "../core/sheet/newWorkbook/newTables";
import type { PreparableTable } from "../core/contract/tables";

// What the pane can do for a workbook beside calculating: what it asks for, and what it is answered.

/** What the user has seen and agreed to. */
export interface PreparationChoice {
  readonly tables: readonly PreparableTable[];
  readonly body: string | null;
  readonly year: number | null;
}

/** The questions with what was typed, which is not lost when it turns out wrong. */
export interface AnswersGiven {
  readonly questionnaire: Questionnaire;
  readonly values: AnswerValues;
}

/** What can be picked in the pane: cells are not named, but selected in Excel. */
export type PickedPlace = Exclude<ImportPlace, { kind: "range" }> | { readonly kind: "selection" };

export type SourceReading =
  | ({ readonly kind: "proposed" } & ProposedSource)
  | NothingFound
  /** The selection has several areas, or is not a range of cells. */
  | { readonly kind: "unusableSelection" };

export interface ProposedSource extends PlaceContent {
  /** As they are proposed. */
  readonly tables: readonly ChosenSource[];
  /** What a calculation needs and the workbook does not say yet. */
  readonly asks: Questionnaire;
  /** What these choices would copy, one for each table; nothing is written. */
  readonly preview: (tables: readonly ChosenSource[]) => readonly ImportPreview[];
}

export interface CopyingChoice {
  readonly proposed: ProposedSource;
  /** As the user wants them. */
  readonly tables: readonly ChosenSource[];
  readonly addsUnits: boolean;
  /** To what is asked on the way, as typed. */
  readonly answers: AnswerValues;
}

export interface RemovalChoice {
  readonly removesSummaries: boolean;
  readonly removesColumns: boolean;
}

/**
 * A job of one of the other commands. One that writes can be started again with filters lifted, when the user agrees.
 */
/** A text to be compared with the figures; `html`: as it was pasted, with its tables. */
export interface GivenText {
  readonly text: string;
  readonly html: string | null;
}

/** A work of these; what is written is written again with filters lifted when the user agrees. */
export type SetupJob =
  | {
      readonly kind: "previewTables";
      readonly tables: readonly PreparableTable[];
      /** *Prepara questo file*: all of them are made. Otherwise those that the user picks. */
      readonly isFirstUse: boolean;
    }
  | ({ readonly kind: "prepare" } & PreparationChoice)
  | { readonly kind: "openExample" }
  | { readonly kind: "readAnswers" }
  | ({ readonly kind: "answer"; readonly liftsFilters: boolean } & AnswersGiven)
  | { readonly kind: "listPlaces" }
  | { readonly kind: "readSource"; readonly place: PickedPlace; readonly places: ImportPlaces }
  | ({ readonly kind: "copyTable"; readonly liftsFilters: boolean } & CopyingChoice)
  | {
      readonly kind: "readRelazione";
      /** Null: as the workbook remembers. */
      readonly isWide: boolean | null;
    }
  | { readonly kind: "controlPlan" }
  | { readonly kind: "openTextCheck" }
  | { readonly kind: "checkText"; readonly given: GivenText }
  /** What a new year would change. */
  | { readonly kind: "readYear" }
  | { readonly kind: "recordYear"; readonly record: YearRecord; readonly liftsFilters: boolean }
  | { readonly kind: "beginYear"; readonly liftsFilters: boolean }
  | { readonly kind: "findTraces" }
  | ({
      readonly kind: "remove";
      readonly shown: OwnTraces;
      readonly liftsFilters: boolean;
    } & RemovalChoice);

/** What came of it. */
export type SetupAnswer =
  | { readonly kind: "previewTables"; readonly preview: NewTables }
  | { readonly kind: "prepare"; readonly end: CommandEnd<NewTables> }
  | { readonly kind: "openExample" }
  | { readonly kind: "readAnswers"; readonly questionnaire: Questionnaire }
  | { readonly kind: "answer"; readonly answering: Answering }
  | { readonly kind: "listPlaces"; readonly places: ImportPlaces }
  | { readonly kind: "readSource"; readonly reading: SourceReading }
  | { readonly kind: "copyTable"; readonly end: CommandEnd<CopiedPlace> }
  | { readonly kind: "readRelazione"; readonly reading: RelazioneReading }
  | { readonly kind: "controlPlan"; readonly findings: readonly LocatedIssue[] }
  | { readonly kind: "openTextCheck" }
  | { readonly kind: "checkText"; readonly checked: CheckedText }
  | { readonly kind: "readYear"; readonly preview: NewYearPreview }
  | { readonly kind: "recordYear"; readonly end: CommandEnd<Recorded> }
  | { readonly kind: "beginYear"; readonly end: CommandEnd<NewYearFacts> }
  | { readonly kind: "findTraces"; readonly traces: OwnTraces }
  | { readonly kind: "remove"; readonly end: CommandEnd<OwnTraces> };
