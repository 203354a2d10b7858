import type { CalendarDate } from "../domain/calendarDate";
import type { Act } from "../domain/plan";
import type { VariationKind } from "../domain/yearRecords";

/** What the commands of the year say of themselves, in the pane and on the command line. */
export interface YearTexts {
  readonly monitored: (date: CalendarDate, objectives: number, sheet: string) => string;
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

export interface NewYearFacts {
  readonly from: number;
  readonly to: number;
  readonly period: { readonly before: string; readonly after: string } | null;
  readonly cleared: readonly ColumnsOfTable[];
  readonly formulas: readonly ColumnsOfTable[];
  readonly acts: readonly Act[];
  readonly keepsFigures: boolean;
  readonly kept: readonly string[];
}

export interface ColumnsOfTable {
  readonly table: string;
  readonly headers: readonly string[];
}
