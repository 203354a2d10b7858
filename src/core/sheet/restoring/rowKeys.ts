import type { Field, TableId } from "../../contract/tables";
import { type CellValue, cellValue, type TableSnapshot } from "../../workbook/snapshot";
import { indexColumns, tableIdOf } from "../reading/locate";

/**
 * By what a row is known, the most telling first (workbook.md, Input tables): codes number from 1 in
 * every unit, and a plan may have none.
 */
const KEYS: {
  readonly [Id in TableId]?: readonly (readonly Field<Id>[])[];
} = {
  objectives: [
    ["code"],
    ["code", "unit"],
    ["operationalObjective"],
    ["unit", "operationalObjective"],
    ["code", "unit", "operationalObjective"],
  ],
  units: [["unit"]],
  staff: [["person"], ["person", "unit"]],
  parameters: [["parameter"]],
  indicators: [
    ["objectiveCode", "indicator"],
    ["objectiveCode", "unit", "indicator"],
  ],
  activities: [
    ["objectiveCode", "activity"],
    ["objectiveCode", "unit", "activity"],
  ],
  counted: [
    ["kind", "unit"],
    ["kind", "unit", "category"],
  ],
};

/**
 * The positions of the columns that tell the rows of a table from each other: the first choice that
 * tells all of them, otherwise the last there is. Rows that it cannot tell are known by their order.
 */
export function keyColumns(table: TableSnapshot): readonly number[] {
  const id = tableIdOf(table.name);
  if (id === null) return [];
  const columns = indexColumns(table, id);
  const choices = (KEYS[id] ?? []).flatMap((fields) => {
    const found = fields.flatMap((field) => columns.get(field)?.slice(0, 1) ?? []);
    return found.length === fields.length ? [found] : [];
  });
  return choices.find((choice) => tellsAll(table, choice)) ?? choices.at(-1) ?? [];
}

/** The key of each row, hashed. */
export function rowKeys(table: TableSnapshot, columns: readonly number[]): readonly string[] {
  return table.rows.map((_, row) => hashed(JSON.stringify(keyValues(table, columns, row))));
}

/** The key of a whole row by what was written into it: hosts do not agree on line breaks. */
export function contentKey(values: readonly CellValue[]): string {
  const tidy = values.map((value) =>
    typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value,
  );
  return hashed(JSON.stringify(tidy.map((value) => (value === "" ? null : value))));
}

/** The values that `expectRows` compares: one for each row. */
export function columnValues({ rows }: TableSnapshot, column: number): readonly CellValue[] {
  return rows.map((cells) => cellValue(cells[column] ?? null));
}

/** For each row now, the position that it had when the keys were taken; null for one that is new. */
export function formerRows(
  former: readonly string[],
  now: readonly string[],
): readonly (number | null)[] {
  const positions = new Map<string, number[]>();
  for (let row = former.length - 1; row >= 0; row -= 1) {
    const key = former[row] ?? "";
    const known = positions.get(key);
    if (known) known.push(row);
    else positions.set(key, [row]);
  }
  return now.map((key) => positions.get(key)?.pop() ?? null);
}

function keyValues(
  { rows }: TableSnapshot,
  columns: readonly number[],
  row: number,
): readonly CellValue[] {
  return columns.map((column) => cellValue(rows[row]?.[column] ?? null));
}

/** Blank rows need not be told from each other: nothing is written into them. */
function tellsAll(table: TableSnapshot, columns: readonly number[]): boolean {
  const seen = new Set<string>();
  return table.rows.every((cells, row) => {
    if (cells.every((cell) => cell === null)) return true;
    const values = keyValues(table, columns, row);
    const key = JSON.stringify(values);
    if (seen.has(key) || values.every((value) => value === null)) return false;
    seen.add(key);
    return true;
  });
}

/** 40 bits in hexadecimal (two multiplicative hashes, mixed as cyrb53 mixes them). */
function hashed(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  const low = mixed(first, second);
  const high = mixed(second, first);
  return (low >>> 0).toString(16).padStart(8, "0") + (high & 0xff).toString(16).padStart(2, "0");
}

function mixed(value: number, other: number): number {
  return (
    Math.imul(value ^ (value >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  );
}
