import type { Issue } from "../../core/domain/issue";
import type { ParameterId } from "../../core/domain/parameters";
import type { RestorableCommand } from "../../core/domain/restoring";
import type { ImportPlace } from "../../core/recognition/importing";
import type { PublishingTexts } from "../../core/publishing/publishingTexts";
import type { ChangedAnswer, ParameterAnswer } from "../../core/sheet/newWorkbook/answers";
import type { NewTable } from "../../core/sheet/newWorkbook/newTables";
import type { DocumentId } from "../../core/texts/relazioneTexts";
import type { RestoringTexts } from "../../core/texts/texts";
import type { Refusal } from "../../core/workbook/refusal";
import type { ImportTexts } from "./importTexts";
import type { PlanCheckTexts } from "./planCheckTexts";
import type { TextCheckTexts } from "./textCheckTexts";
import type { YearPaneTexts } from "./yearPaneTexts";

/** The screens beside the calculation, and those of its obstacles: loaded with them. */
export interface SetupTexts {
  readonly adding: AddingTexts;
  readonly questions: QuestionsTexts;
  readonly importing: ImportTexts;
  readonly removal: RemovalTexts;
  readonly relazione: RelazionePaneTexts;
  readonly planCheck: PlanCheckTexts;
  readonly textCheck: TextCheckTexts;
  readonly year: YearPaneTexts;
  readonly publishing: PublishingTexts;
  readonly restoring: RestoredTexts;
  readonly refused: RefusedTexts;
  readonly announced: AnnouncedTexts;
  readonly undo: string;
  readonly toCheck: string;
  readonly toQuestions: string;
  readonly halted: {
    readonly sentence: string;
    readonly retry: string;
  };
}

/** Titles and sentences that a screen reader is told too. */
export interface AnnouncedTexts {
  readonly finished: {
    readonly prepare: string;
    readonly answer: string;
    readonly copyTable: string;
    readonly recordYear: string;
    readonly beginYear: string;
    readonly remove: string;
  };
  readonly halted: string;
  readonly wrongAnswers: (count: number) => string;
  readonly nothingFound: (place: ImportPlace) => string;
  readonly unusableSelection: string;
  readonly restoreAsk: Readonly<Record<RestorableCommand, string>>;
  readonly restored: string;
  readonly nothingToRestore: string;
}

/** What Excel or the workbook has refused. */
export interface RefusedTexts {
  readonly title: string;
  readonly filterTitle: string;
  readonly retry: string;
  readonly liftFilter: string;
  readonly sentence: (refusal: Refusal) => string;
}

/** Adding our tables to the workbook. */
export interface AddingTexts {
  readonly firstTitle: string;
  readonly title: string;
  readonly firstSentence: string;
  readonly sentence: string;
  readonly tables: string;
  readonly name: (table: NewTable) => string;
  /** Null where the sheet is named as the table. */
  readonly sheet: (table: NewTable) => string | null;
  readonly description: (table: NewTable) => string;
  readonly body: string;
  readonly bodyExample: string;
  readonly year: string;
  readonly yearWrong: string;
  readonly optional: string;
  readonly nothing: string;
  readonly noneChosen: string;
  readonly add: (count: number) => string;
  readonly finished: {
    readonly none: string;
    readonly sentence: (count: number) => string;
    readonly made: (table: NewTable) => string;
    readonly fill: string;
  };
}

/** The questions on the Sistema di misurazione e valutazione. */
export interface QuestionsTexts {
  readonly title: string;
  readonly sentence: string;
  readonly help: Readonly<Record<ParameterId, string>>;
  readonly notForeseen: (answer: ParameterAnswer) => string;
  readonly foreseen: string;
  readonly valueOf: (name: string) => string;
  readonly example: string;
  readonly left: string;
  readonly listHelp: (answer: ParameterAnswer) => string;
  readonly missing: string;
  readonly general: string;
  readonly advanced: string;
  readonly issue: (issue: Issue) => string;
  readonly save: string;
  readonly unchanged: string;
  readonly finished: {
    readonly sentence: string;
    readonly unchanged: string;
    readonly changed: (answer: ChangedAnswer) => string;
  };
}

/** Removing what the add-in has written. */
export interface RemovalTexts {
  readonly title: string;
  readonly goes: string;
  readonly names: string;
  readonly restorePoint: string;
  /** What the workbook remembers of choices. */
  readonly choices: string;
  readonly nothing: string;
  readonly also: string;
  readonly summaries: (sheets: readonly string[]) => string;
  readonly summariesHint: (sheets: readonly string[]) => string;
  readonly columns: (count: number) => string;
  readonly column: (column: { readonly table: string; readonly header: string }) => string;
  readonly stays: string;
  readonly staysSentence: string;
  readonly staysSummaries: string;
  readonly staysColumns: string;
  readonly final: string;
  readonly remove: string;
  readonly back: string;
  readonly finished: {
    readonly sentence: string;
    readonly nothing: string;
  };
}

/** The sections of the Relazione, to be copied into a document of the user's. */
export interface RelazionePaneTexts {
  readonly title: string;
  readonly sentence: string;
  readonly copyAll: string;
  readonly copy: string;
  readonly copySection: (section: string) => string;
  /** Of a text that is to be copied by hand. */
  readonly text: (section: string) => string;
  readonly whole: string;
  readonly preview: (section: string) => string;
  readonly include: string;
  readonly wide: string;
  readonly wideHint: string;
  readonly notRemembered: string;
  readonly nothingChosen: string;
  /** Of a table that is wider than the pane. */
  readonly table: string;
  /** Only where downloads work. */
  readonly downloads: {
    readonly whole: string;
    readonly title: string;
    readonly hint: string;
    readonly piano: string;
    readonly cards: string;
    readonly openData: string;
    readonly fileName: (
      file: FileOfRelazione,
      of: { readonly year: number | null; readonly planName: string },
    ) => string;
    readonly done: (name: string) => string;
    readonly notPlanned: string;
  };
  /** *Copia da pubblicare*: given as a file, or opened beside this workbook. */
  readonly publicCopy: {
    readonly title: string;
    readonly hint: string;
    readonly download: string;
    readonly open: string;
    readonly openHint: string;
    readonly opened: string;
    /** Before the sentence of what was refused. */
    readonly refused: string;
  };
}

export type FileOfRelazione = DocumentId | "openData" | "publicCopy";

/** What restoring asks, and what it has done. */
export interface RestoredTexts extends RestoringTexts {
  readonly ask: {
    readonly sentence: (command: RestorableCommand) => string;
    readonly confirm: string;
    readonly decline: string;
  };
  readonly restored: {
    readonly sentence: (command: RestorableCommand) => string;
    readonly partly: string;
    readonly putBack: string;
    readonly left: string;
    readonly nothing: string;
  };
  readonly nothing: {
    readonly sentence: string;
    readonly damaged: string;
  };
  readonly back: string;
}
