import type { StaffRow } from "../../domain/staff";
import { asPercentage } from "../../domain/quantities";
import { HUNDRED } from "../../numeric/exact";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readText } from "./cells";
import { readPercentage } from "./cellsPercentage";
import type { Reading } from "./reading";
import type { ReadMembership } from "./readMembership";
import { cellAt, openTable, requiredCellAt, type OpenTable } from "./readTable";

/** The rows of `Personale`. A name is only compared with the other names, and goes no further. */
export function readStaff(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  readMembership: ReadMembership,
): readonly StaffRow[] {
  const table = openTable(reading, snapshot, "staff", { required: ["person", "unit"] });
  if (!table) return [];
  const people = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const name = readText(reading, requiredCellAt(reading, table, row, "person"));
    const unit = readUnit(reading, table, row, readMembership);
    const share = readShare(reading, table, row);
    if (name === null) return [];
    const key = reading.fold(name);
    const person = people.get(key) ?? people.size;
    people.set(key, person);
    return [{ row, person, unit, share }];
  });
}

/** One unit: of several nobody could say how much of the person each of them has. */
function readUnit(
  reading: Reading,
  table: OpenTable<"staff">,
  row: number,
  readMembership: ReadMembership,
): number | null {
  const cell = requiredCellAt(reading, table, row, "unit");
  const units = readMembership(cell);
  if (units !== "all" && units.length < 2) return units[0] ?? null;
  if (cell) reading.report("staff-several-units", {}, cell.place);
  return null;
}

/** Empty is the whole of it. */
function readShare(reading: Reading, table: OpenTable<"staff">, row: number): StaffRow["share"] {
  const cell = cellAt(table, row, "share");
  return cell === null ? asPercentage(HUNDRED) : readPercentage(reading, cell, "grade");
}
