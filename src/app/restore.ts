import type {
  ChangedSince,
  LeftAsItIs,
  PutBack,
  RestorableCommand,
} from "../core/domain/restoring";
import type { RestoreStep } from "../core/sheet/restoring/restoreStep";
import type {
  RestorePointPacking,
  UsableRestorePoint,
  RestorePoint,
  Changes,
} from "../core/sheet/restoring/restorePoint";
import { readRestorePoint, restorePointXml } from "../core/sheet/restoring/restorePointText";
import { isPartOf } from "../core/sheet/restoring/partOfPlan";
import { findCurrentSummary, type Digest } from "../core/sheet/restoring/restoreSummary";
import { planRestore, type SheetsNow } from "../core/sheet/restoring/restorePlan";
import { contentText, plannedValues, valuesFromTheCorner } from "../core/sheet/writing/fingerprint";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Consent, WorkbookGateway } from "../core/workbook/gateway";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { writeRestorePoint } from "./planRun";

/** What restoring needs from outside, and what the user has agreed to. */
export interface RestoringRequest {
  readonly gateway: WorkbookGateway;
  readonly digest: Digest;
  readonly packing: RestorePointPacking;
  readonly consent: Consent;
  /** What is to be taken back; null where only the workbook knows. */
  readonly command: RestorableCommand | null;
  /** What somebody has changed since the run and may be overwritten: that which was shown, and nothing else. */
  readonly confirmed: readonly ChangedSince[];
}

export type Restoring =
  /** No run has left a record; or somebody has edited it (`isDamaged`), and nothing is done by it. */
  | { readonly kind: "nothingToRestore"; readonly isDamaged: boolean }
  /** Nothing was written: to be confirmed first. */
  | {
      readonly kind: "changedSince";
      /** What restoring would take back. */
      readonly command: RestorableCommand;
      readonly changed: readonly ChangedSince[];
    }
  | {
      readonly kind: "restored";
      readonly command: RestorableCommand;
      readonly putBack: readonly PutBack[];
      readonly left: readonly LeftAsItIs[];
    };

/**
 * **Ripristina**: puts the workbook back as it was before the last run, or before the last other command, by the
 * record that it has left. Refused with `workbookChanged` where somebody has had another command done since.
 */
export async function restore(request: RestoringRequest): Promise<Result<Restoring, Refusal>> {
  const { gateway, digest, packing, consent } = request;
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const part = read.value.record;
  const record = part === null ? null : readRestorePoint(part, packing.expand);
  if (!record?.touched) {
    const isDamaged = part !== null && record === null;
    return success({ kind: "nothingToRestore", isDamaged });
  }
  const { touched } = record;
  if (request.command !== null && touched.by !== request.command) {
    return failure(refusal("workbookChanged", null));
  }
  const run = { ...record, touched };
  const sheets = await sheetsNow(run, read.value, request);
  if (!sheets.ok) return sheets;
  const back = await planRestore(run, read.value, digest, sheets.value);
  const { operations, putBack, changed, left } = back;
  const command = touched.by;
  if (!areConfirmed(changed, request.confirmed)) {
    return success({ kind: "changedSince", command, changed });
  }
  const remaining = remainingRecord(record, touched, back);
  const xml = remaining && restorePointXml(remaining, packing.compress);
  const applied = await gateway.apply(
    { operations: [...operations, writeRestorePoint(xml)] },
    consent,
  );
  return applied.ok ? success({ kind: "restored", command, putBack, left }) : applied;
}

function areConfirmed(
  changed: readonly ChangedSince[],
  confirmed: readonly ChangedSince[],
): boolean {
  const shown = new Set(confirmed.map((part) => JSON.stringify(part)));
  return changed.every((part) => shown.has(JSON.stringify(part)));
}

async function sheetsNow(
  record: UsableRestorePoint,
  snapshot: WorkbookSnapshot,
  request: RestoringRequest,
): Promise<Result<SheetsNow, Refusal>> {
  const created = await createdNow(record.touched, snapshot, request);
  if (!created.ok) return created;
  const isForeign = await isSummaryForeign(record, snapshot, request.gateway);
  if (!isForeign.ok) return isForeign;
  return success({ created: created.value, isSummaryForeign: isForeign.value });
}

/** A sheet of the summary's name without our mark: half written by the run, or made by somebody since. */
async function isSummaryForeign(
  { summary, touched: { sheet } }: UsableRestorePoint,
  snapshot: WorkbookSnapshot,
  gateway: WorkbookGateway,
): Promise<Result<boolean, Refusal>> {
  const standing = sheet && findCurrentSummary(snapshot, sheet);
  if (standing?.rows !== null || summary === null) return success(false);
  const read = await gateway.readBlock(standing.sheet);
  if (!read.ok) return read;
  return success(!isPartOf(plannedValues(summary), valuesFromTheCorner(read.value)));
}

/** What the sheets that a command has made hold now. */
async function createdNow(
  { created }: Changes,
  { sheets }: WorkbookSnapshot,
  { gateway, digest }: RestoringRequest,
): Promise<Result<ReadonlyMap<string, string>, Refusal>> {
  const now = new Map<string, string>();
  for (const { sheet } of created) {
    const standing = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (standing === undefined) continue;
    const read = await gateway.readBlock(standing.name);
    if (!read.ok) return read;
    now.set(standing.name, await digest(contentText(valuesFromTheCorner(read.value))));
  }
  return success(now);
}

/** Restoring goes one step; but the next run must know the summary that it will find. */
function remainingRecord(
  { summary }: RestorePoint,
  { sheet }: Changes,
  { left }: RestoreStep,
): RestorePoint | null {
  const isLeft = sheet === null || left.some(({ kind }) => kind === "summaryUnknown");
  const standing = isLeft ? summary : sheet.before;
  return standing && { summary: standing, touched: null };
}
