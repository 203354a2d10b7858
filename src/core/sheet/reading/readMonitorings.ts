import type { MonitoredObjective } from "../../domain/yearRecords";
import { readText } from "./cells";
import { readDate } from "./cellsDate";
import { readPercentage } from "./cellsPercentage";
import { createOutcomeReader } from "./readOutcome";
import { cellAt, openTable } from "./readTable";
import { isOfYear, type RecordsReading } from "./recordsReading";

/** The rows of `Monitoraggi` of the year about objectives that the plan still has (workbook.md, Input tables). */
export function readMonitorings(records: RecordsReading): readonly MonitoredObjective[] {
  const { reading, snapshot, year, find } = records;
  const required = ["date", "objectiveCode"] as const;
  const table = openTable(reading, snapshot, "monitorings", { required });
  if (!table) return [];
  const readOutcome = createOutcomeReader(reading);
  return table.rows.flatMap((row) => {
    if (!isOfYear(records, cellAt(table, row, "year"), year)) return [];
    const date = readDate(reading, cellAt(table, row, "date"));
    const named = find(cellAt(table, row, "objectiveCode"), cellAt(table, row, "unit"));
    const { outcome } = readOutcome(cellAt(table, row, "outcome"), null);
    const progress = readPercentage(reading, cellAt(table, row, "progress"), "grade");
    const difficulties = readText(reading, cellAt(table, row, "difficulties"));
    const [objective, other] = named.positions;
    if (date === null || objective === undefined || other !== undefined) return [];
    return [{ date, objective, outcome, progress, difficulties }];
  });
}
