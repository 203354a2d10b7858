import type { Act, FreeText } from "../../domain/plan";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readCode, readText } from "./cells";
import { readDate } from "./cellsDate";
import { readYear } from "./readParameters";
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

/** The rows of `Testi`, those of other years included. */
export function readFreeTexts(reading: Reading, snapshot: WorkbookSnapshot): readonly FreeText[] {
  const table = openTable(reading, snapshot, "freeTexts", { required: ["section", "text"] });
  if (!table) return [];
  return table.rows.flatMap((row) => {
    const year = readYear(reading, cellAt(table, row, "year"));
    const section = readText(reading, requiredCellAt(reading, table, row, "section"))?.trim();
    const text = readText(reading, cellAt(table, row, "text"));
    return section === undefined || text === null ? [] : [{ year, section, text }];
  });
}
