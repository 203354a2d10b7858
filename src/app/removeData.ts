import { isError } from "../core/domain/severity";
import { createLocator } from "../core/sheet/reading/locate";
import { findTraces, planRemoval, type OwnTraces } from "../core/sheet/writing/ownTraces";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import { obstacles } from "../core/sheet/writing/obstacles";
import type { Consent, WorkbookGateway } from "../core/workbook/gateway";
import { refusal, type Refusal } from "../core/workbook/refusal";
import { failure, success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { locateIssues } from "./locatedIssues";
import type { CommandEnd } from "./command";

/** What there is to remove; nothing is written. */
export async function previewRemoval(
  gateway: WorkbookGateway,
): Promise<Result<OwnTraces, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  return read.ok ? success(findTraces(read.value)) : read;
}

export interface RemovalRequest {
  readonly gateway: WorkbookGateway;
  readonly consent: Consent;
  /** What the user was shown: sheets and columns that were added since then stay. */
  readonly shown: OwnTraces;
  /** The summaries are removed too, with any notes of the user's. */
  readonly removesSummaries: boolean;
  /** The columns of results go too. */
  readonly removesColumns: boolean;
}

/**
 * **Rimuovi i dati del componente**: answers with what was removed, which cannot be restored. Summaries and columns that
 * stay are the user's from now on: the next calculation makes new ones beside them.
 */
export async function removeData(
  request: RemovalRequest,
): Promise<Result<CommandEnd<OwnTraces>, Refusal>> {
  const { gateway, consent } = request;
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const traces = agreedTraces(findTraces(read.value), request, read.value);
  const operations = planRemoval(traces);
  const done = success({ kind: "done", done: traces, canRestore: false } as const);
  if (operations.length === 0) return done;
  const tables = new Set(traces.columns.map(({ table }) => table));
  const sheets = read.value.tables.flatMap(({ name, sheet }) => (tables.has(name) ? [sheet] : []));
  const issues = obstacles(read.value, new Set([...sheets, ...traces.ownSheets]));
  if (issues.some(isError)) {
    return success({ kind: "stopped", issues: locateIssues(issues, createLocator(read.value)) });
  }
  const applied = await gateway.apply({ operations }, consent);
  return applied.ok ? done : failure(unfinished(applied.failure));
}

function agreedTraces(
  found: OwnTraces,
  { shown, removesSummaries, removesColumns }: RemovalRequest,
  { sheets }: WorkbookSnapshot,
): OwnTraces {
  const ownSheets = found.ownSheets.filter((sheet) => shown.ownSheets.includes(sheet));
  const columns = found.columns.filter(({ table, header }) =>
    shown.columns.some((column) => column.table === table && column.header === header),
  );
  // A workbook cannot be left without a sheet.
  const canDelete = removesSummaries && ownSheets.length < sheets.length;
  return {
    ...found,
    ownSheets: canDelete ? ownSheets : [],
    columns: removesColumns ? columns : [],
  };
}

/** A failure is not put back: the next removal finds what is left, and removes it. */
function unfinished(refused: Refusal): Refusal {
  return refused.code === "partlyWritten"
    ? refusal("partlyRemoved", refused.where, refused)
    : refused;
}
