import { cellPlace } from "../../domain/place";
import type { Unit } from "../../domain/plan";
import { isErrorCell, type WorkbookSnapshot } from "../../workbook/snapshot";
import { readText } from "./cells";
import { choiceList, readChoice } from "./cellsChoice";
import { readPercentage } from "./cellsPercentage";
import { foldText, unitKey } from "../../contract/matching";
import type { Reading } from "./reading";
import { readTotal } from "./readParameters";
import {
  cellAt,
  hasColumn,
  openTable,
  requiredCellAt,
  sheetRow,
  type OpenTable,
} from "./readTable";
import { header } from "../../contract/tables";
import { UNIT_HEADING_WORDS, UNIT_TYPES } from "../../contract/words";

const TYPES = choiceList(UNIT_TYPES);
const HEADING_WORDS = new Set(UNIT_HEADING_WORDS.map(foldText));

/**
 * The units of `Strutture`, in its order. Null where units are to be taken from the other tables: no
 * such table, no column of names, or not one row filled.
 */
export function readListedUnits(
  reading: Reading,
  snapshot: WorkbookSnapshot,
): readonly Unit[] | null {
  const table = openTable(reading, snapshot, "units", { required: ["unit"] });
  if (!table || !hasColumn(table, "unit") || table.rows.length === 0) return null;
  const units: Unit[] = [];
  const firstRows = new Map<string, number>();
  for (const row of table.rows) {
    const unit = readUnit(reading, table, row);
    if (unit === null) continue;
    const key = unitKey(unit.name, reading.fold);
    const firstRow = firstRows.get(key);
    if (firstRow === undefined) {
      firstRows.set(key, row);
      units.push(unit);
    } else {
      const params = { name: unit.name, firstRow: sheetRow(table, firstRow) };
      reading.report("unit-twice", params, cellPlace("units", row, "unit"));
    }
  }
  return units;
}

function readUnit(reading: Reading, table: OpenTable, row: number): Unit | null {
  const cell = requiredCellAt(reading, table, row, "unit");
  const name = readText(reading, cell)?.trim();
  if (cell === null || isErrorCell(cell.value) || name === undefined) return null;
  const typeCell = cellAt(table, row, "unitType");
  const ownerCell = cellAt(table, row, "owner");
  const minimumCell = cellAt(table, row, "minimum");
  const isAlone = typeCell === null && ownerCell === null && minimumCell === null;
  if (isAlone && isHeading(reading.fold(name))) {
    reading.report("unit-heading-row", { name }, cell.place);
    return null;
  }
  return {
    row,
    name,
    type: readChoice(reading, typeCell, TYPES, header("units", "unitType")),
    minimum: readPercentage(reading, minimumCell, "threshold"),
    totalWeight: readTotal(reading, cellAt(table, row, "totalWeight")),
    owner: readText(reading, ownerCell),
    notes: readText(reading, cellAt(table, row, "notes")),
  };
}

function isHeading(name: string): boolean {
  return name
    .split(/[ /,:]+/)
    .filter((word) => word !== "")
    .every((word) => HEADING_WORDS.has(word));
}
