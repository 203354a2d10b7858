import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readCode, readText } from "./cells";
import type { Reading } from "./reading";
import { cellAt, openTable, requiredCellAt } from "./readTable";

/** A row of `MissioniProgrammi`, as written. */
export interface MissionRow {
  readonly code: string;
  readonly name: string;
}

/** The ente's own missions and programmes; null without that table, or where it is still empty. */
export function readMissions(
  reading: Reading,
  snapshot: WorkbookSnapshot,
): readonly MissionRow[] | null {
  const table = openTable(reading, snapshot, "missions", { required: ["code", "name"] });
  if (!table) return null;
  const missions = table.rows.flatMap((row) => {
    const code = readCode(reading, requiredCellAt(reading, table, row, "code"));
    const name = readText(reading, cellAt(table, row, "name"));
    return code === null ? [] : [{ code, name: name ?? "" }];
  });
  return missions.length === 0 ? null : missions;
}
