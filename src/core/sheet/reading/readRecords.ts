import { dayMonthYear } from "../../domain/calendarDate";
import { cellPlace } from "../../domain/place";
import type { Objective } from "../../domain/objective";
import type { Unit } from "../../domain/plan";
import type { MonitoredObjective, YearRecords } from "../../domain/yearRecords";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readText } from "./cells";
import { readDate } from "./cellsDate";
import { readPercentage } from "./cellsPercentage";
import { createFinder } from "./findNamed";
import { readApprovedPlan } from "./readApprovedPlan";
import { readFormerYear } from "./readFormerYear";
import type { ReadMembership } from "./readMembership";
import { createOutcomeReader } from "./readOutcome";
import { cellAt, openTable } from "./readTable";
import { readVariations } from "./readVariations";
import { withoutIssues, type Reading } from "./reading";
import { isOfYear, type RecordsReading } from "./recordsReading";

/** What the workbook keeps of the course of the year, and of the year before. */
export function readRecords(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  {
    units,
    objectives,
  }: { readonly units: readonly Unit[]; readonly objectives: readonly Objective[] },
  membershipReader: (reading: Reading) => ReadMembership,
  year: number | null,
): YearRecords {
  const silent = withoutIssues(reading);
  const readMembership = membershipReader(silent);
  const find = createFinder(silent, objectives, readMembership);
  const records = { reading, silent, snapshot, year, units, objectives, find, readMembership };
  return {
    monitorings: readMonitorings(records),
    approved: readApprovedPlan(records),
    variations: readVariations(records),
    former: readFormerYear(records),
  };
}

/** The rows of `Monitoraggi` of the year about objectives that the plan still has (workbook.md, Input tables). */
function readMonitorings(records: RecordsReading): readonly MonitoredObjective[] {
  const { reading, snapshot, year, find } = records;
  const required = ["date", "objectiveCode"] as const;
  const table = openTable(reading, snapshot, "monitorings", { required });
  if (!table) return [];
  const readOutcome = createOutcomeReader(reading);
  // By date and objective: what was written last is what was meant.
  const latest = new Map<string, MonitoredObjective>();
  for (const row of table.rows) {
    if (!isOfYear(records, cellAt(table, row, "year"), year)) continue;
    const date = readDate(reading, cellAt(table, row, "date"));
    const named = find(cellAt(table, row, "objectiveCode"), cellAt(table, row, "unit"));
    const { outcome } = readOutcome(cellAt(table, row, "outcome"), null);
    const progress = readPercentage(reading, cellAt(table, row, "progress"), "grade");
    const difficulties = readText(reading, cellAt(table, row, "difficulties"));
    const [objective, other] = named.positions;
    if (date === null || objective === undefined || other !== undefined) continue;
    const key = `${dayMonthYear(date)} ${objective}`;
    if (latest.has(key)) {
      const place = cellPlace("monitorings", row, "objectiveCode");
      reading.report("monitoring-repeated", { objective: named.code, date }, place);
      latest.delete(key);
    }
    latest.set(key, { date, objective, outcome, progress, difficulties });
  }
  return [...latest.values()];
}
