import type { Act } from "../../domain/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readCode, readText } from "./cells";
import { readDate } from "./cellsDate";
import type { Reading } from "./reading";
import { cellAt, openTable, requiredCellAt } from "./readTable";

/** The rows of `Atti`: the deliberations that the figures rest on. */
export function readActs(reading: Reading, snapshot: WorkbookSnapshot): readonly Act[] {
  const table = openTable(reading, snapshot, "acts", { required: ["act"] });
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const title = readText(reading, requiredCellAt(reading, table, row, "act"));
    const organ = readText(reading, cellAt(table, row, "organ"));
    const number = readCode(reading, cellAt(table, row, "number"));
    const date = readDate(reading, cellAt(table, row, "date"));
    return title === null ? [] : [{ title, organ, number, date }];
  });
}
