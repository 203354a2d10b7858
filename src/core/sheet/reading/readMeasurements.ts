import { cellPlace } from "../../domain/place";
import type { Measurement, Membership, Objective } from "../../domain/objective";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readCode, readText, type FilledCell } from "./cells";
import { readYesNo } from "./cellsChoice";
import { codeKey } from "../../contract/matching";
import type { Reading } from "./reading";
import type { ReadMembership } from "./readMembership";
import type { ObjectivesReading } from "./readObjectives";
import { cellAt, openTable, requiredCellAt, type OpenTable } from "./readTable";
import { tableName, type TableId } from "../../contract/tables";

/** Where measuring rows stand, and the columns that hold their actual figures. Indicators win (rules.md §3.2). */
const SOURCES = [
  { source: "indicators", table: "indicators", figures: ["actual"] },
  { source: "activities", table: "activities", figures: ["completed", "progress"] },
] as const satisfies readonly {
  readonly source: Measurement["source"];
  readonly table: TableId;
  readonly figures: readonly string[];
}[];

/**
 * Joins the rows of `Indicatori` and `Attività` to their objectives: by code, and by unit where the code
 * stands in several. Of what they measure only the words of `Completata` are checked.
 */
export function joinMeasurements(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  { objectives, hasCodes }: ObjectivesReading,
  readMembership: ReadMembership,
): readonly Objective[] {
  let byCode: ReadonlyMap<string, Bearers> | null = null;
  const measurements = new Map<Objective, Measurement>();
  const withoutCodes: string[] = [];
  for (const { source, table: id, figures } of SOURCES) {
    const table = openMeasuring(reading, snapshot, id);
    if (!table || table.rows.length === 0) continue;
    if (!hasCodes) {
      withoutCodes.push(tableName(id));
      continue;
    }
    byCode ??= groupByCode(objectives);
    for (const row of table.rows) {
      const objective = objectiveOf(reading, table, row, byCode, readMembership);
      const former = objective && measurements.get(objective);
      if (!objective || (former && former.source !== source)) continue;
      const hasFigures = figures.some((field) => cellAt(table, row, field) !== null);
      // Reported only: where the row would decide, its objective asks for an outcome anyway.
      if (id === "activities") readYesNo(reading, cellAt(table, row, "completed"));
      measurements.set(objective, { source, hasFigures: hasFigures || !!former?.hasFigures });
    }
  }
  if (withoutCodes.length > 0) {
    const place = cellPlace("objectives", null, null);
    reading.report("codes-column-missing", { tables: withoutCodes }, place);
  }
  if (measurements.size === 0) return objectives;
  return objectives.map((objective) => {
    const measurement = measurements.get(objective);
    return measurement ? { ...objective, measurement } : objective;
  });
}

/** Their figures are not read yet, so only the columns that join them are required. */
function openMeasuring(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  id: TableId,
): OpenTable | null {
  const required = ["objectiveCode"] as const;
  return openTable(reading, snapshot, id, { required, checked: ["objectiveCode", "unit"] });
}

/** The objectives of one code. */
interface Bearers {
  readonly all: Objective[];
  readonly ofUnit: Map<number, Objective[]>;
  /** Those of every unit, and those whose units could not be read. */
  readonly anywhere: Objective[];
}

function groupByCode(objectives: readonly Objective[]): ReadonlyMap<string, Bearers> {
  const groups = new Map<string, Bearers>();
  for (const objective of objectives) {
    const key = codeKey(objective.code);
    const group: Bearers = groups.get(key) ?? { all: [], ofUnit: new Map(), anywhere: [] };
    groups.set(key, group);
    group.all.push(objective);
    if (objective.units === "all" || objective.units.length === 0) group.anywhere.push(objective);
    else {
      for (const unit of objective.units) {
        const ofUnit = group.ofUnit.get(unit);
        if (ofUnit) ofUnit.push(objective);
        else group.ofUnit.set(unit, [objective]);
      }
    }
  }
  return groups;
}

/** The objective that a row measures; what is unknown or ambiguous is reported. */
function objectiveOf(
  reading: Reading,
  table: OpenTable,
  row: number,
  byCode: ReadonlyMap<string, Bearers>,
  readMembership: ReadMembership,
): Objective | null {
  const codeCell = requiredCellAt(reading, table, row, "objectiveCode");
  const unitCell = cellAt(table, row, "unit");
  const units = readMembership(unitCell);
  const code = readCode(reading, codeCell);
  if (codeCell === null || code === null) return null;
  const bearers = byCode.get(codeKey(code));
  if (!bearers) {
    reading.report("objective-code-unknown", { code }, codeCell.place);
    return null;
  }
  if (unitCell === null) return onlyOne(reading, bearers.all, code, codeCell, table, row);
  if (units.length === 0) return null;
  const matching = inUnits(bearers, units);
  if (matching.length === 0) {
    const unit = readText(reading, unitCell) ?? "";
    reading.report("objective-code-not-in-unit", { code, unit }, unitCell.place);
  }
  // Several of one unit are one key twice, which has been reported there.
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

function onlyOne(
  reading: Reading,
  bearers: readonly Objective[],
  code: string,
  codeCell: FilledCell,
  table: OpenTable,
  row: number,
): Objective | null {
  if (bearers.length === 1) return bearers[0] ?? null;
  const place = table.columns.has("unit") ? cellPlace(table.id, row, "unit") : codeCell.place;
  reading.report("objective-code-ambiguous", { code, objectives: bearers.length }, place);
  return null;
}

/** The objectives that stand in all the named units. */
function inUnits({ anywhere, ofUnit }: Bearers, named: Membership): readonly Objective[] {
  const [first] = named === "all" ? [] : named;
  if (named === "all" || first === undefined) return anywhere;
  const there = ofUnit.get(first) ?? [];
  return [
    ...anywhere,
    ...there.filter(({ units }) => units !== "all" && named.every((unit) => units.includes(unit))),
  ];
}
