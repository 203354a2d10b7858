import type { Consent } from "../../../core/workbook/gateway";
import { refusal, type Refusal, type RefusalCode } from "../../../core/workbook/refusal";
import { failure, type Result } from "../../../core/workbook/result";
import type { WorkbookState } from "./workbookState";

export interface CheckContext {
  readonly state: WorkbookState;
  readonly consent: Consent;
  /** ExcelApi 1.13: a table can be resized without moving the cells beside it. */
  readonly canResizeTables: boolean;
}

export function refused(code: RefusalCode, where: string | null): Result<never, Refusal> {
  return failure(refusal(code, where));
}
