import type { CountedObjectives, Membership } from "../../domain/objective";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { readText } from "./cells";
import { choiceList, readChoice } from "./cellsChoice";
import { readCount } from "./cellsNumber";
import type { Reading } from "./reading";
import type { ReadMembership } from "./readMembership";
import {
  cellAt,
  hasColumn,
  openTable,
  reportMissingColumn,
  requiredCellAt,
  type OpenTable,
} from "./readTable";
import { header } from "../../contract/tables";
import { KIND_CHOICES } from "../../contract/words";

type CountedKind = CountedObjectives["kind"];

/** Performance is recognised, to say why it cannot stand here. */
const KINDS = choiceList(KIND_CHOICES);

/**
 * Reads `ObiettiviInNumero` (workbook.md, Input tables); null without that table. A row whose kind or
 * numbers are wrong is reported and left out.
 */
export function readCounted(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  readMembership: ReadMembership,
): readonly CountedObjectives[] | null {
  const table = openTable(reading, snapshot, "counted", { required: ["kind", "assigned"] });
  if (!table) return null;
  const rows = table.rows.flatMap((row) => {
    const kind = readKind(reading, table, row);
    const units = readUnits(reading, table, row, kind, readMembership);
    const counts = readCounts(reading, table, row);
    if (kind === null || counts === null) return [];
    const category = readText(reading, cellAt(table, row, "category"));
    const reason = readText(reading, cellAt(table, row, "reason"));
    return [{ row, kind, units, category, ...counts, reason }];
  });
  if (!hasColumn(table, "unit") && rows.some(({ kind }) => kind === "ordinary")) {
    reportMissingColumn(reading, table.snapshot, "counted", "unit");
  }
  return rows;
}

/** Performance objectives have weights, so they cannot be kept in numbers (rules.md §6). */
function readKind(reading: Reading, table: OpenTable, row: number): CountedKind | null {
  const cell = requiredCellAt(reading, table, row, "kind");
  const kind = readChoice(reading, cell, KINDS, header("counted", "kind"));
  if (kind !== "performance") return kind;
  if (cell) reading.report("counted-performance", {}, cell.place);
  return null;
}

/** Only a Strategico may belong to no unit. */
function readUnits(
  reading: Reading,
  table: OpenTable,
  row: number,
  kind: CountedKind | null,
  readMembership: ReadMembership,
): Membership {
  const cell =
    kind === "ordinary" ? requiredCellAt(reading, table, row, "unit") : cellAt(table, row, "unit");
  return readMembership(cell);
}

type Counts = Pick<CountedObjectives, "assigned" | "excluded" | "achieved">;

/** Whole numbers with Esclusi ≤ Assegnati and Raggiunti ≤ Assegnati − Esclusi. */
function readCounts(reading: Reading, table: OpenTable, row: number): Counts | null {
  const cells = {
    assigned: requiredCellAt(reading, table, row, "assigned"),
    excluded: cellAt(table, row, "excluded"),
    achieved: cellAt(table, row, "achieved"),
  };
  const assigned = readCount(reading, cells.assigned, header("counted", "assigned"));
  const excluded = cells.excluded
    ? readCount(reading, cells.excluded, header("counted", "excluded"))
    : 0;
  const achieved = readCount(reading, cells.achieved, header("counted", "achieved"));
  if (assigned === null || excluded === null) return null;
  if (cells.excluded && excluded > assigned) {
    reading.report("excluded-above-assigned", { excluded, assigned }, cells.excluded.place);
    return null;
  }
  if (cells.achieved === null) return { assigned, excluded, achieved: null };
  if (achieved === null) return null;
  if (achieved > assigned - excluded) {
    const params = { achieved, assigned, excluded };
    reading.report("achieved-above-assessable", params, cells.achieved.place);
    return null;
  }
  return { assigned, excluded, achieved };
}
