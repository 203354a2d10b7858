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

/** The states from which a job can first be started. */
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
  /** The calculation that was started and did not write, because something must be corrected or agreed to. */
  readonly stopped: CalculationChoice | null;
  /** Somebody has changed the tables since they were read. */
  readonly hasChanged: boolean;
  /** The check that follows the changes was refused: the user asks for it. */
  readonly couldNotRecheck: boolean;
}

export interface Working {
  readonly kind: "working";
  /** Answers with another token belong to a job that the user has left. */
  readonly token: number;
  readonly job: Job;
  readonly step: WorkStep;
  readonly isWaitingForCell: boolean;
  /** It takes long enough to be shown. */
  readonly isShown: boolean;
  readonly hasChanged: boolean;
  /** The screen that stays until the job takes long, and comes back when the user leaves the job. */
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
  /** The job, so that it can be tried again. */
  readonly job: Job;
  /** The state from which the job was started. */
  readonly before: Origin;
}

/** Something in the workbook prevented the job: nothing was written. */
export interface Halted {
  readonly kind: "halted";
  readonly issues: readonly LocatedIssue[];
  readonly job: SetupJob;
  /** The state from which the job was started. */
  readonly before: Origin;
}

/** A fault of ours, or a part of the pane that could not be loaded. `diagnostic` is for the developer. */
export interface Fault {
  readonly kind: "fault";
  readonly cause: "ours" | "notFetched";
  readonly diagnostic: string;
}

export type RestingState = Exclude<PaneState, Working>;

/** A job that the pane can start. */
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
    case "recordYear":
      return "recording";
    case "beginYear":
      return "newYear";
    default:
      return null;
  }
}
