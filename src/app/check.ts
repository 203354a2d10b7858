import type { Issue } from "../core/domain/issue";
import type { Evaluation, KindEvaluation } from "../core/domain/evaluation";
import type { Parameters } from "../core/domain/parameters";
import type { PhaseDecision } from "../core/domain/phase";
import type { RestorableCommand } from "../core/domain/restoring";
import type { StatedPlan } from "../core/domain/plan";
import {
  countStated,
  pendingByUnit,
  type KindCount,
  type PendingOfUnit,
} from "../core/scoring/phase";
import type { FoundObjectives } from "../core/recognition/importing";
import { NO_CHOICES, type WorkbookChoices } from "../core/sheet/choices/choices";
import { findTable, type Locator } from "../core/sheet/reading/locate";
import { NO_OVERRIDES } from "../core/sheet/reading/readParameters";
import type { RestorePointPacking } from "../core/sheet/restoring/restorePoint";
import { TABLE_IDS, type TableId } from "../core/contract/tables";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { analyse, analyseReading, type Analysis } from "./analysis";
import { locateIssues, type LocatedIssue } from "./locatedIssues";
import type { LastRun } from "./lastRun";

export interface CheckRequest {
  readonly gateway: WorkbookGateway;
  readonly digest: Digest;
  /** Called only for a workbook with a restore point: the pane then loads the decompression. */
  readonly loadPacking: () => Promise<RestorePointPacking>;
}

/** What a workbook holds and what can be done with it; nothing is written. */
export type Check =
  /** Neither `Obiettivi` nor `ObiettiviInNumero`. */
  | ({ readonly kind: "noTables" } & WithoutTables)
  | ({ readonly kind: "checked" } & CheckedWorkbook);

export interface WithoutTables {
  /** What restoring would take back, as of tables that were half made; null where there is nothing to restore. */
  readonly lastCommand: RestorableCommand | null;
  /** That a table of another name has the columns of `Obiettivi`; null where none has. */
  readonly renamed: Issue<"objectives-renamed"> | null;
  /** A sheet that holds objectives of the user's own; null where none was recognised. */
  readonly found: FoundObjectives | null;
}

export interface CheckedWorkbook {
  /** As read, with what an issue may be wrong about. */
  readonly plan: StatedPlan;
  /** Defaults applied. */
  readonly parameters: Parameters;
  /** Null beside an issue that asks for the phase. */
  readonly decision: PhaseDecision | null;
  /** The kinds that have rows, in the order of every output. */
  readonly kinds: readonly KindCount[];
  readonly pending: readonly PendingOfUnit[];
  readonly issues: readonly LocatedIssue[];
  /** Whether it can be calculated as it is, only as a draft, or not before something is corrected or filled in. */
  readonly readiness: "complete" | "draft" | "needsFixes" | "empty";
  readonly lastRun: LastRun | null;
  /** What restoring would undo; null where there is nothing to restore. */
  readonly lastCommand: RestorableCommand | null;
  readonly tables: ReadonlySet<TableId>;
  readonly locate: Locator;
  readonly choices: WorkbookChoices;
}

/** Reads and scores the workbook as **Calcola performance** would, to say what is ready and what is missing. */
export async function check(request: CheckRequest): Promise<Result<Check, Refusal>> {
  const read = await request.gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const snapshot = read.value;
  const asItIs = analyse(snapshot, NO_OVERRIDES, false);
  const { plan } = asItIs.reading;
  const { parameters } = asItIs;
  const lastCommand = await lastCommandOf(snapshot, request);
  if (plan === null) {
    const renamed = asItIs.issues.find((found) => found.code === "objectives-renamed") ?? null;
    const found = renamed === null ? await findObjectives(snapshot, request) : null;
    return success({ kind: "noTables", lastCommand, renamed, found });
  }
  const evaluation = evaluationOf(asItIs);
  const lastRun = await lastRunOf(snapshot, parameters, evaluation, request.digest);
  const former = await formerFormulasOf(snapshot, parameters, request);
  if (!former.ok) return former;
  const noticed = [lastRun?.changedByRules ?? null, former.value].filter((each) => each !== null);
  const kinds = evaluation === null ? countStated(plan) : evaluation.kinds.map(countOf);
  return success({
    kind: "checked",
    plan,
    parameters,
    decision: asItIs.decision,
    kinds,
    pending: pendingByUnit(plan),
    issues: locateIssues([...asItIs.issues, ...noticed], asItIs.locate),
    readiness: kinds.length === 0 ? "empty" : readinessBy(evaluation),
    lastRun,
    lastCommand,
    tables: tablesOf(snapshot),
    locate: asItIs.locate,
    choices: await choicesOf(snapshot),
  });
}

function countOf({ kind, counts }: KindEvaluation): KindCount {
  return { kind, assigned: counts.assigned, pending: counts.pending };
}

function readinessBy(evaluation: Evaluation | null): CheckedWorkbook["readiness"] {
  return evaluation === null ? "needsFixes" : evaluation.isDraft ? "draft" : "complete";
}

/** Imported only where there is none of our tables: recognition is not needed for the pane's other first screens. */
async function findObjectives(
  snapshot: WorkbookSnapshot,
  { gateway }: CheckRequest,
): Promise<FoundObjectives | null> {
  const { findOwnObjectives } = await import("./findOwnObjectives");
  return findOwnObjectives(gateway, snapshot);
}

/** Imported only where choices are kept. */
async function choicesOf({ choices }: WorkbookSnapshot): Promise<WorkbookChoices> {
  if (choices === null) return NO_CHOICES;
  const { readChoices } = await import("../core/sheet/choices/storedChoices");
  return readChoices(choices);
}

/** Imported only where there is a restore point: the code that reads one is not needed for the pane's first screen. */
async function lastCommandOf(
  { restorePoint }: WorkbookSnapshot,
  { loadPacking }: CheckRequest,
): Promise<RestorableCommand | null> {
  if (restorePoint === null) return null;
  const [{ readRestorePoint }, { expand }] = await Promise.all([
    import("../core/sheet/restoring/restorePointText"),
    loadPacking(),
  ]);
  return readRestorePoint(restorePoint, expand)?.changes?.by ?? null;
}

/** As it is or, where only outcomes are missing, as the draft that it could be; null when something has to be corrected. */
function evaluationOf(asItIs: Analysis): Evaluation | null {
  if (asItIs.evaluation !== null) return asItIs.evaluation;
  const { evaluation } = analyseReading(asItIs.reading, asItIs.locate, true);
  return evaluation?.isDraft ? evaluation : null;
}

/** Imported only where a run has left names: the code that compares data is not needed for the pane's first screen. */
async function lastRunOf(
  snapshot: WorkbookSnapshot,
  { year }: Parameters,
  evaluation: Evaluation | null,
  digest: Digest,
): Promise<LastRun | null> {
  if (year === null || snapshot.names.length === 0) return null;
  const { lastRun } = await import("./lastRun");
  return lastRun(snapshot, year, evaluation, digest);
}

/** Imported only where a run has left names. */
async function formerFormulasOf(
  snapshot: WorkbookSnapshot,
  { year }: Parameters,
  { gateway }: CheckRequest,
): Promise<Result<Issue | null, Refusal>> {
  if (year === null || snapshot.names.length === 0) return success(null);
  const { formerFormulas } = await import("./formerFormulas");
  return formerFormulas(snapshot, year, gateway);
}

/** The tables of the contract that a workbook has. */
export function tablesOf(snapshot: WorkbookSnapshot): ReadonlySet<TableId> {
  return new Set(TABLE_IDS.filter((id) => findTable(snapshot, id) !== null));
}
