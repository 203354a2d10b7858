import { cellPlace } from "../domain/place";
import { findColumn, findTable } from "../sheet/reading/locate";
import { readListedUnits } from "../sheet/reading/readUnits";
import { createReading, withoutIssues } from "../sheet/reading/reading";
import { createUnitRegistry, membershipReader } from "../sheet/reading/readMembership";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { CopiedRows } from "./copied";
import type { UnknownUnit } from "./importing";

/** The units that rows name, each once, in order of appearance: read as they will be in `Obiettivi`. */
export function namedUnits(copies: readonly CopiedRows[]): readonly string[] {
  const reading = withoutIssues(createReading(false));
  const registry = createUnitRegistry(reading, null);
  const read = membershipReader(reading, registry, true);
  for (const { fields, rows, details } of copies) {
    const column = fields.indexOf("unit");
    const named = [
      ...rows.map(({ values }) => values[column] ?? null),
      ...details.map(({ values }) => values["unit"] ?? null),
    ];
    named.forEach((value, row) => {
      if (value === null || value === "") return;
      const cell =
        typeof value === "number" ? ({ number: value, format: "plain" } as const) : value;
      read({ value: cell, place: cellPlace("objectives", row, "unit") });
    });
  }
  return registry.units.map(({ name }) => name);
}

/**
 * The units that `Strutture` does not list. None where that table is missing or empty: then the units are those that
 * `Obiettivi` names, and listing only some would make all the others unknown.
 */
export function unknownUnits(
  names: readonly string[],
  snapshot: WorkbookSnapshot,
): readonly UnknownUnit[] {
  const table = findTable(snapshot, "units");
  if (table === null || findColumn(table, "units", "unit") === null) return [];
  const reading = withoutIssues(createReading(snapshot.uses1904Dates));
  const listed = readListedUnits(reading, snapshot);
  if (listed === null && doObjectivesNameUnits(snapshot)) return [];
  const registry = createUnitRegistry(reading, listed);
  return names.flatMap((name) =>
    registry.find(name) === null ? [{ name, nearest: registry.nearest(name) }] : [],
  );
}

function doObjectivesNameUnits(snapshot: WorkbookSnapshot): boolean {
  const table = findTable(snapshot, "objectives");
  const column = table && findColumn(table, "objectives", "unit");
  if (table === null || column === null) return false;
  return table.rows.some((row) => (row[column] ?? null) !== null);
}
