import type { Severity } from "./issueParts";

/** Found in what a workbook keeps of the course of the year. */
export interface YearIssueParams {
  /** A row of `Variazioni` whose `Atto` is empty (null), or has neither number nor date. */
  readonly "variation-without-act": {
    readonly objective: string | null;
    readonly found: string | null;
  };
  /** The plan differs from `PianoApprovato`, and `Variazioni` does not say so: of which objectives. */
  readonly "variations-not-recorded": { readonly codes: readonly string[] };
}

export const YEAR_SEVERITIES: Record<keyof YearIssueParams, Severity> = {
  "variation-without-act": "warning",
  "variations-not-recorded": "warning",
};
