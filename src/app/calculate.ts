import type { Evaluation } from "../core/domain/evaluation";
import type { CalendarDate } from "../core/domain/calendarDate";
import { isError } from "../core/domain/severity";
import type { Parameters, Phase } from "../core/domain/parameters";
import type { PhaseDecision } from "../core/domain/phase";
import type { Locator } from "../core/sheet/reading/locate";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { Texts } from "../core/texts/texts";
import type { RestorePointPacking } from "../core/sheet/restoring/restorePoint";
import type { Digest } from "../core/sheet/writing/sheetsToWrite";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { analyse } from "./analysis";
import { formerFormulas } from "./formerFormulas";
import { locateIssues, type LocatedIssue } from "./locatedIssues";
import { applyRun } from "./applyRun";
import { planRun } from "./planRun";

/** What a calculation is asked to do, and what it needs from outside. */
export interface CalculationRequest {
  readonly gateway: WorkbookGateway;
  readonly texts: Texts;
  readonly digest: Digest;
  readonly packing: RestorePointPacking;
  readonly today: CalendarDate;
  /** In place of the parameters Anno and Fase; null: what they say. */
  readonly year: number | null;
  readonly phase: Phase | null;
  /** A Consuntivo with outcomes missing is calculated as a Monitoraggio. */
  readonly wantsDraft: boolean;
  /** Writes what was calculated; otherwise only calculates. */
  readonly writes: boolean;
  /** Gives our columns other headers where the user's columns have ours. */
  readonly takesOtherNames: boolean;
  /** Adds the Prospetto for the `Organismo di valutazione`. */
  readonly makesProspetto: boolean;
  /** Filters of the tables to be written are lifted and put back; without it they are refused. */
  readonly liftsFilters: boolean;
  /** Writes also what is too large to be put back; without it nothing is, and an issue says so. */
  readonly writesWithoutRestorePoint: boolean;
}

export interface Calculation {
  readonly parameters: Parameters;
  /** The phase of the calculation; null beside an issue that asks for it. */
  readonly decision: PhaseDecision | null;
  /** Null when an issue is an error; then nothing was written. */
  readonly evaluation: Evaluation | null;
  readonly issues: readonly LocatedIssue[];
  /** The workbook as it was read, and the cells of what was calculated in it. */
  readonly snapshot: WorkbookSnapshot;
  readonly locate: Locator;
  /** The sheet that holds the summary; null when nothing was to be written. */
  readonly summarySheet: string | null;
  /** All sheets of ours of that year, the summary first. */
  readonly sheets: readonly string[];
  /** The Prospetto among `sheets`; null without one. */
  readonly prospettoSheet: string | null;
  readonly hasWritten: boolean;
  /** The columns of results that were filled, in the order of the plan. */
  readonly writtenColumns: readonly WrittenColumn[];
}

export interface WrittenColumn {
  readonly table: string;
  readonly header: string;
}

/** **Calcola performance**: reads, scores and, when asked and nothing is wrong, writes. */
export async function calculate(
  request: CalculationRequest,
): Promise<Result<Calculation, Refusal>> {
  const read = await request.gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const snapshot = read.value;
  const { parameters, decision, evaluation, issues, locate } = analyse(
    snapshot,
    request,
    request.wantsDraft,
  );
  const base = {
    parameters,
    decision,
    summarySheet: null,
    sheets: [],
    prospettoSheet: null,
    hasWritten: false,
    writtenColumns: [],
    snapshot,
    locate,
  };
  if (evaluation === null || !request.writes) {
    return success({ ...base, evaluation, issues: locateIssues(issues, locate) });
  }
  const { year } = parameters;
  const former =
    year === null ? success(null) : await formerFormulas(snapshot, year, request.gateway);
  if (!former.ok) return former;
  const run = await planRun(snapshot, evaluation, request);
  const all = [...issues, ...(former.value ? [former.value] : []), ...run.issues];
  if (run.issues.some(isError)) {
    return success({ ...base, evaluation: null, issues: locateIssues(all, locate) });
  }
  const isRestorable = run.issues.every(({ code }) => code !== "run-not-restorable");
  if (!isRestorable && !request.writesWithoutRestorePoint) {
    return success({ ...base, evaluation, issues: locateIssues(all, locate) });
  }
  const { gateway, digest, liftsFilters } = request;
  const applied = await applyRun({ gateway, digest, consent: { liftsFilters }, run, snapshot });
  if (!applied.ok) return applied;
  return success({
    ...base,
    evaluation,
    issues: locateIssues(all, locate),
    summarySheet: run.sheets.get("summary") ?? null,
    sheets: [...run.sheets.values()],
    prospettoSheet: run.sheets.get("evaluators") ?? null,
    hasWritten: run.plan.operations.length > 0,
    writtenColumns: run.plan.operations.flatMap((operation) =>
      operation.kind === "setTableColumn"
        ? [{ table: operation.table, header: operation.header }]
        : [],
    ),
  });
}
