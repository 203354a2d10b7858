import { HostError, notEmulated } from "../protocol/hostError";
import { isBlank, storedCells } from "./cells";
import { tell } from "./happenings";
import { freeName, isNameAllowed, isNameTaken, isSameName } from "./nameRules";
import { columnCount, intersect } from "./ranges";
import { takeId } from "./sheets";
import { headerTexts, nameColumns, settledHeaders, writeHeaders } from "./tableHeaders";
import { applyFilters } from "./tableFilters";
import { headerRow, tablesOf, totalsRow } from "./tables";
import { clearContents } from "./writing";
import {
  LAST_ROW,
  type EmulatedSheet,
  type EmulatedTable,
  type EmulatedTableColumn,
  type Rectangle,
} from "./workbook";

/** Makes a table of cells; their first row holds the headers, which become texts, each unlike the others. */
export function layTable(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  hasHeaders: boolean,
): EmulatedTable {
  const { workbook } = sheet;
  if (!hasHeaders) throw notEmulated("TableCollection.add without headers");
  const laid = withDataRow(sheet, rectangle);
  requireRoomForTable(sheet, laid, null);
  const id = String(takeId(workbook));
  const table: EmulatedTable = {
    id,
    name: freeName(`Tabella${id}`, (taken) => isNameTaken(workbook, taken)),
    sheet,
    rectangle: laid,
    columns: [],
    showsHeaders: true,
    showsTotals: false,
    style: "TableStyleMedium2",
  };
  const names = settledHeaders(headerTexts(sheet, laid), []);
  for (const name of names) table.columns.push(newColumn(table, name));
  workbook.tables.push(table);
  writeHeaders(table);
  tell(workbook, { kind: "tableAdded", table });
  return table;
}

export function newColumn(table: EmulatedTable, name: string): EmulatedTableColumn {
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return { id, name, filter: null, calculated: null };
}

/** A table of headers alone takes the row under them. */
function withDataRow(sheet: EmulatedSheet, rectangle: Rectangle): Rectangle {
  if (rectangle.bottom > rectangle.top) return rectangle;
  const below = { ...rectangle, top: rectangle.top + 1, bottom: rectangle.bottom + 1 };
  if (below.bottom > LAST_ROW || storedCells(sheet, below).some(({ cell }) => !isBlank(cell))) {
    throw notEmulated("a table of headers alone, without an empty row under them");
  }
  return { ...rectangle, bottom: below.bottom };
}

/** Throws InvalidArgument for cells of another table, MergedRangeConflict for merged ones, InvalidOperation for those of an array. */
function requireRoomForTable(
  sheet: EmulatedSheet,
  rectangle: Rectangle,
  itself: EmulatedTable | null,
): void {
  const others = tablesOf(sheet).filter((table) => table !== itself);
  if (others.some((table) => intersect(table.rectangle, rectangle) !== null)) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.merged.some((merged) => intersect(merged, rectangle) !== null)) {
    throw new HostError("MergedRangeConflict", "A table can't overlap merged cells.");
  }
  if (sheet.arrays.some(({ cells }) => intersect(cells, rectangle) !== null)) {
    throw new HostError("InvalidOperation", "A table can't hold a formula of several cells.");
  }
}

/** Throws InvalidArgument, for a name that is taken too. */
export function renameTable(table: EmulatedTable, name: string): void {
  const isFree = isSameName(name, table.name) || !isNameTaken(table.sheet.workbook, name);
  if (!isNameAllowed(name) || !isFree) {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
    );
  }
  table.name = name;
}

/** Another extent, from the same header row, over some of the cells that it had; no cell moves. */
export function resizeTable(table: EmulatedTable, rectangle: Rectangle): void {
  const { sheet } = table;
  const before = table.rectangle;
  const hasRows = rectangle.bottom - rectangle.top >= (table.showsHeaders ? 1 : 0);
  if (rectangle.top !== before.top || intersect(rectangle, before) === null || !hasRows) {
    throw new HostError(
      "InvalidArgument",
      "The new range must overlap the table, with the headers in the same row.",
    );
  }
  if (table.showsTotals && rectangle.bottom !== before.bottom) {
    throw notEmulated("Table.resize of a table with a totals row, to another last row");
  }
  requireRoomForTable(sheet, rectangle, table);
  const kept = Array.from(
    { length: columnCount(rectangle) },
    (_, position) => table.columns[rectangle.left + position - before.left] ?? null,
  );
  table.rectangle = rectangle;
  table.columns = kept.filter((column) => column !== null);
  for (const [position, column] of kept.entries()) {
    if (column === null) table.columns.splice(position, 0, newColumn(table, ""));
  }
  const names = kept.map((column) => column?.name ?? null);
  nameColumns(table, settledHeaders(headerTexts(sheet, headerRow(table) ?? rectangle), names));
}

/** The table goes; rows that its filter hid are seen again. */
export function deleteTable(table: EmulatedTable, cells: "keepCells" | "clearCells"): void {
  const { sheet, rectangle } = table;
  for (const column of table.columns) column.filter = null;
  applyFilters(table);
  sheet.workbook.tables.splice(sheet.workbook.tables.indexOf(table), 1);
  tell(sheet.workbook, { kind: "tableDeleted", table });
  if (cells === "clearCells") clearContents(sheet, rectangle);
}

/** The totals row goes, with what its cells hold. */
export function dropTotals(table: EmulatedTable): void {
  const totals = totalsRow(table);
  if (totals === null) return;
  clearContents(table.sheet, totals);
  table.rectangle = { ...table.rectangle, bottom: totals.top - 1 };
  table.showsTotals = false;
}

/** Headers that come back take the row above the data, which must be empty. */
export function showHeaders(table: EmulatedTable, isShown: boolean): void {
  if (isShown === table.showsHeaders) return;
  const { rectangle, sheet } = table;
  if (isShown) {
    const above = { ...rectangle, top: rectangle.top - 1, bottom: rectangle.top - 1 };
    const isFree = above.top >= 0 && storedCells(sheet, above).every(({ cell }) => isBlank(cell));
    if (!isFree) throw notEmulated("Table.showHeaders above which cells are not empty");
    table.rectangle = { ...rectangle, top: above.top };
  } else {
    table.showsHeaders = false;
    clearContents(sheet, { ...rectangle, bottom: rectangle.top });
    table.rectangle = { ...rectangle, top: rectangle.top + 1 };
  }
  table.showsHeaders = isShown;
  writeHeaders(table);
}
