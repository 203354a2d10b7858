import type { WorkbookGateway } from "../core/workbook/gateway";
import { refusal } from "../core/workbook/refusal";
import { failure } from "../core/workbook/result";

/** Stands where the gateway to Excel will: refuses everything. */
export const PENDING_GATEWAY: WorkbookGateway = {
  read: () => Promise.resolve(failure(refusal("operationNotSupported", null))),
  apply: () => Promise.resolve(failure(refusal("operationNotSupported", null))),
};
