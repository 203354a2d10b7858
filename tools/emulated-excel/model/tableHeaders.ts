import { cellAt, putCell } from "./cells";
import { freeName, isSameName } from "./nameRules";
import { columnCount, intersect } from "./ranges";
import { columnOf, headerRow, tablesOf } from "./tables";
import type { EmulatedCell, EmulatedSheet, EmulatedTable, Rectangle } from "./workbook";

/**
 * What Excel does after cells were written: a header that was changed names its column, is a text
 * and unlike the other headers, and one that was emptied gets a name again.
 */
export function settleHeaders(sheet: EmulatedSheet, written: Rectangle): void {
  for (const table of tablesOf(sheet)) {
    const header = headerRow(table);
    if (header === null || intersect(header, written) === null) continue;
    const kept = table.columns.map((column, position) =>
      intersect(columnOf(header, position), written) === null ? column.name : null,
    );
    nameColumns(table, settledHeaders(headerTexts(sheet, header), kept));
  }
}

/** Names the columns from left to right, in the header cells too. */
export function nameColumns(table: EmulatedTable, names: readonly string[]): void {
  for (const [position, column] of table.columns.entries()) {
    column.name = names[position] ?? column.name;
  }
  writeHeaders(table);
}

/** Makes the header cells, where they are shown, hold the names of the columns. */
export function writeHeaders(table: EmulatedTable): void {
  const { rectangle, sheet, showsHeaders } = table;
  if (!showsHeaders) return;
  for (const [position, { name }] of table.columns.entries()) {
    const column = rectangle.left + position;
    const cell = cellAt(sheet, rectangle.top, column);
    putCell(sheet, rectangle.top, column, { ...cell, value: name, formula: null });
  }
}

/** What the cells of the first row say. */
export function headerTexts(sheet: EmulatedSheet, rectangle: Rectangle): readonly string[] {
  return Array.from({ length: columnCount(rectangle) }, (_, position) =>
    headerText(cellAt(sheet, rectangle.top, rectangle.left + position)),
  );
}

function headerText({ value }: EmulatedCell): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return String(value);
}

/**
 * The headers of a table, from left to right: an empty one becomes "Colonna1", one that is there already gets
 * a number. `kept` has the header of each column that stays as it is, null or nothing for one that is new.
 */
export function settledHeaders(
  texts: readonly string[],
  kept: readonly (string | null)[],
): readonly string[] {
  const taken = kept.filter((name) => name !== null);
  const isTaken = (name: string): boolean => taken.some((other) => isSameName(other, name));
  return texts.map((text, position) => {
    const before = kept[position] ?? null;
    if (before !== null) return before;
    const name = text === "" ? blankHeader(isTaken) : freeName(text, isTaken);
    taken.push(name);
    return name;
  });
}

/** What an Italian Excel calls a column without header. */
function blankHeader(isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`Colonna${number}`)) number += 1;
  return `Colonna${number}`;
}
