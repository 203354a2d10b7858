import type { CalendarDate } from "../core/domain/calendarDate";
import type { Evaluation } from "../core/domain/evaluation";
import type { Act } from "../core/domain/plan";
import { createLocator } from "../core/sheet/reading/locate";
import { planApproval } from "../core/sheet/recording/planApproval";
import { planMonitoring } from "../core/sheet/recording/planMonitoring";
import { planVariations } from "../core/sheet/recording/planVariations";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WriteOperation } from "../core/workbook/plan";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { DerivedVariation } from "../core/year/remodulation";
import { analyse } from "./analysis";
import type { CommandEnd, CommandRequest } from "./command";
import { locateIssues } from "./locatedIssues";
import { runCommand } from "./runCommand";

/** What is to be noted of the course of a year. */
export type YearRecord =
  /** **Registra monitoraggio**: the state of every objective, at a date. */
  | { readonly kind: "monitoring"; readonly date: CalendarDate }
  /** **Registra il piano approvato**: the plan as it is, and the act that approved it. */
  | { readonly kind: "approval"; readonly act: Act }
  /** **Registra le variazioni**: where the plan differs from the approved one. */
  | { readonly kind: "variations" };

/** What was noted, and on which sheet; with `isAlready` it was there, and nothing was written. */
export type Recorded =
  | {
      readonly kind: "monitoring";
      readonly date: CalendarDate;
      readonly year: number | null;
      readonly objectives: number;
      readonly isAlready: boolean;
      readonly sheet: string | null;
    }
  | {
      readonly kind: "approval";
      readonly year: number | null;
      readonly objectives: number;
      readonly isAlready: boolean;
      readonly sheet: string | null;
    }
  | {
      readonly kind: "variations";
      readonly added: readonly DerivedVariation[];
      readonly isWithoutPlan: boolean;
      readonly sheet: string | null;
    };

export interface RecordRequest extends CommandRequest {
  readonly record: YearRecord;
  /** In place of the parameter Anno; null: what it says. */
  readonly year: number | null;
}

/** Appends to the tables of the year; never changes a row that is there. Stopped where the plan has errors. */
export async function recordYear(
  request: RecordRequest,
): Promise<Result<CommandEnd<Recorded>, Refusal>> {
  const { gateway, record, year } = request;
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const snapshot = read.value;
  // A monitoring says how far pending objectives have got, whatever the phase of the workbook; a plan has no outcomes.
  const phase = record.kind === "monitoring" ? "monitoring" : "planning";
  const { evaluation, issues } = analyse(snapshot, { year, phase }, false);
  if (evaluation === null) {
    // What is said of the phase is about ours.
    const told = issues.filter(({ code }) => code !== "outcomes-ignored");
    return success({ kind: "stopped", issues: locateIssues(told, createLocator(snapshot)) });
  }
  const { done, operations } = planned(snapshot, evaluation, record);
  return runCommand(request, snapshot, operations, "recording", done);
}

function planned(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  record: YearRecord,
): { readonly done: Recorded; readonly operations: readonly WriteOperation[] } {
  const { plan } = evaluation;
  switch (record.kind) {
    case "monitoring": {
      const { operations, ...done } = planMonitoring(snapshot, evaluation, record.date);
      return { done: { kind: record.kind, date: record.date, ...done }, operations };
    }
    case "approval": {
      const { operations, ...done } = planApproval(snapshot, plan, record.act);
      return { done: { kind: record.kind, year: plan.parameters.year, ...done }, operations };
    }
    case "variations": {
      const { operations, ...done } = planVariations(snapshot, plan);
      return { done: { kind: record.kind, ...done }, operations };
    }
  }
}
