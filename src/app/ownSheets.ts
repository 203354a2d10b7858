import {
  isPartOf,
  plannedValues,
  readValues,
  valuesFromTheCorner,
} from "../core/sheet/writing/sheetValues";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { WriteOperation } from "../core/workbook/plan";
import type { CellValue, WorkbookSnapshot } from "../core/workbook/snapshot";

type Values = readonly (readonly CellValue[])[];

/** A plan that failed half-way, the workbook as it was read before it, and the gateway. */
export interface BrokenPlan {
  readonly gateway: WorkbookGateway;
  readonly operations: readonly WriteOperation[];
  readonly snapshot: WorkbookSnapshot;
}

/**
 * Whether a sheet, which may be half written, holds only what the plan was to put on a new one: another user
 * may have made a sheet of that name a moment before. False also when it cannot be read.
 */
export async function isMadeByPlan(sheet: string, plan: BrokenPlan): Promise<boolean> {
  const read = await plan.gateway.readBlock(sheet);
  if (!read.ok) return false;
  const found = valuesFromTheCorner(read.value);
  return plan.operations.some((operation) => {
    const planned = valuesOfNewSheet(operation, plan.snapshot);
    return planned !== null && isPartOf(planned, found);
  });
}

function valuesOfNewSheet(
  operation: WriteOperation,
  { namedSheets }: WorkbookSnapshot,
): Values | null {
  if (operation.kind === "createSheet") return plannedValues(operation.content);
  if (operation.kind !== "copySheet") return null;
  const copied = namedSheets.find(({ sheet }) => sheet === operation.sheet);
  return copied ? readValues(copied.rows) : null;
}
