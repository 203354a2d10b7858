import type { NoParams, Severity } from "./issueParts";

/** Found of tables as people and programs leave them (workbook.md, Tables as they really are). */
export interface TableIssueParams {
  readonly "formula-not-calculated": NoParams;
  /** A header cell that says something else than the name of its column. */
  readonly "header-cell-differs": { readonly name: string; readonly shown: string };
  readonly "column-beside-table": { readonly header: string };
  /** The row of the sheet. */
  readonly "row-below-table": { readonly row: number };
  readonly "total-row": { readonly word: string };
  readonly "table-on-hidden-sheet": { readonly sheet: string };
  readonly "table-named-alike": { readonly name: string };
  readonly "formulas-wait-for-calculation": { readonly header: string };
  readonly "outcome-column-missing": { readonly rows: number };
}

export const TABLE_SEVERITIES: Record<keyof TableIssueParams, Severity> = {
  "formula-not-calculated": "error",
  "header-cell-differs": "error",
  "column-beside-table": "warning",
  "row-below-table": "warning",
  "total-row": "error",
  "table-on-hidden-sheet": "remark",
  "table-named-alike": "remark",
  "formulas-wait-for-calculation": "remark",
  "outcome-column-missing": "error",
};
