import type { Refusal } from "../../core/workbook/refusal";
import { failure, type Result } from "../../core/workbook/result";
import { refusal } from "../../core/workbook/refusal";
import type { WorkbookView } from "./workbookView";

/** How a language writes numbers and dates. */
export interface SheetLanguage {
  readonly decimalSign: string;
  readonly groupSign: string;
  /** From January, "gennaio". */
  readonly months: readonly string[];
  /** From Sunday, "domenica". */
  readonly days: readonly string[];
  readonly truth: (isTrue: boolean) => string;
}

/** The sheets of the .xlsx package in these bytes, as the page shows them. */
export function workbookView(
  _bytes: Uint8Array,
  _language: SheetLanguage,
): Result<WorkbookView, Refusal> {
  return failure(refusal("fileNotWorkbook", null));
}
