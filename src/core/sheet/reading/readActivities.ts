import type { Activity } from "../../domain/measurement";
import { cellPlace } from "../../domain/place";
import type { CalendarDate } from "../../domain/calendarDate";
import { readText, type FilledCell } from "./cells";
import { readYesNo } from "./cellsChoice";
import { readPercentage } from "./cellsPercentage";
import { collectFaults, faultyCellAt } from "./faults";
import { readMeasureWeight } from "./cellsNumber";
import { readDate } from "./cellsDate";
import { withoutIssues, type Reading } from "./reading";
import { cellAt, hasColumn, type OpenTable } from "./readTable";

/** One row of `Attività` (rules.md §3.3). */
export function readActivity(
  reading: Reading,
  table: OpenTable<"activities">,
  row: number,
): Activity {
  const found = collectFaults(reading);
  const completed = faultyCellAt(found, table, row, "completed");
  const progress = faultyCellAt(found, table, row, "progress");
  const awaits = hasColumn(table, "completed") ? "completed" : "progress";
  return {
    row,
    name: readText(found.reading, faultyCellAt(found, table, row, "activity")),
    weight: readMeasureWeight(found.reading, faultyCellAt(found, table, row, "weight")),
    dueDate: readDueDate(reading, cellAt(table, row, "dueDate")),
    isCompleted: readYesNo(found.reading, completed),
    progress: readPercentage(found.reading, progress, "grade"),
    awaits: cellPlace("activities", row, awaits),
    faults: found.faults,
  };
}

/** "30/06/2024" or "entro l'estate": nothing is calculated from it, so nothing is wrong with it. */
function readDueDate(reading: Reading, cell: FilledCell | null): CalendarDate | string | null {
  const silent = withoutIssues(reading);
  return readDate(silent, cell) ?? readText(silent, cell);
}
