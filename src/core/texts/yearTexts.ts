import type { CalendarDate } from "../domain/calendarDate";
import type { Evaluation } from "../domain/evaluation";
import type { Act } from "../domain/plan";
import type { VariationKind } from "../domain/yearRecords";
import type { Comparison } from "../year/comparison";

/** What the commands of the year say of themselves, in the pane and on the command line. */
export interface YearTexts {
  readonly monitored: (monitoring: MonitoringFacts, sheet: string) => string;
  readonly monitoredAlready: (date: CalendarDate, sheet: string) => string;
  readonly approved: (year: number | null, objectives: number, sheet: string) => string;
  readonly approvedAlready: (year: number | null, sheet: string) => string;
  /** Over the list of the differences that were added. */
  readonly variations: (added: number, sheet: string) => string;
  readonly variation: (kind: VariationKind, code: string, unit: string | null) => string;
  readonly noVariations: string;
  readonly noApprovedPlan: string;
  /** A line for each thing that a new year changes or keeps. */
  readonly newYear: (newYear: NewYearFacts) => readonly string[];
}

export interface MonitoringFacts {
  readonly date: CalendarDate;
  /** Of the plan: a date of another year is told. */
  readonly year: number | null;
  readonly objectives: number;
}

/** What a new year changes, and what it keeps. */
export interface NewYearFacts {
  readonly from: number;
  readonly to: number;
  readonly period: { readonly before: string; readonly after: string } | null;
  /** The columns that are emptied, and those that formulas fill, which stay. */
  readonly cleared: readonly ColumnsOfTable[];
  readonly formulas: readonly ColumnsOfTable[];
  /** The acts of the closed year that are taken out of `Atti`. */
  readonly acts: readonly Act[];
  /** The figures of the closed year are kept for the comparison; they are not where they are not final. */
  readonly keepsFigures: boolean;
  /** The tables whose rows say their year. */
  readonly kept: readonly string[];
  /** Our sheets, which go on showing the closed year. */
  readonly sheets: readonly string[];
}

export interface ColumnsOfTable {
  readonly table: string;
  readonly columns: readonly {
    readonly header: string;
    /** Only its days: the other values are of the plan. */
    readonly isOnlyDays: boolean;
  }[];
}

/** What the summary and the Relazione say of the course of a year, beside its tables. */
export interface YearSentences {
  /** Of each kind, out of how many objectives of the approved plan its figures are; none without a registered plan. */
  readonly approvedPlan: (evaluation: Evaluation) => readonly string[];
  /** "97,22% a fronte di 95,00% nel 2024: +2,22 punti percentuali", and why something is not compared. */
  readonly comparison: (comparison: Comparison, evaluation: Evaluation) => readonly string[];
  readonly courseTitle: (evaluation: Evaluation) => string;
  readonly courseAlternativeText: (lines: readonly CourseLine[]) => string;
}

/** A line of the chart, as it reads. */
export interface CourseLine {
  readonly name: string;
  readonly points: readonly { readonly date: string; readonly progress: string }[];
}
