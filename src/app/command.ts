import type { RestorePointPacking } from "../core/sheet/restoring/restorePoint";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { Consent, WorkbookGateway } from "../core/workbook/gateway";
import type { LocatedIssue } from "./locatedIssues";

/** What a command that writes needs from outside, and what the user has agreed to. */
export interface CommandRequest {
  readonly gateway: WorkbookGateway;
  readonly digest: Digest;
  readonly packing: RestorePointPacking;
  readonly consent: Consent;
}

/** What came of a command of the pane other than the calculation. */
export type CommandEnd<Done> =
  /** `canRestore`: the workbook holds a restore point of the command. */
  | { readonly kind: "done"; readonly done: Done; readonly canRestore: boolean }
  /** Something forbids it, and nothing was written. */
  | { readonly kind: "stopped"; readonly issues: readonly LocatedIssue[] };
