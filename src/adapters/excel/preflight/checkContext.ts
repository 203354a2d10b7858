import type { Consent } from "../../../core/workbook/gateway";
import type { RefusalCode } from "../../../core/workbook/refusal";
import type { WorkbookState } from "./workbookState";

export interface CheckContext {
  readonly state: WorkbookState;
  readonly consent: Consent;
  /** ExcelApi 1.13: a table can be drawn larger without moving what stands beside it. */
  readonly canResizeTables: boolean;
}

/** What stands in the way of an operation. */
export interface Obstacle {
  readonly code: RefusalCode;
  readonly where: string | null;
}

export function isObstacle(found: object): found is Obstacle {
  return "code" in found;
}
