import type { LocatedIssue } from "../app/locatedIssues";
import type { Calculation } from "../app/calculate";
import type { Check, CheckedWorkbook } from "../app/check";
import type { Restoring } from "../app/restore";
import type { WorkbookChoices } from "../core/sheet/choices/choices";
import type { Evaluation } from "../core/domain/evaluation";
import type { ChangedSince, RestorableCommand } from "../core/domain/restoring";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import type { SetupAnswer, SetupJob } from "./setup";

/** What the pane can ask for. Handed in: no screen knows that there is an Excel. */
export interface PaneCommands {
  readonly check: (progress: Progress) => Answered<Check>;
  readonly calculate: (choice: CalculationChoice, progress: Progress) => Answered<CalculationEnd>;
  readonly restore: (choice: RestoringChoice, progress: Progress) => Answered<Restoring>;
  /** What there is to do beside calculating. */
  readonly setUp: (job: SetupJob, progress: Progress) => Answered<SetupAnswer>;
  /** Shows a place of the workbook to the user; false when it is no longer there or hidden. */
  readonly select: (target: WorkbookTarget) => Promise<boolean>;
  /** The first row of what the user has selected; null for several pieces, or where Excel does not say. */
  readonly readSelectedRow: () => Promise<SelectedRow | null>;
  /**
   * To the clipboard, within the click that asks for it; false where the browser forbids it.
   * @param html the same for a program that takes formatted text
   */
  readonly copy: (text: string, html?: string) => boolean;
  /** Calls back when somebody else than the pane has changed a table. Answers with what ends it. */
  readonly followChanges: (onChange: () => void) => () => void;
  /** Gives a table of the user's the name by which it is ours; false where Excel refuses. */
  readonly renameTable: (from: string, to: string) => Promise<boolean>;
  /** Keeps choices in the workbook; false where Excel refuses. */
  readonly remember: (changed: Partial<WorkbookChoices>) => Promise<boolean>;
  /** Whether the pane opens together with this file, and to have it so or not: false where Excel refuses. */
  readonly opensWithFile: () => boolean;
  readonly setOpensWithFile: (opens: boolean) => Promise<boolean>;
  /** Fetches what the screens after the first one need, while the user reads it. */
  readonly prepareNext: () => void;
}

type Answered<Value> = Promise<Result<Value, Refusal>>;

/** How a work and whoever waits for it speak to each other. */
export interface Progress {
  readonly tell: (step: WorkStep) => void;
  readonly tellWaiting: (isWaiting: boolean) => void;
  /** Aborted when the user has left: whatever is asked, nothing is written any more. */
  readonly signal: AbortSignal;
}

export type WorkStep = "reading" | "calculating" | "writing" | "puttingBack";

/** Nobody leaves a work that may have begun to write. */
export function canBeLeft(step: WorkStep): boolean {
  return step === "reading" || step === "calculating";
}

export interface CalculationChoice {
  readonly isDraft: boolean;
  readonly liftsFilters: boolean;
  readonly takesOtherNames: boolean;
  /** Also what could not be put back afterwards. */
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
  /** Something is to be mended: nothing was written. */
  | {
      readonly kind: "stopped";
      readonly check: CheckedWorkbook;
      readonly issues: readonly LocatedIssue[];
    }
  /** The tables are gone. */
  | Extract<Check, { kind: "noTables" }>;

export interface RestoringChoice {
  /** What the button has said that it takes back; null where that is not known. */
  readonly command: RestorableCommand | null;
  /** What somebody has changed since, was shown, and may be overwritten. */
  readonly confirmed: readonly ChangedSince[];
  readonly liftsFilters: boolean;
}

/** A row as Excel numbers it. */
export interface SelectedRow {
  readonly sheet: string;
  readonly row: number;
}

export type WorkbookTarget =
  /** "Obiettivi!K7", as a formula writes it. */
  | { readonly kind: "cell"; readonly reference: string }
  | { readonly kind: "column"; readonly table: string; readonly header: string }
  | { readonly kind: "sheet"; readonly sheet: string };
