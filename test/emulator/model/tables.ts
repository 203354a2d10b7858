import { HostError, notEmulated } from "../protocol/hostError";
import { freeName, isNameAllowed, isNameTaken, isSameName } from "./nameRules";
import { columnCount, intersect } from "./ranges";
import { DEFAULT_FORMAT, takeId } from "./sheets";
import { headerText, settledHeaders } from "./tableHeaders";
import { cellKey, type EmulatedSheet, type EmulatedTable, type Rectangle } from "./workbook";

export function tablesOf(sheet: EmulatedSheet): readonly EmulatedTable[] {
  return sheet.workbook.tables.filter((table) => table.sheet === sheet);
}

export function headerRow(table: EmulatedTable): Rectangle | null {
  const { rectangle } = table;
  return table.showsHeaders ? { ...rectangle, bottom: rectangle.top } : null;
}

export function totalsRow(table: EmulatedTable): Rectangle | null {
  const { rectangle } = table;
  return table.showsTotals ? { ...rectangle, top: rectangle.bottom } : null;
}

/** The data rows: never none. */
export function dataBody(table: EmulatedTable): Rectangle {
  const { top, bottom } = table.rectangle;
  return {
    ...table.rectangle,
    top: top + (table.showsHeaders ? 1 : 0),
    bottom: bottom - (table.showsTotals ? 1 : 0),
  };
}

/** The part of a stretch of the table that is its column of that position, from 0. */
export function columnOf(rectangle: Rectangle, position: number): Rectangle {
  const column = rectangle.left + position;
  return { ...rectangle, left: column, right: column };
}

/**
 * Lays a table over cells whose first row holds the headers, which become texts, each unlike the others.
 * Throws InvalidArgument for cells of another table, MergedRangeConflict for merged ones.
 */
export function layTable(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  name: string | null = null,
): EmulatedTable {
  const { workbook } = sheet;
  const laid = withDataRow(sheet, rectangle);
  checkRoomForTable(sheet, laid, null);
  const id = String(takeId(workbook));
  const table: EmulatedTable = {
    id,
    name: name ?? freeName(`Tabella${id}`, (taken) => isNameTaken(workbook, taken)),
    sheet,
    rectangle: laid,
    columns: settledHeaders(headerTexts(sheet, laid), []).map((header, position) => ({
      id: position + 1,
      name: header,
      filter: null,
      calculated: null,
    })),
    showsHeaders: true,
    showsTotals: false,
    style: "TableStyleMedium2",
  };
  workbook.tables.push(table);
  writeHeaders(table);
  return table;
}

/** A table of headers alone gets the row under them. */
function withDataRow(sheet: EmulatedSheet, rectangle: Rectangle): Rectangle {
  if (rectangle.bottom > rectangle.top) return rectangle;
  const grown = { ...rectangle, bottom: rectangle.bottom + 1 };
  const isFree = headerTexts(sheet, { ...grown, top: grown.bottom }).every((text) => text === "");
  if (!isFree) throw notEmulated("a table of headers alone above cells that are not empty");
  return grown;
}

function headerTexts(sheet: EmulatedSheet, rectangle: Rectangle): readonly string[] {
  return Array.from({ length: columnCount(rectangle) }, (_, position) =>
    headerText(sheet.cells.get(cellKey(rectangle.top, rectangle.left + position))),
  );
}

/** Throws when the cells belong to another table or are merged. */
export function checkRoomForTable(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  except: EmulatedTable | null,
): void {
  const others = tablesOf(sheet).filter((table) => table !== except);
  if (others.some((table) => intersect(table.rectangle, rectangle) !== null)) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merged.some((merged) => intersect(merged, rectangle) !== null)) {
    throw new HostError("MergedRangeConflict", "A table can't overlap merged cells.");
  }
}

/** Makes the header cells hold the names of the columns. */
export function writeHeaders(table: EmulatedTable): void {
  const { rectangle, sheet } = table;
  if (!table.showsHeaders) return;
  for (const [position, column] of table.columns.entries()) {
    writeText(sheet, rectangle.top, rectangle.left + position, column.name);
  }
}

/**
 * What Excel does after somebody wrote to cells: a header that was changed names its column, is a text
 * and unlike the other headers, and one that was emptied gets a name again.
 */
export function settleHeaders(sheet: EmulatedSheet, written: Rectangle): void {
  for (const table of tablesOf(sheet)) {
    const header = headerRow(table);
    if (header === null || intersect(header, written) === null) continue;
    const kept = table.columns.map((column, position) =>
      intersect(columnOf(header, position), written) === null ? column.name : null,
    );
    const names = settledHeaders(headerTexts(sheet, header), kept);
    for (const [position, column] of table.columns.entries()) {
      column.name = names[position] ?? column.name;
    }
    writeHeaders(table);
  }
}

function writeText(sheet: EmulatedSheet, row: number, column: number, text: string): void {
  const key = cellKey(row, column);
  const format = sheet.cells.get(key)?.format ?? DEFAULT_FORMAT;
  sheet.cells.set(key, { value: text, formula: null, format });
}

/** Throws InvalidArgument, also for a name that is taken (OfficeDev/office-js#551). */
export function renameTable(table: EmulatedTable, name: string): void {
  const { workbook } = table.sheet;
  const isItsOwn = isSameName(name, table.name);
  if (!isNameAllowed(name) || (!isItsOwn && isNameTaken(workbook, name))) {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
  table.name = name;
}
