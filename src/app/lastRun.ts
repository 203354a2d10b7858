import type { Evaluation } from "../core/domain/evaluation";
import type { CalendarDate } from "../core/domain/calendarDate";
import type { Issue } from "../core/domain/issue";
import { changedByRules } from "../core/sheet/writing/changedByRules";
import { planOutputs } from "../core/sheet/writing/outputs";
import { findOwnSheet } from "../core/sheet/writing/ownershipNames";
import { findRunStamp } from "../core/sheet/writing/runStamp";
import { currentSheets, type Digest } from "../core/sheet/writing/sheetsToWrite";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { isOfSameData } from "./sameData";

/** The last calculation for the year of the workbook. */
export interface LastRun {
  readonly calculatedOn: CalendarDate;
  readonly sheet: string;
  /** The data are still those that were calculated. */
  readonly isCurrent: boolean;
  /** The cells of our sheets are still as we left them. */
  readonly isUntouched: boolean;
  /** Which figures the rules of today change; null where none. */
  readonly changedByRules: Issue<"figures-changed-by-rules"> | null;
}

/** What the workbook says of the last run for a year; null where there was none. */
export async function lastRun(
  snapshot: WorkbookSnapshot,
  year: number,
  evaluation: Evaluation | null,
  digest: Digest,
): Promise<LastRun | null> {
  const summary = findOwnSheet(snapshot, "summary", year);
  const stamp = findRunStamp(snapshot, year);
  if (summary === null || stamp === null) return null;
  const sheets = await currentSheets(snapshot, year, stamp, digest);
  const isCurrent = evaluation !== null && (await isOfSameData(stamp, evaluation, digest));
  return {
    calculatedOn: stamp.calculatedOn,
    sheet: summary.sheet,
    isCurrent,
    isUntouched: [...sheets.values()].every(({ isUntouched }) => isUntouched),
    changedByRules: isCurrent
      ? changedByRules(stamp, evaluation, planOutputs(snapshot, evaluation, false).columns)
      : null,
  };
}
