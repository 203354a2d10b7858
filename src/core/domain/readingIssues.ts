import type { DateFault, Found } from "./found";
import type { Exact } from "../numeric/exact";
import type { NoParams, Severity } from "./issueParts";
import { MEASUREMENT_READING_SEVERITIES, type MeasurementReadingParams } from "./measurementIssues";
import type { Outcome } from "./outcome";
import type { CalendarDate } from "./calendarDate";

/** Found while reading the tables (workbook.md, Input tables and Cells). */
export interface ReadingIssueParams extends MeasurementReadingParams {
  readonly "no-objectives-table": NoParams;
  /** There is no `Obiettivi`, but a table of another name has its columns. */
  readonly "objectives-renamed": { readonly table: string };
  readonly "required-column-missing": { readonly header: string; readonly nearest: string | null };
  readonly "column-twice": {
    readonly header: string;
    readonly first: string;
    readonly second: string;
  };
  readonly "required-cell-empty": { readonly header: string };

  readonly "excel-error": { readonly error: string };
  readonly "boolean-unexpected": {
    readonly isTrue: boolean;
    readonly wanted: "text" | "number" | "date";
  };
  readonly "number-unreadable": { readonly found: Found };
  /** "1.234": one and a bit, or a thousand and more. */
  readonly "number-ambiguous": { readonly text: string };
  readonly "number-is-date": { readonly date: CalendarDate };
  readonly "threshold-looks-like-fraction": { readonly value: Exact };
  readonly "grade-looks-like-fraction": { readonly value: Exact };
  readonly "percentage-out-of-range": { readonly value: Exact };
  readonly "date-unreadable": { readonly found: Found; readonly fault: DateFault };
  readonly "text-turned-into-date": { readonly date: CalendarDate };
  readonly "yes-no-unreadable": { readonly found: Found };
  readonly "value-not-in-list": {
    /** The header or the parameter. */
    readonly name: string;
    readonly found: Found;
    readonly nearest: string | null;
    readonly allowed: readonly string[];
  };
  readonly "outcome-unknown": { readonly found: Found; readonly nearest: string | null };
  /** "Raggiunto al 90%". */
  readonly "outcome-with-wrong-figure": { readonly outcome: Outcome; readonly figure: Exact };
  /** The figure behind the outcome, and the other one in the cell of the grade. */
  readonly "grade-differs-from-outcome": {
    readonly outcome: Outcome;
    readonly figure: Exact;
    readonly grade: Exact;
  };
  /** On a row that `Esito` excludes. */
  readonly "nucleo-grade-of-excluded": NoParams;
  /** Null: the Nucleo wrote a grade and no outcome. */
  readonly "nucleo-differs-without-reason": {
    readonly own: Outcome;
    readonly nucleo: Outcome | null;
  };

  readonly "parameters-table-missing": NoParams;
  readonly "parameter-unknown": { readonly found: Found; readonly nearest: string | null };
  readonly "parameter-without-name": { readonly found: Found };
  /** Rows are those of the sheet. */
  readonly "parameter-twice": { readonly name: string; readonly firstRow: number };
  readonly "year-missing": NoParams;
  readonly "year-unreadable": { readonly found: Found };
  readonly "decimals-unreadable": { readonly found: Found };
  readonly "total-weight-not-positive": { readonly value: Exact };
  readonly "achievement-threshold-zero": NoParams;

  readonly "unit-heading-row": { readonly name: string };
  readonly "unit-twice": { readonly name: string; readonly firstRow: number };
  readonly "unit-unknown": { readonly name: string; readonly nearest: string | null };
  readonly "all-units-of-none": NoParams;
  readonly "all-units-with-others": NoParams;
  /** A row of `Personale` is of one unit. */
  readonly "staff-several-units": NoParams;

  readonly "objective-twice": {
    readonly code: string;
    /** Null: both are in every unit. */
    readonly unit: string | null;
    readonly firstRow: number;
  };
  readonly "codes-column-missing": { readonly tables: readonly string[] };
  readonly "objective-code-unknown": { readonly code: string; readonly alike: AlikeCode | null };
  readonly "objective-code-not-in-unit": {
    readonly code: string;
    readonly unit: string;
    readonly alike: AlikeCode | null;
  };
  readonly "objective-code-ambiguous": { readonly code: string; readonly objectives: number };

  readonly "counted-performance": NoParams;
  readonly "count-unreadable": { readonly name: string; readonly found: Found };
  readonly "excluded-above-assigned": { readonly excluded: number; readonly assigned: number };
  readonly "achieved-above-assessable": {
    readonly achieved: number;
    readonly assigned: number;
    readonly excluded: number;
  };
}

/** Another code, which may have been meant: "01" for 1, or what Excel turned into a date. */
export interface AlikeCode {
  readonly code: string;
  /** One of the two is a date, as Excel makes one of "1-2". */
  readonly isDate: boolean;
}

export const READING_SEVERITIES: Record<keyof ReadingIssueParams, Severity> = {
  "no-objectives-table": "error",
  "objectives-renamed": "warning",
  "required-column-missing": "error",
  "column-twice": "error",
  "required-cell-empty": "error",
  "excel-error": "error",
  "boolean-unexpected": "error",
  "number-unreadable": "error",
  "number-ambiguous": "error",
  "number-is-date": "error",
  "threshold-looks-like-fraction": "error",
  "grade-looks-like-fraction": "warning",
  "percentage-out-of-range": "error",
  "date-unreadable": "error",
  "text-turned-into-date": "warning",
  "yes-no-unreadable": "error",
  "value-not-in-list": "error",
  "outcome-unknown": "error",
  "outcome-with-wrong-figure": "error",
  "grade-differs-from-outcome": "error",
  "nucleo-grade-of-excluded": "error",
  "nucleo-differs-without-reason": "warning",
  "parameters-table-missing": "error",
  "parameter-unknown": "remark",
  "parameter-without-name": "remark",
  "parameter-twice": "error",
  "year-missing": "error",
  "year-unreadable": "error",
  "decimals-unreadable": "error",
  "total-weight-not-positive": "error",
  "achievement-threshold-zero": "error",
  "unit-heading-row": "error",
  "unit-twice": "error",
  "unit-unknown": "error",
  "all-units-of-none": "error",
  "all-units-with-others": "error",
  "staff-several-units": "error",
  "objective-twice": "error",
  "codes-column-missing": "error",
  "objective-code-unknown": "error",
  "objective-code-not-in-unit": "error",
  "objective-code-ambiguous": "error",
  "counted-performance": "error",
  "count-unreadable": "error",
  "excluded-above-assigned": "error",
  "achieved-above-assessable": "error",
  ...MEASUREMENT_READING_SEVERITIES,
};
