import { refusal, type Refusal } from "../../../core/workbook/refusal";

/** What came back from Excel in place of an answer. */
export interface ExcelFault {
  readonly kind:
    /** Certainly not carried out. */
    | "editingCell"
    /** Excel refuses: what stands in the batch before the refused action has been done. */
    | "rejected"
    /** Done or not done. */
    | "unknown";
  readonly code: string;
  readonly cause: unknown;
}

/** Thrown by us when patience is at its end. */
export const TIMED_OUT = new Error("Excel does not answer");

export const RESPONSE_TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
const EDITING_CELL = "InvalidOperationInCellEditMode";
const OUTCOME_UNKNOWN: ReadonlySet<string> = new Set([
  "RequestAborted",
  "InvalidOrTimedOutSession",
]);

/** Codes with which the client, not Excel, says that its caller is wrong: faults of ours. */
const OUR_MISTAKES: ReadonlySet<string> = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "RunMustReturnPromise",
]);

/**
 * Translates what a batch threw, by its code; null for what is not Excel's.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function excelFault(thrown: unknown): ExcelFault | null {
  if (thrown === TIMED_OUT) return { kind: "unknown", code: "", cause: thrown };
  const code = codeOf(thrown);
  if (code === null || OUR_MISTAKES.has(code)) return null;
  if (code === EDITING_CELL) return { kind: "editingCell", code, cause: thrown };
  return { kind: OUTCOME_UNKNOWN.has(code) ? "unknown" : "rejected", code, cause: thrown };
}

/** The refusal of a batch that wrote nothing. */
export function refusalOf({ kind, code, cause }: ExcelFault): Refusal {
  switch (kind) {
    case "editingCell":
      return refusal("cellBeingEdited", null, cause);
    case "unknown":
      return refusal("excelTimedOut", null, cause);
    case "rejected":
      return refusal("excelFailed", code, cause);
  }
}

/** The `code` of an OfficeExtension.Error, which is known by its name: its class is one of the client's own. */
function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== "object" || thrown === null) return null;
  if (!("name" in thrown) || thrown.name !== "RichApi.Error" || !("code" in thrown)) return null;
  return typeof thrown.code === "string" ? thrown.code : null;
}
