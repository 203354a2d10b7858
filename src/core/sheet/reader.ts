import type { Issue } from "../domain/issue";
import type { Parameters, Phase } from "../domain/parameters";
import type { Plan } from "../domain/plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What the command line says in place of `Anno` and `Fase`. */
export interface ReadingOptions {
  readonly year?: number;
  readonly phase?: Phase;
}

export interface WorkbookReading {
  /** Null only where there is neither `Obiettivi` nor `ObiettiviInNumero`. */
  readonly plan: Plan | null;
  readonly parameters: Parameters;
  readonly issues: readonly Issue[];
}

/** From the cells of a workbook to the plan that they state, with everything found wrong on the way. */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  options?: ReadingOptions,
): WorkbookReading {
  throw new Error(`not yet ${snapshot.tables.length} ${options?.year ?? ""}`);
}
