import { HostError, notEmulated } from "../protocol/hostError";
import { requireNoArrays } from "./arrays";
import { tablesAt, tellShifted } from "./cellChanges";
import { storedCells, usedRectangle } from "./cells";
import { tell, type CellsChange } from "./happenings";
import { requireAllowed, requireEditable } from "./protection";
import { contains, intersect } from "./ranges";
import { moved, type Shift } from "./shiftedRectangle";
import { tablesOf } from "./tables";
import { cellKey, LAST_COLUMN, LAST_ROW, type EmulatedSheet, type Rectangle } from "./workbook";

/** Makes room: the cells of `place` and those below it, or to its right, move away. */
export function insertCells(
  sheet: EmulatedSheet,
  place: Rectangle,
  direction: "Down" | "Right",
): void {
  const shift: Shift = {
    place,
    axis: direction === "Down" ? "rows" : "columns",
    isInsertion: true,
  };
  requireShiftable(sheet, shift);
  const end =
    shift.axis === "rows"
      ? { ...place, top: LAST_ROW - (place.bottom - place.top), bottom: LAST_ROW }
      : { ...place, left: LAST_COLUMN - (place.right - place.left), right: LAST_COLUMN };
  if (usedRectangle(sheet, end, true) !== null) {
    throw new HostError("NonBlankCellOffSheet", "Cells would be pushed off the sheet.");
  }
  carryOut(sheet, shift);
  const change = { type: changeType(shift), direction } as const;
  tellShifted(sheet, place, change, tablesAt(sheet, place));
}

/** Takes cells away: those below them, or to their right, take their place. */
export function deleteCells(
  sheet: EmulatedSheet,
  place: Rectangle,
  direction: "Up" | "Left",
): void {
  const shift: Shift = { place, axis: direction === "Up" ? "rows" : "columns", isInsertion: false };
  requireShiftable(sheet, shift);
  const tables = tablesAt(sheet, place);
  carryOut(sheet, shift);
  const left = tables.filter((table) => sheet.workbook.tables.includes(table));
  tellShifted(sheet, place, { type: changeType(shift), direction }, left);
}

function changeType(shift: Shift): CellsChange["type"] {
  const line = shift.axis === "rows" ? "Row" : "Column";
  return `${isWhole(shift) ? line : "Cell"}${shift.isInsertion ? "Inserted" : "Deleted"}`;
}

/** From the place to the end of the sheet, in the rows or columns that move. */
function zoneOf({ place, axis }: Shift): Rectangle {
  return axis === "rows" ? { ...place, bottom: LAST_ROW } : { ...place, right: LAST_COLUMN };
}

/** The whole sheet in the direction of the shift, as wide as the place. */
function bandOf({ place, axis }: Shift): Rectangle {
  return axis === "rows"
    ? { ...place, top: 0, bottom: LAST_ROW }
    : { ...place, left: 0, right: LAST_COLUMN };
}

function isWhole({ place, axis }: Shift): boolean {
  return axis === "rows"
    ? place.left === 0 && place.right === LAST_COLUMN
    : place.top === 0 && place.bottom === LAST_ROW;
}

function requireShiftable(sheet: EmulatedSheet, shift: Shift): void {
  const verb = shift.isInsertion ? "Insert" : "Delete";
  const option = shift.axis === "rows" ? `allow${verb}Rows` : `allow${verb}Columns`;
  if (isWhole(shift)) requireAllowed(sheet, option);
  else requireAllowed(sheet, null);
  if (!shift.isInsertion) requireEditable(sheet, usedRectangle(sheet, shift.place, false) ?? FIRST);
  const zone = zoneOf(shift);
  const band = bandOf(shift);
  const isCut = (other: Rectangle): boolean =>
    intersect(other, zone) !== null && !contains(band, other);
  if (tablesOf(sheet).some(({ rectangle }) => isCut(rectangle))) {
    throw new HostError("InsertDeleteConflict", "Only a part of a table would move.");
  }
  if (sheet.merged.some(isCut)) {
    throw new HostError("MergedRangeConflict", "Only a part of merged cells would move.");
  }
  const changesColumns = tablesOf(sheet).some(
    ({ rectangle }) =>
      shift.axis === "columns" &&
      intersect(rectangle, shift.place) !== null &&
      (shift.place.left > rectangle.left || !shift.isInsertion),
  );
  if (changesColumns)
    throw notEmulated("inserting or deleting cells through the columns of a table");
  requireNoArrays(sheet, zone);
  requireNoFormulas(sheet);
}

const FIRST: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };

/** Their references would have to follow. */
function requireNoFormulas(sheet: EmulatedSheet): void {
  for (const other of sheet.workbook.sheets) {
    for (const { formula } of other.cells.values()) {
      if (formula !== null) throw notEmulated("moving cells in a workbook with formulas");
    }
  }
}

function carryOut(sheet: EmulatedSheet, shift: Shift): void {
  const cells = storedCells(sheet, zoneOf(shift));
  for (const { row, column } of cells) sheet.cells.delete(cellKey(row, column));
  for (const { row, column, cell } of cells) {
    const to = moved({ top: row, left: column, bottom: row, right: column }, shift);
    if (to !== null) sheet.cells.set(cellKey(to.top, to.left), cell);
  }
  if (isWhole(shift)) moveLines(sheet, shift);
  followCells(sheet, shift);
}

function moveLines(sheet: EmulatedSheet, shift: Shift): void {
  const at = (line: number): number | null => {
    const isRow = shift.axis === "rows";
    const one = isRow
      ? { ...shift.place, top: line, bottom: line }
      : { ...shift.place, left: line, right: line };
    const to = moved(one, shift);
    return to && (isRow ? to.top : to.left);
  };
  const { rowHeights, hiddenRows, columnWidths, hiddenColumns, columnFormats } = sheet;
  if (shift.axis === "rows") {
    moveKeys(rowHeights, at);
    moveMembers(hiddenRows, at);
    sheet.page.breaksBefore = sheet.page.breaksBefore.flatMap((row) => at(row) ?? []);
  } else {
    moveKeys(columnWidths, at);
    moveKeys(columnFormats, at);
    moveMembers(hiddenColumns, at);
  }
}

function moveKeys<Value>(map: Map<number, Value>, at: (line: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [line, value] of entries) {
    const to = at(line);
    if (to !== null) map.set(to, value);
  }
}

function moveMembers(set: Set<number>, at: (line: number) => number | null): void {
  const lines = [...set];
  set.clear();
  for (const line of lines) {
    const to = at(line);
    if (to !== null) set.add(to);
  }
}

/** Tables, merged cells, validations and tracked ranges move with their cells. */
function followCells(sheet: EmulatedSheet, shift: Shift): void {
  const { workbook } = sheet;
  for (const table of tablesOf(sheet)) {
    const rectangle = moved(table.rectangle, shift);
    if (rectangle !== null) {
      table.rectangle = rectangle;
      continue;
    }
    workbook.tables.splice(workbook.tables.indexOf(table), 1);
    tell(workbook, { kind: "tableDeleted", table });
  }
  sheet.merged = sheet.merged.flatMap((merged) => moved(merged, shift) ?? []);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const range = moved(validation.range, shift);
    return range === null ? [] : [{ ...validation, range }];
  });
  for (const reference of workbook.followers) {
    const range = reference.deref();
    if (range === undefined) workbook.followers.delete(reference);
    if (range?.sheet !== sheet || range.isGone) continue;
    const rectangle = moved(range.rectangle, shift);
    if (rectangle === null) range.isGone = true;
    else range.rectangle = rectangle;
  }
}
