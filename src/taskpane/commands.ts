import type { LocatedIssue } from "../app/locatedIssues";
import type { Calculation } from "../app/calculate";
import type { Check, CheckedWorkbook } from "../app/check";
import type { Restoring } from "../app/restore";
import type { WorkbookChoices } from "../core/sheet/choices/choices";
import type { Evaluation } from "../core/domain/evaluation";
import type { ChangedSince, RestorableCommand } from "../core/domain/restoring";
import type { WritePlan } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { SetupAnswer, SetupJob } from "./setup";

/** The commands of the pane. They are handed in, so that no screen depends on a host. */
export interface PaneCommands {
  readonly check: (progress: Progress) => Answered<Check>;
  readonly calculate: (choice: CalculationChoice, progress: Progress) => Answered<CalculationEnd>;
  readonly restore: (choice: RestoringChoice, progress: Progress) => Answered<Restoring>;
  /** The other commands. */
  readonly setUp: (job: SetupJob, progress: Progress) => Answered<SetupAnswer>;
  /** Shows a place of the workbook to the user; false when it is no longer there or hidden. */
  readonly select: (target: WorkbookTarget) => Promise<boolean>;
  /** The first row of what the user has selected; null for several pieces, or where the host does not say. */
  readonly readSelectedRow: () => Promise<SelectedRow | null>;
  /**
   * To the clipboard, within the click that asks for it; false where the browser forbids it.
   * @param html the same for a program that takes formatted text
   */
  readonly copy: (text: string, html?: string) => boolean;
  /** Calls back when somebody else has changed a table. Returns the function that stops it. */
  readonly followChanges: (onChange: () => void) => () => void;
  /** Gives a table of the user's the name by which it is ours; false where the host refuses. */
  readonly renameTable: (from: string, to: string) => Promise<boolean>;
  /** Keeps choices in the workbook; false where the host refuses. */
  readonly remember: (changed: Partial<WorkbookChoices>) => Promise<boolean>;
  /**
   * Gives the user a file. Null where the host cannot (Excel for Windows and Mac): then no screen offers a download.
   * A host of ours hands in its own, or `browserDownload`.
   */
  readonly download: ((file: DownloadedFile) => void) | null;
  /** The bytes of a new workbook that a plan fills; the open one is not touched. */
  readonly newWorkbook: (plan: WritePlan) => Answered<Uint8Array>;
  /** Opens a new workbook beside the open one, where the host gives no files; null where it does. */
  readonly openWorkbook: ((bytes: Uint8Array) => Answered<null>) | null;
  /** *Apri un esempio* is among the ways to begin. */
  readonly offersExample: boolean;
  /** Null where there is nothing that could open the pane together with a file. */
  readonly openWithFile: OpenWithFile | null;
  /** Loads what later screens need, while the user reads the first one. */
  readonly prepareNext: () => void;
}

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** "application/zip" */
  readonly mediaType: string;
}

/** Whether the pane opens together with this file: a choice that is kept in the file. */
export interface OpenWithFile {
  readonly isChosen: () => boolean;
  /** False where the host refuses. */
  readonly choose: (opens: boolean) => Promise<boolean>;
}

type Answered<Value> = Promise<Result<Value, Refusal>>;

/** How a running job reports its progress, and how it is told to stop. */
export interface Progress {
  readonly tell: (step: WorkStep) => void;
  readonly tellWaiting: (isWaiting: boolean) => void;
  /** Aborted when the user leaves the job: nothing is written after that. */
  readonly signal: AbortSignal;
}

export type WorkStep = "reading" | "calculating" | "writing" | "puttingBack";

/** A job that may have begun to write cannot be left. */
export function canBeLeft(step: WorkStep): boolean {
  return step === "reading" || step === "calculating";
}

export interface CalculationChoice {
  readonly isDraft: boolean;
  readonly liftsFilters: boolean;
  readonly takesOtherNames: boolean;
  readonly makesProspetto: boolean;
  /** Writes even when no restore point can be left. */
  readonly writesWithoutRestorePoint: boolean;
}

export type CalculationEnd =
  | {
      readonly kind: "calculated";
      readonly calculation: Calculation & {
        readonly evaluation: Evaluation;
        readonly summarySheet: string;
      };
    }
  /** Something must be corrected first: nothing was written. */
  | {
      readonly kind: "stopped";
      readonly check: CheckedWorkbook;
      readonly issues: readonly LocatedIssue[];
    }
  /** The tables are gone. */
  | Extract<Check, { kind: "noTables" }>;

export interface RestoringChoice {
  /** The command that the button named; null where it is not known. */
  readonly command: RestorableCommand | null;
  /** Later changes that the user was shown and agreed to overwrite. */
  readonly confirmed: readonly ChangedSince[];
  readonly liftsFilters: boolean;
}

/** A row of a sheet, counted from 1. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

export type WorkbookTarget =
  /** "Obiettivi!K7", as a formula writes it. */
  | { readonly kind: "cell"; readonly reference: string }
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  | { readonly kind: "sheet"; readonly sheet: string };
