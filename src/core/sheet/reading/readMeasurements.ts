import { tableName } from "../../contract/tables";
import type { Measurement } from "../../domain/measurement";
import type { Objective } from "../../domain/objective";
import { cellPlace } from "../../domain/place";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { indexByCode, objectiveOf, type CodeIndex } from "./measuredObjective";
import { readActivity } from "./readActivities";
import { hasActual, readIndicator, type IndicatorContext } from "./readIndicators";
import type { Reading } from "./reading";
import type { ReadMembership } from "./readMembership";
import type { ObjectivesReading } from "./readObjectives";
import { cellAt, openTable, type OpenTable } from "./readTable";

type MeasuringTable = "indicators" | "activities";

/** An Excel error in another column is a fault of its row, told where the row is read. */
const OPENING = {
  required: ["objectiveCode"],
  checked: ["objectiveCode", "unit"],
} as const;

/**
 * Joins the rows of `Indicatori` and `Attività` to their objectives: by code, and by unit where the code
 * belongs to several. Indicators win over activities (rules.md §3.2).
 */
export function joinMeasurements(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  rows: ObjectivesReading,
  readMembership: ReadMembership,
  context: IndicatorContext,
): readonly Objective[] {
  const tables = {
    indicators: openTable(reading, snapshot, "indicators", OPENING),
    activities: openTable(reading, snapshot, "activities", OPENING),
  };
  const { objectives } = rows;
  const filled = [tables.indicators, tables.activities].filter(
    (table) => table !== null && table.rows.length > 0,
  );
  if (filled.length === 0) return objectives;
  if (!rows.hasCodes) {
    const names = filled.map((table) => tableName(table?.id ?? "indicators"));
    reading.report("codes-column-missing", { tables: names }, cellPlace("objectives", null, null));
    return objectives;
  }
  const byCode = indexByCode(objectives);
  const measurements = new Map<Objective, Measurement>();
  for (const [objective, own] of rowsOf(reading, tables.indicators, byCode, readMembership)) {
    const { table, positions } = own;
    measurements.set(objective, {
      source: "indicators",
      hasFigures: positions.some((row) => hasActual(table, row)),
      rows: positions.map((row) => readIndicator(reading, table, row, context)),
    });
  }
  for (const [objective, own] of rowsOf(reading, tables.activities, byCode, readMembership)) {
    const { table, positions } = own;
    if (measurements.has(objective)) {
      const place = cellPlace("activities", positions[0] ?? null, "objectiveCode");
      reading.report("activities-not-used", { objective: objective.code }, place);
      continue;
    }
    measurements.set(objective, {
      source: "activities",
      hasFigures: positions.some((row) => hasProgress(table, row)),
      rows: positions.map((row) => readActivity(reading, table, row)),
    });
  }
  return objectives.map((objective) => {
    const measurement = measurements.get(objective);
    return measurement ? { ...objective, measurement } : objective;
  });
}

/** The rows of each objective that a table measures, in the order of the table. */
function rowsOf<Id extends MeasuringTable>(
  reading: Reading,
  table: OpenTable<Id> | null,
  byCode: CodeIndex,
  readMembership: ReadMembership,
): ReadonlyMap<
  Objective,
  { readonly table: OpenTable<Id>; readonly positions: readonly number[] }
> {
  const groups = new Map<Objective, { table: OpenTable<Id>; positions: number[] }>();
  for (const row of table?.rows ?? []) {
    const objective = table && objectiveOf(reading, table, row, byCode, readMembership);
    if (!table || !objective) continue;
    const group = groups.get(objective);
    if (group) group.positions.push(row);
    else groups.set(objective, { table, positions: [row] });
  }
  return groups;
}

function hasProgress(table: OpenTable<"activities">, row: number): boolean {
  return cellAt(table, row, "completed") !== null || cellAt(table, row, "progress") !== null;
}
