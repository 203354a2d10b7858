import type { RestorableCommand } from "../../core/domain/restoring";
import type { ReadyTexts } from "./readyTexts";

/** What the pane says on its first screens, and what it announces: loaded with the pane. */
export interface PaneTexts {
  readonly product: string;
  readonly opening: string;
  readonly goBack: string;
  readonly ready: ReadyTexts;
  readonly finished: {
    readonly written: (sheet: string, prospetto: string | null) => string;
    readonly unchanged: string;
  };
  readonly restoring: RestoringTitles;
  readonly firstUse: FirstUseTexts;
  readonly setup: SetupTitles;
  readonly working: WorkingTexts;
  readonly blocked: {
    readonly outsideExcel: TitledSentence;
    readonly tooOld: TitledSentence;
  };
  readonly backToCheck: string;
  /** Leads to what can be copied into the Relazione. */
  readonly forRelazione: string;
  readonly fault: TitledSentence & {
    readonly details: string;
    readonly copy: string;
    readonly reopen: string;
  };
  readonly notFetched: TitledSentence;
  readonly copy: {
    readonly copied: string;
    /** Where the browser forbids copying. */
    readonly byHand: string;
  };
  readonly place: { readonly gone: string };
  readonly showMore: (count: number) => string;
  /** The tables have changed since they were read. */
  readonly changed: {
    readonly sentence: string;
    readonly checkAgain: string;
  };
}

interface TitledSentence {
  readonly title: string;
  readonly sentence: string;
}

/** What leads to restoring. */
interface RestoringTitles {
  readonly restore: Readonly<Record<RestorableCommand, string>>;
  /** Where it is not known what would be restored. */
  readonly restoreAny: string;
}

/** The screen of a workbook without our tables. */
interface FirstUseTexts {
  readonly title: string;
  readonly sentence: string;
  readonly prepare: string;
  readonly prepareHint: string;
  readonly example: string;
  readonly exampleHint: string;
  readonly ownSheets: string;
  readonly ownSheetsHint: string;
  readonly exampleOpened: string;
  /** A sheet that holds objectives. */
  readonly found: string;
  readonly foundHint: (sheet: string, rows: number) => string;
  /** A table with our columns under another name. */
  readonly rename: string;
  readonly renameHint: (table: string) => string;
  readonly notRenamed: string;
  /** Gives the table its former name again. */
  readonly renameBack: (table: string) => string;
  readonly steps: readonly string[];
  readonly privacy: string;
}

/** What leads to the screens beside the calculation. */
interface SetupTitles {
  readonly more: {
    readonly title: string;
    readonly questions: string;
    readonly add: string;
    readonly addMissing: string;
    readonly import: string;
    readonly controlPlan: string;
    readonly checkText: string;
    readonly year: string;
    readonly remove: string;
    readonly openWithFile: string;
    readonly openWithFileHint: string;
    readonly notSaved: string;
  };
}

/** While a job runs. */
interface WorkingTexts {
  readonly title: {
    readonly check: string;
    readonly calculate: string;
    readonly restore: string;
    readonly previewTables: string;
    readonly prepare: string;
    readonly openExample: string;
    readonly readAnswers: string;
    readonly answer: string;
    readonly listPlaces: string;
    readonly readSource: string;
    readonly copyTable: string;
    readonly readRelazione: string;
    readonly controlPlan: string;
    readonly openTextCheck: string;
    readonly checkText: string;
    readonly readYear: string;
    readonly recordYear: string;
    readonly beginYear: string;
    readonly findTraces: string;
    readonly remove: string;
  };
  readonly steps: {
    readonly reading: string;
    readonly calculating: string;
    readonly writing: string;
    readonly puttingBack: string;
  };
  /** Excel waits for the end of a cell's editing. */
  readonly waiting: string;
  readonly leave: string;
  readonly cannotLeave: string;
}
