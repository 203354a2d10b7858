import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import type { SheetContent } from "../../src/core/workbook/plan";
import type { InspectedWorkbook } from "./inspectedWorkbook";

/** A host under test: the port, and a look behind it. */
export interface ContractHost {
  readonly gateway: WorkbookGateway;
  readonly inspect: () => Promise<InspectedWorkbook>;
}

export interface StartingSheet {
  readonly name: string;
  readonly content: SheetContent;
}

/** A workbook with these sheets, opened by a host. */
export type MakeHost = (start: readonly StartingSheet[]) => Promise<ContractHost>;
