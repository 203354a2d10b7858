import type { CalendarDate } from "./calendarDate";
import type { Exact } from "../numeric/exact";
import type { NoParams, Severity } from "./issueParts";
import type { MeasurementScoringParams } from "./measurementIssues";
import type { Place } from "./place";
import type { PlanIssueParams } from "./planIssues";
import type { ReadingIssueParams } from "./readingIssues";
import type { Kind } from "./kind";
import type { Outcome } from "./outcome";
import type { ParameterId } from "./parameters";
import type { Percentage } from "./quantities";
import type { TableIssueParams } from "./tableIssues";
import type { YearIssueParams } from "./yearIssues";

/** Something found in the user's data: a value, collected and never thrown. */
export type Issue<Code extends IssueCode = IssueCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly params: IssueParams[C];
    readonly place: Place | null;
    /** Set where it is not the severity of the code. */
    readonly severity?: Severity;
  };
}[Code];

export type IssueCode = keyof IssueParams;

/** Every issue code with what its sentence needs. */
export interface IssueParams
  extends
    ReadingIssueParams,
    TableIssueParams,
    ScoringIssueParams,
    WritingIssueParams,
    PlanIssueParams,
    YearIssueParams {}

/** Found while scoring (rules.md §2–§6). */
export interface ScoringIssueParams extends MeasurementScoringParams {
  readonly "phase-ambiguous": { readonly assessed: number; readonly pending: number };
  readonly "draft-not-needed": NoParams;
  readonly "outcomes-ignored": { readonly rows: number };
  readonly "outcome-missing": { readonly objective: string | null };
  readonly "outcome-in-progress": { readonly objective: string | null };
  /** Outcome or grade decide, and indicators or activities give another figure: both as they are shown. */
  readonly "measurement-differs": {
    readonly objective: string | null;
    readonly decided: Exact;
    readonly measured: Exact;
    readonly places: number;
  };
  readonly "partial-without-grade": { readonly objective: string | null };
  readonly "partial-grade-out-of-range": {
    readonly objective: string | null;
    readonly grade: Percentage;
  };
  readonly "grade-contradicts-outcome": {
    readonly objective: string | null;
    readonly outcome: Outcome;
    readonly grade: Percentage;
  };
  readonly "excluded-without-reason": { readonly objective: string | null };
  readonly "missed-without-reason": { readonly objective: string | null };
  readonly "weight-missing": { readonly objective: string | null };
  readonly "weight-negative": { readonly objective: string | null; readonly weight: Exact };
  readonly "weight-zero": { readonly objective: string | null };
  readonly "weights-sum-differs": {
    readonly unit: string | null;
    readonly sum: Exact;
    readonly total: Exact;
    /** All at most 1, and together 1: shares that lack their percent sign. */
    readonly areFractions: boolean;
  };
  readonly "weights-sum-zero": { readonly unit: string | null; readonly total: Exact };
  readonly "weights-reproportioned": {
    readonly unit: string | null;
    readonly sum: Exact;
    readonly total: Exact;
  };
  readonly "weight-in-several-units": { readonly objective: string | null };
  readonly "weights-left-all-zero": { readonly unit: string | null; readonly excluded: Exact };
  readonly "excluded-weight-lost": { readonly unit: string | null; readonly excluded: Exact };
  /** Left empty where nothing typed contradicts it; `taken` is its default. */
  readonly "parameter-not-chosen": { readonly parameter: ParameterId; readonly taken: string };
  readonly "weights-not-chosen": { readonly objectives: number };
  readonly "assigned-weights-ignored": { readonly objectives: number };
  readonly "attribution-not-chosen": { readonly objectives: number };
  readonly "below-minimum-not-chosen": { readonly units: readonly string[] };
  /** Left empty, and another of its values would give another result. */
  readonly "choice-matters": {
    readonly parameter: ParameterId;
    readonly taken: string;
    readonly other: string;
    readonly change: ChangedResult;
  };
  readonly "counted-achieved-missing": NoParams;
  readonly "nothing-to-assess": NoParams;
  /** `% di impegno` over the rows of one person, who is not named. */
  readonly "staff-shares-differ": { readonly sum: Exact; readonly rows: number };
  readonly "staff-unit-not-evaluated": { readonly unit: string };
}

/** A figure as it is printed. */
export interface ShownFigure {
  readonly shown: Exact;
  readonly places: number;
}

/** A shown result that another choice changes; null: n.d. */
export type ChangedResult =
  | {
      readonly quantity: "index" | "percentage" | "evaluation";
      /** Null: of the whole body. */
      readonly unit: string | null;
      readonly kind: Kind;
      readonly from: ShownFigure | null;
      readonly to: ShownFigure | null;
    }
  | {
      readonly quantity: "judgement";
      readonly from: boolean | null;
      readonly to: boolean | null;
    };

/** Found before writing (workbook.md, What is written). */
export interface WritingIssueParams {
  readonly "output-column-taken": { readonly header: string; readonly free: string };
  readonly "sheet-protected": { readonly sheet: string };
  readonly "structure-protected": NoParams;
  readonly "workbook-read-only": NoParams;
  readonly "workbook-signed": NoParams;
  readonly "summary-kept-as-copy": { readonly sheet: string; readonly copy: string };
  readonly "summary-name-taken": { readonly wanted: string; readonly taken: string };
  readonly "run-not-restorable": NoParams;
  /** The summary is of a version that had the long table on it; not all: the host cannot tell what else points there. */
  readonly "summary-laid-out-anew": {
    readonly sheet: string;
    readonly dependents: readonly FormulaPlace[];
    readonly areAll: boolean;
  };
  /** The same data were calculated by former rules, which gave these rows other figures. */
  readonly "figures-changed-by-rules": {
    readonly calculatedOn: CalendarDate;
    readonly rows: readonly RowWithOtherFigures[];
  };
}

/** Something of the user's that points to cells of a sheet of ours; `rule`: a validation or a conditional format. */
export type FormulaPlace =
  | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "chart" | "rule"; readonly sheet: string };

/** A row of `Obiettivi`, or, where the code is null, of `Strutture`. */
export interface RowWithOtherFigures {
  readonly objective: string | null;
  /** None for an objective of all units. */
  readonly units: readonly string[];
}

export function issue<Code extends IssueCode>(
  code: Code,
  params: IssueParams[Code],
  place: Place | null,
): Issue<Code> {
  return { code, params, place };
}
