import type {
  ChangedSince,
  LeftAsItIs,
  PutBack,
  RestorableCommand,
} from "../core/domain/restoring";
import type {
  RestorePointPacking,
  UsableRestorePoint,
  Changes,
} from "../core/sheet/restoring/restorePoint";
import { readRestorePoint, restorePointXml } from "../core/sheet/restoring/restorePointText";
import {
  contentText,
  isPartOf,
  plannedValues,
  valuesFromTheCorner,
} from "../core/sheet/writing/sheetValues";
import { findCurrentSheet } from "../core/sheet/restoring/restoreOwnSheet";
import { writeRestorePoint } from "../core/sheet/restoring/restorablePlan";
import { planRestore, type SheetsNow } from "../core/sheet/restoring/restorePlan";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Consent, WorkbookGateway } from "../core/workbook/gateway";
import { isSameName } from "../core/workbook/names";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** What restoring needs from outside, and what the user has agreed to. */
export interface RestoringRequest {
  readonly gateway: WorkbookGateway;
  readonly digest: Digest;
  readonly packing: RestorePointPacking;
  readonly consent: Consent;
  /** What is to be taken back; null where only the workbook knows. */
  readonly command: RestorableCommand | null;
  /** Changes made since the run that may be overwritten: only those that the user was shown. */
  readonly confirmed: readonly ChangedSince[];
}

export type Restoring =
  /** There is no restore point; or there is one that cannot be used (`isDamaged`), and nothing is done. */
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
 * restore point that it has left. Refused with `workbookChanged` if another command ran since.
 */
export async function restore(request: RestoringRequest): Promise<Result<Restoring, Refusal>> {
  const { gateway, digest, packing, consent } = request;
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const part = read.value.restorePoint;
  const point = part === null ? null : readRestorePoint(part, packing.expand);
  if (!point?.changes) {
    const isDamaged = part !== null && point === null;
    return success({ kind: "nothingToRestore", isDamaged });
  }
  const { sheets, changes } = point;
  if (request.command !== null && changes.by !== request.command) {
    return failure(refusal("workbookChanged", null));
  }
  const usable = { sheets, changes };
  const now = await sheetsNow(usable, read.value, request);
  if (!now.ok) return now;
  const planned = await planRestore(usable, read.value, digest, now.value);
  const { operations, putBack, changed, left } = planned;
  const command = changes.by;
  if (!areConfirmed(changed, request.confirmed)) {
    return success({ kind: "changedSince", command, changed });
  }
  // Restoring goes back one step only; but the next run must still recognise our sheets.
  const remaining = planned.sheets.length > 0 ? { sheets: planned.sheets, changes: null } : null;
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
  point: UsableRestorePoint,
  snapshot: WorkbookSnapshot,
  request: RestoringRequest,
): Promise<Result<SheetsNow, Refusal>> {
  const created = await createdNow(point.changes, snapshot, request);
  if (!created.ok) return created;
  const foreign = await foreignSheets(point, snapshot, request.gateway);
  return foreign.ok ? success({ created: created.value, foreign: foreign.value }) : foreign;
}

/** A sheet with the title of ours but without our name: half written by the run, or made by the user since. */
async function foreignSheets(
  { sheets, changes }: UsableRestorePoint,
  snapshot: WorkbookSnapshot,
  gateway: WorkbookGateway,
): Promise<Result<ReadonlySet<string>, Refusal>> {
  const foreign = new Set<string>();
  for (const changed of changes.sheets) {
    const { ownName } = changed;
    const current = findCurrentSheet(snapshot, changed);
    const left = sheets.find((sheet) => sheet.ownName === ownName);
    if (current?.rows !== null || left === undefined) continue;
    const read = await gateway.readBlock(current.sheet);
    if (!read.ok) return read;
    if (!isPartOf(plannedValues(left.content), valuesFromTheCorner(read.value)))
      foreign.add(ownName);
  }
  return success(foreign);
}

/** What the sheets that a command has made hold now. */
async function createdNow(
  { created }: Changes,
  { sheets }: WorkbookSnapshot,
  { gateway, digest }: RestoringRequest,
): Promise<Result<ReadonlyMap<string, string>, Refusal>> {
  const now = new Map<string, string>();
  for (const { sheet } of created) {
    const current = sheets.find(({ name }) => isSameName(name, sheet));
    if (current === undefined) continue;
    const read = await gateway.readBlock(current.name);
    if (!read.ok) return read;
    now.set(current.name, await digest(contentText(valuesFromTheCorner(read.value))));
  }
  return success(now);
}
