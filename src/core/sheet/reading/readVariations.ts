import type { Objective } from "../../domain/objective";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readCode, readText } from "./cells";
import { indexByCode, inUnits } from "./measuredObjective";
import { readYear } from "./readParameters";
import { withoutIssues, type Reading } from "./reading";
import type { ReadMembership } from "./readMembership";
import { cellAt, openTable } from "./readTable";

/**
 * Gives to every objective the act by which `Variazioni` says that it was changed or dropped in the year. A row
 * may concern an objective or a unit that is no longer in the workbook, so nothing is said of those.
 */
export function joinVariations(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  objectives: readonly Objective[],
  membershipReader: (reading: Reading) => ReadMembership,
  year: number | null,
): readonly Objective[] {
  const table = openTable(reading, snapshot, "variations", { required: ["objectiveCode"] });
  if (!table) return objectives;
  const silent = withoutIssues(reading);
  const readMembership = membershipReader(silent);
  const byCode = indexByCode(objectives);
  const acts = new Map<Objective, string>();
  for (const row of table.rows) {
    const rowYear = readYear(reading, cellAt(table, row, "year"));
    const act = readText(reading, cellAt(table, row, "act"));
    const code = readCode(silent, cellAt(table, row, "objectiveCode"));
    const bearers = code === null ? undefined : byCode.find(code);
    if (act === null || bearers === undefined || (rowYear !== null && rowYear !== year)) continue;
    const unitCell = cellAt(table, row, "unit");
    const units = readMembership(unitCell);
    if (unitCell !== null && units.length === 0) continue;
    const meant = unitCell === null ? bearers.all : inUnits(bearers, units);
    for (const objective of meant) acts.set(objective, act);
  }
  return objectives.map((objective) => {
    const variationAct = acts.get(objective);
    return variationAct === undefined ? objective : { ...objective, variationAct };
  });
}
