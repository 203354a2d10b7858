import type { WritePlan } from "./plan";
import type { Refusal } from "./refusal";
import type { Result } from "./result";
import type { WorkbookSnapshot } from "./snapshot";

/** The one port of the engine: whoever holds cells. A file, Excel, or a test. */
export interface WorkbookGateway {
  /** `namePrefix`: which workbook-scoped names, and the sheets that they point to, are wanted. */
  read(namePrefix: string): Promise<Result<WorkbookSnapshot, Refusal>>;
  /** Carries out the whole plan or, at a refusal, leaves the workbook as it was. */
  apply(plan: WritePlan): Promise<Result<null, Refusal>>;
}
