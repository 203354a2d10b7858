import type { EmulatedWorkbook } from "./model/workbook";
import type { HostErrorCode } from "./protocol/hostError";
import type { ApiVersion } from "./protocol/hostType";

/** How far a batch gets before it fails: not at all, up to an action (which is not carried out), or to its end. */
export type Moment = "before" | "after" | { readonly actionIndex: number };

/** A batch of which the add-in cannot know whether it was carried out. */
export interface TimeOut {
  readonly isDone: boolean;
  /** "never": no answer comes. */
  readonly answer: "never" | "InvalidOrTimedOutSession" | "RequestAborted";
}

export type Fault =
  | { readonly kind: "failure"; readonly code: HostErrorCode; readonly moment: Moment }
  | ({ readonly kind: "timeOut" } & TimeOut)
  | { readonly kind: "emptyAnswer" };

type Edit = (workbook: EmulatedWorkbook) => void;

/**
 * What can be made to go wrong, also while the add-in is at work. Batches count from 1 since the opening or the last
 * `restartCount`, without those in which the client only gives references back. Being read-only, being edited in a
 * cell and protections are states of the workbook itself: `workbook.isReadOnly`, `workbook.isEditingCell`.
 */
export interface Faults {
  /** The newest ExcelApi set of this Excel. */
  excelApi: ApiVersion;
  /** Excel on the web: 5 MB for a request and for an answer. */
  limitsPayload: boolean;
  readonly failBatch: (batch: number, code: HostErrorCode, moment?: Moment) => void;
  readonly timeOutBatch: (batch: number, timeOut: TimeOut) => void;
  /** Carried out, and answered with none of the values that it asked for: an Excel that makes no sense. */
  readonly emptyAnswer: (batch: number) => void;
  /** What another user does to the workbook just before a batch. Several are done in order. */
  readonly editBeforeBatch: (batch: number, edit: Edit) => void;
  /** From here on nothing goes wrong. */
  readonly clear: () => void;
  readonly faultOf: (batch: number) => Fault | null;
  readonly editsBefore: (batch: number) => readonly Edit[];
}

export function createFaults(excelApi: ApiVersion): Faults {
  const faults = new Map<number, Fault>();
  const edits = new Map<number, Edit[]>();
  return {
    excelApi,
    limitsPayload: true,
    failBatch: (batch, code, moment = "before") => {
      faults.set(batch, { kind: "failure", code, moment });
    },
    timeOutBatch: (batch, timeOut) => {
      faults.set(batch, { kind: "timeOut", ...timeOut });
    },
    emptyAnswer: (batch) => {
      faults.set(batch, { kind: "emptyAnswer" });
    },
    editBeforeBatch: (batch, edit) => {
      edits.set(batch, [...(edits.get(batch) ?? []), edit]);
    },
    clear: () => {
      faults.clear();
      edits.clear();
    },
    faultOf: (batch) => faults.get(batch) ?? null,
    editsBefore: (batch) => edits.get(batch) ?? [],
  };
}
