import { refusal, type Refusal } from "../../../core/workbook/refusal";

/** Why Excel did not carry out a batch. */
export interface ExcelFault {
  readonly kind:
    /** Nothing was carried out. */
    | "editingCell"
    /** Excel refused an action: those before it in the batch are done. */
    | "rejected"
    /** Unknown whether it was carried out. */
    | "unknown";
  readonly code: string;
  readonly cause: unknown;
}

/** Thrown by us when Excel does not answer in time. */
export const TIMED_OUT = new Error("Excel does not answer");

export const RESPONSE_TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
const EDITING_CELL = "InvalidOperationInCellEditMode";
const OUTCOME_UNKNOWN: ReadonlySet<string> = new Set([
  "RequestAborted",
  "InvalidOrTimedOutSession",
]);

/** Codes by which the Office.js client reports a programming error: a fault of ours. */
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
