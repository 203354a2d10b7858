import type { CalendarDate } from "./calendarDate";
import type { Severity } from "./issueParts";
import type { VariationKind } from "./yearRecords";

/** Found in what a workbook keeps of the course of the year. */
export interface YearIssueParams {
  /** An objective has several rows in `Monitoraggi` at one date: the last counts. */
  readonly "monitoring-repeated": {
    readonly objective: string | null;
    readonly date: CalendarDate;
  };
  /** An objective has several rows in `PianoApprovato`: the first counts. */
  readonly "approved-repeated": { readonly objective: string | null };
  /** A row of `Variazioni` whose `Atto` is empty (null), or has neither number nor date. */
  readonly "variation-without-act": {
    readonly objective: string | null;
    readonly found: string | null;
  };
  /** A row of `Variazioni` says what the plan does not bear out. */
  readonly "variation-contradicted": {
    readonly objective: string | null;
    readonly kind: Extract<VariationKind, "dropped" | "added">;
  };
  /** The plan differs from `PianoApprovato`, and `Variazioni` does not say so: of which objectives. */
  readonly "variations-not-recorded": {
    readonly objectives: readonly { readonly code: string; readonly unit: string | null }[];
  };
}

export const YEAR_SEVERITIES: Record<keyof YearIssueParams, Severity> = {
  "monitoring-repeated": "warning",
  "approved-repeated": "warning",
  "variation-without-act": "warning",
  "variation-contradicted": "warning",
  "variations-not-recorded": "warning",
};
