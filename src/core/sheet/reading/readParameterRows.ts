import { cellPlace, parameterPlace } from "../../domain/place";
import type { ParameterId, ParameterSources } from "../../domain/parameters";
import { isErrorCell, type WorkbookSnapshot } from "../../workbook/snapshot";
import { foundIn, isBlank, readText, type FilledCell } from "./cells";
import { foldText } from "../../contract/matching";
import { findColumn, findTable, rowsOfParameters } from "./locate";
import type { Reading } from "./reading";
import { cellAt, hasColumn, openTable, sheetRow, type OpenTable } from "./readTable";
import { parameterName, parameterOfName, PARAMETERS } from "../../contract/parameters";
import type { Candidate } from "./suggestions";

/** A slip in a former name suggests the present one. */
const CANDIDATES: readonly Candidate[] = PARAMETERS.flatMap(({ name, formerNames }) =>
  [name, ...formerNames].map((known) => ({ key: foldText(known), label: name })),
);

/**
 * The filled cells of `Valore` by parameter. Reports names that are unknown or missing, a parameter
 * with two values, and, where it is needed, a year that is not there.
 */
export function findParameters(
  reading: Reading,
  snapshot: WorkbookSnapshot,
  isYearNeeded: boolean,
): ReadonlyMap<ParameterId, FilledCell> {
  const table = openTable(reading, snapshot, "parameters", { required: ["parameter", "value"] });
  if (!table) {
    if (isYearNeeded) reading.report("parameters-table-missing", {}, WHOLE_TABLE);
    return new Map();
  }
  const cells = valuesByParameter(reading, table);
  const hasColumns = hasColumn(table, "parameter") && hasColumn(table, "value");
  if (isYearNeeded && hasColumns && !cells.has("year")) {
    reading.report("year-missing", {}, parameterPlace("year"));
  }
  return cells;
}

/** What the column `Fonte` says, beside the values that are read. */
export function readParameterSources(
  reading: Reading,
  snapshot: WorkbookSnapshot,
): ParameterSources {
  const table = findTable(snapshot, "parameters");
  const column = table && findColumn(table, "parameters", "source");
  if (!table || column === null) return {};
  const sources: Partial<Record<ParameterId, string>> = {};
  for (const [id, row] of rowsOfParameters(table)) {
    const value = table.rows[row]?.[column] ?? null;
    if (isBlank(value)) continue;
    const source = readText(reading, { value, place: cellPlace("parameters", row, "source") });
    if (source !== null) sources[id] = source.trim();
  }
  return sources;
}

const WHOLE_TABLE = cellPlace("parameters", null, null);

function valuesByParameter(reading: Reading, table: OpenTable): Map<ParameterId, FilledCell> {
  const cells = new Map<ParameterId, FilledCell>();
  const firstRows = new Map<ParameterId, number>();
  for (const row of table.rows) {
    const value = cellAt(table, row, "value");
    const id = parameterIn(reading, table, row);
    if (id === null || value === null) continue;
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) {
      const params = { name: parameterName(id), firstRow: sheetRow(table, firstRow) };
      reading.report("parameter-twice", params, value.place);
      continue;
    }
    firstRows.set(id, row);
    cells.set(id, value);
  }
  return cells;
}

function parameterIn(reading: Reading, table: OpenTable, row: number): ParameterId | null {
  const name = cellAt(table, row, "parameter");
  if (name === null) {
    const value = cellAt(table, row, "value");
    if (value && hasColumn(table, "parameter") && !isErrorCell(value.value)) {
      reading.report("parameter-without-name", { found: foundIn(reading, value) }, value.place);
    }
    return null;
  }
  if (isErrorCell(name.value)) return null;
  const key = typeof name.value === "string" ? reading.fold(name.value) : "";
  const id = parameterOfName(key);
  if (id === null) {
    const found = foundIn(reading, name);
    reading.report(
      "parameter-unknown",
      { found, nearest: reading.nearest(key, CANDIDATES) },
      name.place,
    );
  }
  return id;
}
