import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { findOwnSheet } from "./ownershipNames";
import { findRunStamp } from "./runStamp";

/** The title of a summary of version 1, which had the table of objectives on it; null where there is none. */
export function formerSummary(snapshot: WorkbookSnapshot, year: number): string | null {
  const stamp = findRunStamp(snapshot, year);
  if (stamp?.rulesVersion !== null || findOwnSheet(snapshot, "objectives", year) !== null) {
    return null;
  }
  return findOwnSheet(snapshot, "summary", year)?.sheet ?? null;
}
