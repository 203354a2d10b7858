import type { NoParams, Severity } from "./issueParts";

/** Found by *Controlla il piano* (rules.md §9): none of them stops anything. */
export interface PlanIssueParams {
  readonly "unit-without-owner": { readonly unit: string | null };
  readonly "unit-without-objectives": { readonly unit: string | null };
  /** Two names that may be one unit: they differ in a letter, a sign or an alphabet. */
  readonly "unit-names-alike": { readonly unit: string; readonly other: string };
  readonly "objective-unmeasured": { readonly objective: string | null };
  readonly "target-not-set": { readonly indicator: string | null };
  readonly "many-weights-zero": { readonly zero: number; readonly objectives: number };
  readonly "text-in-several-units": { readonly text: string; readonly units: readonly string[] };
  readonly "budget-code-unknown": { readonly kind: BudgetCodeKind; readonly found: string };
  readonly "budget-code-named-otherwise": {
    readonly kind: BudgetCodeKind;
    readonly found: string;
    /** The code and the name of the list. */
    readonly code: string;
    readonly name: string;
  };
  readonly "payment-times-missing": NoParams;
  readonly "payment-times-weight": NoParams;
}

/** A mission of the budget (01), or one of its programmes (01.02). */
export type BudgetCodeKind = "mission" | "programme";

export const PLAN_SEVERITIES: Record<keyof PlanIssueParams, Severity> = {
  "unit-without-owner": "warning",
  "unit-without-objectives": "warning",
  "unit-names-alike": "warning",
  "objective-unmeasured": "warning",
  "target-not-set": "warning",
  "many-weights-zero": "warning",
  "text-in-several-units": "remark",
  "budget-code-unknown": "warning",
  "budget-code-named-otherwise": "remark",
  "payment-times-missing": "warning",
  "payment-times-weight": "remark",
};
