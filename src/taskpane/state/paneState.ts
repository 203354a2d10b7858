import type { LocatedIssue } from "../../app/locatedIssues";
import type { CheckedWorkbook } from "../../app/check";
import type { Restoring } from "../../app/restore";
import type { ChangedSince, RestorableCommand } from "../../core/domain/restoring";
import type { Refusal } from "../../core/workbook/refusal";
import type { CalculationChoice, CalculationEnd, RestoringChoice, WorkStep } from "../commands";
import type { SetupJob } from "../setup";
import type { SetupState } from "./setupStates";

/** What the pane shows: one thing at a time. */
export type PaneState = Origin | Working | Refused | Halted;

/** From where a work can be asked for, at first. */
export type Origin = Starting | Blocked | Ready | Done | RestoreAsk | Restored | Fault | SetupState;

/** Before the first check. */
export interface Starting {
  readonly kind: "starting";
}

/** Nothing can be done in this place. */
export interface Blocked {
  readonly kind: "blocked";
  readonly reason: "outsideExcel" | "tooOld";
}

export interface Ready {
  readonly kind: "ready";
  readonly check: CheckedWorkbook;
  /** Those of the check or, after a calculation that stopped, those that it found. */
  readonly issues: readonly LocatedIssue[];
  /** The calculation that was asked for and has not written: something is to be mended or agreed to. */
  readonly stopped: CalculationChoice | null;
  /** Somebody has changed the tables since they were read. */
  readonly hasChanged: boolean;
  /** The check that follows the changes was refused: the user asks for it. */
  readonly couldNotRecheck: boolean;
}

export interface Working {
  readonly kind: "working";
  /** Answers that bear another token belong to a work that was left. */
  readonly token: number;
  readonly job: Job;
  readonly step: WorkStep;
  readonly isWaitingForCell: boolean;
  /** It takes long enough to be shown. */
  readonly isShown: boolean;
  readonly hasChanged: boolean;
  /** Shown until then, and again when the work is left. */
  readonly before: RestingState;
}

export interface Done {
  readonly kind: "done";
  readonly calculation: Extract<CalculationEnd, { kind: "calculated" }>["calculation"];
  /** What restoring would take back; null where it can do nothing. */
  readonly lastCommand: RestorableCommand | null;
  readonly hasChanged: boolean;
}

export interface RestoreAsk {
  readonly kind: "restoreAsk";
  readonly command: RestorableCommand;
  readonly changed: readonly ChangedSince[];
  readonly choice: RestoringChoice;
  readonly before: RestingState;
}

export interface Restored {
  readonly kind: "restored";
  readonly restoring: Exclude<Restoring, { kind: "changedSince" }>;
}

export interface Refused {
  readonly kind: "refused";
  readonly refusal: Refusal;
  /** What was asked for, to ask for it again. */
  readonly job: Job;
  /** Where it was asked for. */
  readonly before: Origin;
}

/** Something in the workbook forbids it: nothing was written. */
export interface Halted {
  readonly kind: "halted";
  readonly issues: readonly LocatedIssue[];
  readonly job: SetupJob;
  /** Where it was asked for. */
  readonly before: Origin;
}

/** A mistake of ours, or a part of the pane that the network did not bring; `diagnostic` is for whoever mends it. */
export interface Fault {
  readonly kind: "fault";
  readonly cause: "ours" | "notFetched";
  readonly diagnostic: string;
}

export type RestingState = Exclude<PaneState, Working>;

/** A work that the pane can have done. */
export type Job =
  /** `isQuiet`: begun by the pane itself after changes; it shows nothing of its progress and gives way to any other. */
  | { readonly kind: "check"; readonly isQuiet?: boolean }
  | { readonly kind: "calculate"; readonly choice: CalculationChoice }
  | { readonly kind: "restore"; readonly choice: RestoringChoice }
  | SetupJob;

/** The command whose restore point this job leaves; null where it leaves none. */
export function commandOf({ kind }: Pick<Job, "kind">): RestorableCommand | null {
  switch (kind) {
    case "calculate":
      return "calculation";
    case "prepare":
      return "preparation";
    case "answer":
      return "answers";
    case "copyTable":
      return "import";
    default:
      return null;
  }
}
