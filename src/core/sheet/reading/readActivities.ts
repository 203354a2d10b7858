import type { Activity } from "../../domain/measurement";
import { cellPlace } from "../../domain/place";
import { readText } from "./cells";
import { readYesNo } from "./cellsChoice";
import { readPercentage } from "./cellsPercentage";
import { collectFaults, faultyCellAt } from "./faults";
import { readMeasureWeight } from "./cellsNumber";
import type { Reading } from "./reading";
import { hasColumn, type OpenTable } from "./readTable";

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
    isCompleted: readYesNo(found.reading, completed),
    progress: readPercentage(found.reading, progress, "grade"),
    awaits: cellPlace("activities", row, awaits),
    faults: found.faults,
  };
}
