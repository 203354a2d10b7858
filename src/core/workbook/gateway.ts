import type { SheetBlock } from "./block";
import type { WritePlan } from "./plan";
import type { Refusal } from "./refusal";
import type { Result } from "./result";
import type { WorkbookSnapshot } from "./snapshot";

/** The only port of the engine to a workbook: a file, Excel, or a test. */
export interface WorkbookGateway {
  /** `namePrefix`: which workbook-scoped names, and the sheets that they point to, are wanted. */
  read(namePrefix: string): Promise<Result<WorkbookSnapshot, Refusal>>;
  /** The used cells of a sheet, whether they are in a table or not. */
  readBlock(sheet: string): Promise<Result<SheetBlock, Refusal>>;
  /**
   * What of the workbook outside that sheet points to its cells, our own names and sheets included. Hosts without it
   * cannot tell; null: nor can this one, of this workbook.
   */
  readonly readDependents?: (sheet: string) => Promise<Result<Dependents | null, Refusal>>;
  /**
   * Carries out the whole plan or, at a refusal, leaves the workbook as it was; but for the refusals `partlyWritten`
   * and `rowsMoved`, which say what was written before the host failed.
   */
  apply(plan: WritePlan, consent?: Consent): Promise<Result<null, Refusal>>;
}

export interface Dependents {
  readonly found: readonly Dependent[];
  /** Where the host sees only formulas and names there may be charts and rules besides. */
  readonly areAll: boolean;
}

/** What points to cells of another sheet; `rule`: a validation or a conditional format. */
export type Dependent =
  | { readonly kind: "cell"; readonly sheet: string; readonly address: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "chart"; readonly sheet: string }
  | { readonly kind: "rule"; readonly sheet: string };

/** What the user has agreed to. */
export interface Consent {
  /** Filters of the tables to be written are lifted and put back; without it they are refused. */
  readonly liftsFilters: boolean;
}
