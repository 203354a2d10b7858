import type { EmulatedWorkbook } from "../model/workbook";
import { HostError } from "../protocol/hostError";

/**
 * Another workbook has come to the front: what shows or asks where the user is can't be done
 * (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export function requireFocus(workbook: EmulatedWorkbook): void {
  if (workbook.isInactive) {
    throw new HostError("InactiveWorkbook", "The workbook has lost the focus to another one.");
  }
}
