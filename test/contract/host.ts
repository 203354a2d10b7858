import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { SheetContent } from "../../src/core/workbook/plan";
import type { ErrorCell } from "../../src/core/workbook/snapshot";
import type { InspectedWorkbook } from "./inspectedWorkbook";

/** A host under test: the port, and a look behind it. */
export interface ContractHost {
  readonly gateway: WorkbookGateway;
  readonly inspect: () => Promise<InspectedWorkbook>;
}

export interface StartingSheet {
  readonly name: string;
  readonly content: SheetContent;
  /** What no plan of ours writes, by address; it takes the place of what `content` has there. */
  readonly foreignCells?: Readonly<Record<string, ForeignValue>>;
  /** Cells that the user has merged, "A1:C1". */
  readonly merged?: readonly string[];
  /** Rows that the user has hidden, as Excel numbers them. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export type ForeignValue = boolean | ErrorCell | ForeignFormula;

export interface ForeignFormula {
  readonly formula: string;
  /** What it gave when the workbook was last calculated. */
  readonly value: string | number;
}

/** A workbook with these sheets, opened by a host. */
export type MakeHost = (start: readonly StartingSheet[]) => Promise<ContractHost>;

/** What a host cannot do. The contract then tests that it says so, or what is there instead; the rest is as for all. */
export interface HostLimits {
  /** It takes away neither columns nor sheets, and refuses a plan that asks for it. */
  readonly removesNoStructure?: true;
  /** The cells to the right of a table would move if it were widened: it says that there is no room. */
  readonly movesNeighbours?: true;
  /** It makes no table longer: it fills blank rows, and says that it cannot do more. */
  readonly growsNoTables?: true;
  /** It reads a sheet as if none of its cells were merged. */
  readonly seesNoMergedCells?: true;
  /** It has no place for a chart's alternative text: `inspect` gives "". */
  readonly keepsNoChartDescription?: true;
}
